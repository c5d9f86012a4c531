// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.FetchOperation;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.imports.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The next file is read as was decided for the one before, where that fits it; what does not fit is told, and what was only guessed is guessed again. */
class NextFileTest {

	private static final String LISTS = "{\"first\":[{\"a\":1,\"b\":2},{\"a\":3,\"b\":4}],\"second\":[{\"Id\":1,\"Town\":\"Avon\"}]}";

	@TempDir
	Path directory;

	private Path file(String name, String text, Charset charset) throws IOException {
		return Files.write(directory.resolve(name), text.getBytes(charset));
	}

	private List<String> next(Bench bench, Path file) throws IOException {
		return ImportOperation.next(bench.dataset(), file, Map.of()).execute(Bench.MONITOR);
	}

	private static String option(Bench bench, String key) {
		return bench.dataset().model().getSource().getOptions().get(key);
	}

	@Test
	void theLongestNamesHaveRoomForTheNextFile() throws IOException {
		try (Bench bench = new Bench(directory, "Id\n1\n")) {
			String name = "x".repeat(250) + ".csv";
			next(bench, file(name, "Id\n2\n", StandardCharsets.UTF_8));
			next(bench, file(name, "Id\n3\n", StandardCharsets.UTF_8));
			assertEquals("3\n", bench.rows());
			assertTrue(bench.dataset().model().getSource().getPath().matches("source/[0-9a-f]{8}-x+\\.csv"), bench.dataset().model().getSource().getPath());
		}
	}

	@Test
	void whatWasDecidedIsTakenAlsoBehindChangesOfColumns() throws IOException {
		try (Bench bench = new Bench(directory, "Id\n1\n")) {
			Map<String, String> decided = Map.of("encoding", "windows-1250", "headerRows", "1");
			new ImportOperation(bench.dataset(), file("one.csv", "Id,Town\n1,\u0141\u00f3d\u017a\n", Charset.forName("windows-1250")), decided).execute(Bench.MONITOR);
			bench.perform(new Change.DeriveColumn("Loud", "upper(Town)"));
			assertEquals(List.of(), next(bench, file("two.csv", "Id,Town\n2,\u0141ask\n", Charset.forName("windows-1250"))));
			assertEquals("2,\u0141ask,\u0141ASK\n", bench.rows());
			assertEquals(decided, new TreeMap<>(bench.dataset().earlierReading().orElseThrow().decided()));
		}
	}

	@Test
	void whatWasGuessedIsGuessedAgain() throws IOException {
		try (Bench bench = new Bench(directory, "Id\n1\n")) {
			new ImportOperation(bench.dataset(), file("one.csv", "Id,Town\n1,\u00c9vian\n2,Rolle\n", StandardCharsets.UTF_8), Map.of()).execute(Bench.MONITOR);
			next(bench, file("two.csv", "Id,Town\n1,\u00c9vian-les-Bains\n2,Gen\u00e8ve\n3,Montr\u00e9al\n", Charset.forName("windows-1252")));
			assertEquals("1,\u00c9vian-les-Bains\n2,Gen\u00e8ve\n3,Montr\u00e9al\n", bench.rows());
			next(bench, file("three.csv", "Id;Town\n4;Nyon\n5;Sion\n", StandardCharsets.UTF_8));
			assertEquals("4,Nyon\n5,Sion\n", bench.rows());
		}
	}

	@Test
	void aTableThatIsGoneIsTold() throws IOException {
		try (Bench bench = new Bench(directory, "Id\n1\n")) {
			Path file = file("data.json", LISTS, StandardCharsets.UTF_8);
			new ImportOperation(bench.dataset(), file, Map.of(ImportOption.TABLE, "second")).execute(Bench.MONITOR);
			assertEquals("Id,Town", bench.names());
			file("data.json", LISTS.replace("Avon", "Bern"), StandardCharsets.UTF_8);
			FetchOperation.again(bench.dataset(), "", Map.of(), Bench.MONITOR);
			assertEquals("1,Bern\n", bench.rows());
			file("data.json", LISTS.replace("second", "third"), StandardCharsets.UTF_8);
			List<String> notes = FetchOperation.again(bench.dataset(), "", Map.of(), Bench.MONITOR);
			assertEquals(option(bench, ImportOption.TABLE), "first");
			assertEquals("List of records: \"second\" was decided, but does not fit the new file; it was read with \"first\".", notes.getLast());
		}
	}

	@Test
	void aTableThatWasGuessedIsFoundBehindAnother() throws IOException {
		try (Bench bench = new Bench(directory, "Id\n1\n")) {
			new ImportOperation(bench.dataset(), file("one.json", "{\"second\":[{\"Id\":1,\"Town\":\"Avon\"}]}", StandardCharsets.UTF_8), Map.of()).execute(Bench.MONITOR);
			next(bench, file("two.json", LISTS, StandardCharsets.UTF_8));
			assertEquals("second", option(bench, ImportOption.TABLE));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "nope=1|There is no import option \"nope\" for this file: use one of encoding, separator, quote, escape, comment, skipRows, headerRows, maxLineSize.",
			"sheet=Data|There is no import option \"sheet\" for this file", "headerRows=-1|The option headerRows cannot be \"-1\" for this file: it would be 1.",
			"separator=xx|The option separator cannot be \"xx\" for this file: use one of", "encoding=klingon|The encoding \"klingon\" is not known here: choose another." })
	void optionsThatCannotBeAreRefused(String option, String sentence) throws IOException {
		Path file = file("one.csv", "Id,Town\n1,Avon\n", StandardCharsets.UTF_8);
		String[] wish = option.split("=");
		try (Bench bench = new Bench(directory, "Id\n1\n")) {
			String before = bench.state();
			IOException refused = assertThrows(IOException.class, () -> ImportOperation.next(bench.dataset(), file, Map.of(wish[0], wish[1])));
			assertTrue(refused.getMessage().startsWith(sentence), refused.getMessage());
			assertEquals(before, bench.state());
		}
		StringWriter out = new StringWriter();
		PrintWriter writer = new PrintWriter(out, true);
		new BroadsheetCommand(directory, writer, writer).with(TestServices.get()).run("check", "one.csv", "--option", option);
		assertTrue(out.toString().startsWith(sentence), out.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "encoding=utf8", "encoding=UTF-8", "encoding=latin1", "separator=,", "separator=tab", "quote=none", "headerRows=1", "skipRows=0", "maxLineSize=1000" })
	void otherWordsForTheSameAreTakenWithoutAWord(String option) throws IOException {
		Path file = file("one.csv", "Id,Town\n1,Avon\n", StandardCharsets.UTF_8);
		String[] wish = option.split("=");
		try (Bench bench = new Bench(directory, "Other\n1\n")) {
			assertEquals(List.of(), ImportOperation.next(bench.dataset(), file, Map.of(wish[0], wish[1])).execute(Bench.MONITOR).stream().filter(note -> note.contains("decided about") || note.contains("was decided,")).toList());
		}
	}

	@Test
	void theSameFileIsToldWithoutItsRowsBeingThere() throws IOException {
		Path file = file("one.csv", "Id,Town\n1,Avon\n", StandardCharsets.UTF_8);
		StringWriter out = new StringWriter();
		PrintWriter writer = new PrintWriter(out, true);
		for (String[] command : new String[][] { { "new", "d", "--name", "d" }, { "import", "d", file.toString() }, { "import", "d", file.toString() } }) {
			new BroadsheetCommand(directory, writer, writer).with(TestServices.get()).run(command);
		}
		assertTrue(out.toString().endsWith("Added one.csv. Ready to import 1 row, 0 rows will not be imported.\none.csv is the same as before and was read the same way: nothing was changed.\n"), out.toString());
	}
}

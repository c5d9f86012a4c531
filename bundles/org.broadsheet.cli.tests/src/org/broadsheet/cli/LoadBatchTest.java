// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files is read in one go, whatever their names are and whatever one of them holds. */
class LoadBatchTest {

	private static final String LONG = "n".repeat(240) + ".csv";

	@TempDir
	Path directory;
	private Path in;
	private String out;

	@BeforeEach
	void files() throws IOException {
		in = Files.createDirectory(directory.resolve("in"));
		for (String name : List.of("a.csv", "a.xlsx", "a", "with space, \u00fc \u6f22.csv", "-dash.csv", LONG, "x_converted.csv")) {
			Files.writeString(in.resolve(name), "p,q\n1,2\n");
		}
		Files.createFile(in.resolve("empty.csv"));
		Files.writeString(Files.createDirectory(in.resolve("folder")).resolve("b.csv"), "p\n1\n");
		Files.createSymbolicLink(in.resolve("link.csv"), Path.of("a.csv"));
		Files.createSymbolicLink(in.resolve("broken.csv"), Path.of("nowhere"));
	}

	private int run(String... arguments) {
		StringWriter text = new StringWriter();
		PrintWriter writer = new PrintWriter(text, true);
		int code = new BroadsheetCommand(directory, writer, writer).with(TestServices.get()).run(arguments);
		out = text.toString();
		return code;
	}

	private List<String> names(String folder) throws IOException {
		try (Stream<Path> files = Files.list(directory.resolve(folder))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void noNameStopsTheOthers() throws IOException {
		assertEquals(BroadsheetCommand.FINDINGS, run("load-batch", "in", "in/out"));
		List<String> results = names("in/out");
		assertEquals(9 * 2, results.size(), results.toString());
		for (String name : List.of("a.csv", "a.xlsx", "a", "with space, \u00fc \u6f22.csv", "-dash.csv", "link.csv", "x_converted.csv")) {
			assertEquals("p,q\r\n1,2\r\n", Files.readString(in.resolve("out").resolve(name + "_converted.csv")), name);
		}
		String cut = results.stream().filter(name -> name.startsWith("nnn") && name.endsWith("_converted.csv")).findFirst().orElseThrow();
		assertEquals(255, cut.length());
		assertTrue(out.startsWith("9 files: ") && out.contains(" 1 file could not be read."), out);
		assertTrue(out.contains("  empty.csv: \"empty.csv\" is empty"), out);
		assertTrue(out.contains("Left out, as it is no file: broken.csv, folder\n"), out);
	}

	@Test
	void aSecondRunGivesTheSame() throws IOException {
		run("load-batch", "in", "in/out");
		List<String> first = names("in/out");
		String told = out;
		run("load-batch", "in", "in/out");
		assertEquals(first, names("in/out"));
		assertEquals(told, out);
	}

	@Test
	void resultsThatCannotBeWrittenAreToldWithTheirFile() throws IOException {
		Files.createDirectories(directory.resolve("out/a.csv_converted.csv/full"));
		assertEquals(BroadsheetCommand.FINDINGS, run("load-batch", "in", "out", "--format", "json"));
		JsonNode answer = new ObjectMapper().readTree(out);
		assertEquals(List.of("a.csv", "empty.csv"), Stream.of(0, 1).map(i -> answer.get("refusals").get(i).get("file").asText()).toList());
		assertEquals(2, answer.get("refused").asInt());
		assertEquals("broken.csv", answer.get("leftOut").get(0).asText());
		assertTrue(names("out").contains("x_converted.csv_converted.csv"));
	}

	@Test
	void resultsDoNotComeToLieAmongTheFiles() throws IOException {
		List<String> before = names("in");
		assertEquals(BroadsheetCommand.FINDINGS, run("load-batch", "in", "in/folder/.."));
		assertTrue(out.contains("choose another folder for the results"), out);
		assertEquals(BroadsheetCommand.FAILED, run("load-batch", "in/a.csv", "out"));
		assertTrue(out.contains("a.csv is no folder"), out);
		assertEquals(before, names("in"));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps by the command line: fix, transform, history, undo, redo, and an import that only looks. */
class StepCommandsTest {

	private static final String SALES = "Town,Sale Amount,Day,Code,2020,2021\n Avon ,\"$1,200.50\",31.01.2024,7,1,2\nBOLTON,12,01.02.2024,,3,\n,n/a,45292,42,,\n";

	@TempDir
	static Path prepared;

	@TempDir
	Path directory;
	private String out;

	/** Every test has a copy of the same dataset. */
	@BeforeEach
	void dataset() throws IOException {
		Path own = directory;
		if (!Files.exists(prepared.resolve("sales"))) {
			directory = prepared;
			assertEquals(0, run("new", "sales", "--name", "Sales"));
			Files.writeString(prepared.resolve("sales.csv"), SALES);
			assertEquals(0, run("import", "sales", "sales.csv", "--option", "headerRows=1"), out);
			directory = own;
		}
		copy(own);
	}

	private static void copy(Path to) throws IOException {
		try (var files = Files.walk(prepared)) {
			for (Path file : files.toList()) {
				Path target = to.resolve(prepared.relativize(file));
				if (!Files.exists(target)) {
					Files.copy(file, target);
				}
			}
		}
	}

	private int run(String... arguments) {
		StringWriter written = new StringWriter();
		PrintWriter writer = new PrintWriter(written);
		int code = new BroadsheetCommand(directory, writer, writer).with(TestServices.get()).run(arguments);
		writer.flush();
		out = written.toString();
		return code;
	}

	private JsonNode json(String... arguments) throws IOException {
		List<String> all = new ArrayList<>(Arrays.asList(arguments));
		all.add("--format");
		all.add("json");
		assertEquals(0, run(all.toArray(String[]::new)), out);
		return new ObjectMapper().readTree(out);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Town|--trim|1|Trimmed Town: 1 cell", "Town|--case title|1|Changed Town to title case: 1 cell", "Town|--case upper|1|Changed Town to upper case: 1 cell",
			"Town|--collapse|1|Collapsed blanks in Town: 1 cell", "Town|--remove-invisible|0|''", "Town|--fill-down|1|Filled Town down: 1 cell",
			"Sale Amount|--plain-number|1|Removed currency signs and separators in Sale Amount: 1 cell", "Town|--replace-part O=0|1|Replaced the part \"O\" by \"0\" in Town: 1 cell",
			"Town|--replace-part (.)o --regex --ignore-case|-1|", "Town|--replace-part (.)o=$1 --regex --ignore-case|2|Replaced the pattern \"(.)o\" by \"$1\" in Town: 2 cells",
			"Code|--pad-zeros 5|2|Filled the numbers of Code up to 5 digits: 2 cells", "Day|--serial-dates|1|Made dates of spreadsheet day numbers in Day: 1 cell", "Day|--clear-errors|0|''",
			"Town|--set 2=Bolton|1|Set row 2 of Town to \"Bolton\"", "Sale Amount|--replace n/a=|1|Replaced \"n/a\" by empty in Sale Amount: 1 cell", "Town|--case upper --rows 1-2|1|Changed Town to upper case: 1 cell, only in 2 chosen rows",
			"Town|--case upper --where Code=7|1|Changed Town to upper case: 1 cell, only in rows where Code is \"7\"",
			"Code|--pad-zeros 5 --where Code=42|1|Filled the numbers of Code up to 5 digits: 1 cell, only cells that were \"42\"", "Town|--trim --only-errors|0|''", "Town|--set 2=x --rows 1|-1|",
			"Town|--trim --rows x|-1|", "Town|--trim --rows 99|-1|", "Town|--trim --where Code|-1|" })
	void fixes(String column, String options, int cells, String step) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("fix", "sales", "--column", column));
		arguments.addAll(List.of(options.split(" ")));
		if (cells < 0) {
			assertEquals(1, run(arguments.toArray(String[]::new)));
			assertTrue(out.endsWith(".\n"), out);
			return;
		}
		List<String> dry = new ArrayList<>(arguments);
		dry.add("--dry-run");
		assertEquals(cells, json(dry.toArray(String[]::new)).get("cells").asInt());
		JsonNode answer = json(arguments.toArray(String[]::new));
		assertEquals(List.of(Integer.toString(cells), step), List.of(answer.get("cells").asText(), answer.get("step").asText()));
		assertEquals(cells > 0 ? 0 : 1, cells > 0 ? run("undo", "sales") : 1);
	}

	@Test
	void spellingsBecomeOneAndDoSoOnTheNextFile() throws IOException {
		Files.writeString(directory.resolve("places.csv"), "Place,Fee\nPizza Hut,1\nPizza Hut,2\nPIZZA HUT,3\npizza-hut ,4\nPizzs Hut,5\n");
		assertEquals(0, run("new", "places", "--name", "Places"));
		assertEquals(0, run("import", "places", "places.csv"), out);
		assertEquals(2, json("fix", "places", "--column", "Place", "--unify", "--dry-run").get("cells").asInt());
		JsonNode answer = json("fix", "places", "--column", "Place", "--unify");
		assertEquals("Replaced 2 values by \"Pizza Hut\" in Place: 2 cells", answer.get("step").asText());
		assertEquals(0, json("fix", "places", "--column", "Fee", "--unify").get("cells").asInt());
		Files.writeString(directory.resolve("next.csv"), "Place,Fee\nPIZZA HUT,3\nPizza hut,4\n");
		assertEquals(0, run("import", "places", "next.csv"), out);
		assertEquals(1, json("fix", "places", "--column", "Place", "--replace", "Pizza Hut=X", "--dry-run").get("cells").asInt());
		assertEquals(0, json("fix", "places", "--column", "Place", "--replace-part", "PIZZA=X", "--dry-run").get("cells").asInt());
	}

	@Test
	void datesAreReadByAPattern() throws IOException {
		assertEquals(0, run("set", "sales", "--type", "Day=date"));
		JsonNode all = json("fix", "sales", "--column", "Day", "--read-as", "dd.MM.yyyy");
		assertEquals(List.of("2", "1"), List.of(all.get("cells").asText(), all.get("errorsLeft").asText()));
		assertEquals(0, run("undo", "sales"));
		assertEquals(0, json("fix", "sales", "--column", "Day", "--plain-form", "--dry-run").get("cells").asInt() - 2);
		assertEquals(1, run("fix", "sales", "--column", "Day", "--read-as", "jj.MM"));
		assertEquals(1, run("fix", "sales", "--column", "Town", "--read-as", "dd.MM.yyyy"));
		assertTrue(out.startsWith("Only a column of dates"), out);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "--delete-rows blank;0;3;6", "--delete-rows 1,3;2;1;6", "--delete-rows Town=BOLTON;1;2;6", "--delete-column Day --delete-column Code;2;3;4", "--split Day=.;3;3;8",
			"--split Day=[.] --regex --most 2 --into Left,Right --keep;2;3;8", "--join Place=Town,Code;1;3;5", "--join Place=Town,Code --keep --separator -;1;3;7", "--derive Twice=Sale_Amount||'!';1;3;7",
			"--header-row 2;2;1;6", "--unpivot 2020..2021 --names-to Year --values-to Count;2;3;6", "--unpivot 2020,2021;2;3;6", "--deduplicate;0;3;6", "--deduplicate Code,Town;0;3;6" })
	void transforms(String options, int changed, int rows, int columns) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("transform", "sales"));
		arguments.addAll(List.of(options.split(" ")));
		List<String> dry = new ArrayList<>(arguments);
		dry.add("--dry-run");
		JsonNode preview = json(dry.toArray(String[]::new));
		assertEquals(List.of(rows, columns), List.of(preview.get("rows").asInt(), preview.get("columns").size()));
		JsonNode answer = json(arguments.toArray(String[]::new));
		assertEquals(List.of(changed, rows, columns), List.of(answer.get("changed").asInt(), answer.get("rows").asInt(), answer.get("columns").asInt()));
		assertEquals(changed > 0 ? preview.get("step").asText() : "", answer.get("step").asText());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--deduplicate DIR", "--deduplicate --dry-run DIR", "DIR --deduplicate", "--deduplicate=Code,Town DIR", "--deduplicate Code,Town DIR", "DIR --deduplicate Code,Town" })
	void theFolderIsNotTakenForAValue(String options) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("transform"));
		arguments.addAll(List.of(options.replace("DIR", "sales").split(" ")));
		assertEquals(0, run(arguments.toArray(String[]::new)), out);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--delete-rows", "--delete-rows some", "--delete-rows 9", "--delete-column Nothing", "--split Town", "--split Town=;", "--join X=Town", "--derive X=read_text('x')", "--derive X=",
			"--header-row 3", "--header-row 99", "--unpivot Nothing..Day", "--trim", "--delete-rows blank --deduplicate", "" })
	void wishesThatCannotBeAreRefused(String options) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("transform", "sales"));
		arguments.addAll(Arrays.stream(options.split(" ")).filter(part -> !part.isEmpty()).toList());
		int code = run(arguments.toArray(String[]::new));
		assertTrue(options.equals("--header-row 3") ? code == 0 : code == 1 || code == 2, out);
		assertEquals(options.equals("--header-row 3") ? 2 : 1, json("history", "sales").get("steps").size());
	}

	@Test
	void theHistoryIsListedAndGoneThrough() throws IOException {
		assertEquals(0, run("fix", "sales", "--column", "Town", "--trim"));
		assertEquals(0, run("transform", "sales", "--delete-column", "Code"));
		assertEquals("Deleted column Code.\n", out);
		assertEquals(0, run("set", "sales", "--describe", "Town=Where"));
		JsonNode taken = json("undo", "sales", "--steps", "2");
		assertEquals("Deleted column Code", taken.get("steps").get(1).asText());
		JsonNode history = json("history", "sales");
		assertEquals(List.of(2, 4), List.of(history.get("applied").asInt(), history.get("steps").size()));
		assertTrue(history.get("steps").get(2).get("undone").asBoolean());
		assertEquals(0, run("redo", "sales"));
		assertEquals("Done again: Deleted column Code.\n", out);
		assertEquals(0, run("redo", "sales"));
		assertEquals(1, run("redo", "sales"));
		assertEquals(0, run("history", "sales"));
		assertTrue(out.contains("2. Trimmed Town: 1 cell\n3. Deleted column Code\n4. Described column Town\n"), out);
		assertEquals(0, run("undo", "sales", "--steps", "99"));
		assertEquals(1, run("undo", "sales"));
	}

	@Test
	void anImportCanBeLookedAtFirst() throws IOException {
		Files.writeString(directory.resolve("next.csv"), "Town,Sale Amount,Day,Kode,2020,2022\nAvon,5,31.01.2024,7,1,2\n");
		String before = history();
		JsonNode review = json("import", "sales", "next.csv", "--dry-run", "--option", "headerRows=1");
		assertEquals(List.of(3, 1), List.of(review.get("rowsBefore").asInt(), review.get("rowsAfter").asInt()));
		List<String> kinds = new ArrayList<>();
		review.get("columns").forEach(column -> kinds.add(column.get("header").asText() + ":" + column.get("what").asText()));
		assertEquals(List.of("Town:same", "Sale Amount:same", "Day:retyped", "Kode:renamed", "2020:same", "2022:renamed"), kinds);
		assertEquals(before, history());
		assertEquals(0, run("import", "sales", "next.csv", "--option", "headerRows=1"));
		assertTrue(out.contains("Column \"Code\" is called \"Kode\" in the new file"), out);
	}

	private String history() {
		assertEquals(0, run("history", "sales"));
		return out;
	}

	@ParameterizedTest
	@ValueSource(strings = { "fix", "transform", "history", "undo", "redo", "import" })
	void helpNamesEveryOption(String command) {
		assertEquals(0, run(command, "--help"));
		assertTrue(out.contains("--help") && !out.contains("${"), out);
		assertEquals(command.equals("fix"), out.contains("--read-as=PATTERN"));
		assertEquals(command.equals("fix"), out.contains("Give the cell of one data row"));
		assertEquals(command.equals("transform"), out.contains("--unpivot"));
	}
}

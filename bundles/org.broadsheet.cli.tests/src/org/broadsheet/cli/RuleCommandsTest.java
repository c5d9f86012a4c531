// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.table.DatasetTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Rules of columns: demanded on the command line, in a file or by a Table Schema, checked, kept with the dataset, undone. */
class RuleCommandsTest {

	private static final String PERMITS = "Permit,Town,Fee,Issued\nAV-1,Avon,10,2024-01-31\nBO-2,Bolton,-5,2024-02-01\nAV-1,Avon,10,2024-01-31\n,Canton,20,2023-12-31\n";

	@TempDir
	Path directory;
	private String out;

	@BeforeEach
	void file() throws IOException {
		Files.writeString(directory.resolve("permits.csv"), PERMITS);
	}

	private int run(String... arguments) {
		StringWriter written = new StringWriter();
		PrintWriter writer = new PrintWriter(written);
		int code = new BroadsheetCommand(directory, writer, writer).with(TestServices.get()).run(arguments);
		writer.flush();
		out = written.toString();
		return code;
	}

	/** The issues of a check, as line, column and code. */
	private List<String> issues(String... arguments) throws IOException {
		List<String> all = new ArrayList<>(List.of("check"));
		all.addAll(List.of(arguments));
		all.addAll(List.of("--format", "json"));
		run(all.toArray(String[]::new));
		List<String> issues = new ArrayList<>();
		for (JsonNode issue : new ObjectMapper().readTree(out).get("issues")) {
			issues.add(issue.get("line").asText() + " " + issue.get("column").asText() + " " + issue.get("code").asText());
		}
		return issues;
	}

	@Test
	void checksWhatComesThroughAPipe() throws IOException {
		InputStream before = System.in;
		try {
			System.setIn(new ByteArrayInputStream(PERMITS.getBytes(StandardCharsets.UTF_8)));
			assertEquals(List.of("5 Permit value-missing"), issues("-", "--rule", "Permit=required"));
		} finally {
			System.setIn(before);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "Permit=required!5 Permit value-missing", "Permit=uniqueTogether!4  duplicate-row", "Permit=unique!4 Permit value-repeated", "Town=oneOf:Avon|Bolton!5 Town value-not-permitted", "Fee=minimum:0!3 Fee below-minimum",
			"Issued=minimum:2024-01-01!5 Issued below-minimum", "*=uniqueTogether!4  duplicate-row", "Town,Fee=uniqueTogether!4  duplicate-row", "Town..Issued=uniqueTogether!4  duplicate-row",
			"permit=pattern:[A-Z]{2}-\\d!", "Town=maxLength:5!'3 Town too-long,5 Town too-long'", "Fee=maximum:20!''" })
	void checksAFile(String rule, String expected) throws IOException {
		assertEquals(expected == null ? "" : expected, String.join(",", issues("permits.csv", "--rule", rule)));
		assertEquals(expected == null || expected.isEmpty() ? 0 : 1, run("check", "permits.csv", "--rule", rule), out);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nothing=required", "Town=minimum:0", "Fee=minimum:x", "Town=pattern:[", "Town=nice", "Town" })
	void refusesRulesThatCannotBe(String rule) {
		assertTrue(run("check", "permits.csv", "--rule", rule) > 0);
		assertTrue(out.strip().endsWith(".") || out.contains("character"), out);
		assertTrue(!out.contains("Exception"), out);
	}

	@Test
	void rulesComeFromAFile() throws IOException {
		Files.writeString(directory.resolve("rules.txt"), "# what a permit is\nPermit=required\n\nFee=minimum:0\n");
		assertEquals(List.of("3 Fee below-minimum", "5 Permit value-missing"), issues("permits.csv", "--rules", "rules.txt"));
		Files.writeString(directory.resolve("rules.txt"), "Permit=required\nFee=least:0\n");
		assertEquals(1, run("check", "permits.csv", "--rules", "rules.txt"));
		assertTrue(out.contains("line 2") && out.contains("\"least\""), out);
	}

	@Test
	void rulesComeFromATableSchema() throws IOException {
		Files.writeString(directory.resolve("permits.schema.json"), """
				{"fields": [{"name": "Permit", "type": "string", "constraints": {"pattern": "AV.*", "maxLength": 4}}, {"name": "Town", "type": "string", "constraints": {"enum": ["Avon", "Bolton"]}},
				 {"name": "Fee", "type": "integer", "constraints": {"minimum": 0}}, {"name": "Issued", "type": "date", "format": "%Y-%m-%d", "constraints": {"required": true, "minimum": "2024-01-01"}}],
				 "primaryKey": ["Permit"]}""");
		List<String> expected = List.of("4  duplicate-row", "3 Permit pattern-mismatch", "3 Fee below-minimum", "5 Permit value-missing", "5 Town value-not-permitted", "5 Issued below-minimum");
		assertEquals(expected, issues("permits.csv", "--rules", "permits.schema.json"));
		assertEquals(0, run("new", "kept", "--name", "Kept"));
		assertEquals(0, run("import", "kept", "permits.csv"));
		assertEquals(0, run("set", "kept", "--rules", "permits.schema.json"), out);
		assertEquals(expected, issues("kept"));
	}

	/** The rest is checked. A dataset keeps no rules of columns it does not have. */
	@Test
	void aColumnThatIsDescribedButNotThereIsAnIssue() throws IOException {
		Files.writeString(directory.resolve("x.json"), """
				{"fields": [{"name": "Ward", "type": "string", "constraints": {"required": true}}, {"name": "Fee", "type": "integer", "constraints": {"minimum": 0}}], "primaryKey": ["Ward"]}""");
		assertEquals(List.of("0 Ward missing-column", "3 Fee below-minimum"), issues("permits.csv", "--rules", "x.json"));
		assertEquals(1, run("check", "permits.csv", "--rules", "x.json"));
		assertTrue(out.contains("There is no column \"Ward\""), out);
		Files.writeString(directory.resolve("x.rules"), "Ward=required\nFee=minimum:0\n");
		assertEquals(List.of("0 Ward missing-column", "3 Fee below-minimum"), issues("permits.csv", "--rules", "x.rules"));
		assertEquals(0, run("new", "kept", "--name", "Kept"));
		assertEquals(0, run("import", "kept", "permits.csv"));
		assertEquals(1, run("set", "kept", "--rules", "x.json"), out);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "{!1", "[]!fields", "{\"resources\": [{}, {}]}!2", "{\"fields\": [{\"type\": \"string\"}]}!Field 1", "{\"fields\": [{\"name\": \"Nothing\"}]}!Nothing" })
	void aFileThatIsNoSchemaIsRefused(String text, String told) throws IOException {
		Files.writeString(directory.resolve("x.json"), text);
		assertTrue(run("check", "permits.csv", "--rules", "x.json") > 0);
		assertTrue(out.contains(told) && !out.contains("Exception"), out);
	}

	@Test
	void rulesAreKeptUndoneAndMeetTheNextFile() throws IOException {
		assertEquals(0, run("new", "permits", "--name", "Permits"));
		assertEquals(0, run("import", "permits", "permits.csv"));
		assertEquals(0, run("set", "permits", "--rule", "Permit=required", "--rule", "Permit=unique", "--rule", "Fee=minimum:0"));
		assertEquals(List.of("3 Fee below-minimum", "4 Permit value-repeated", "5 Permit value-missing"), issues("permits"));
		assertEquals(0, run("status", "permits"), out);
		assertTrue(out.contains("1 row, 3 rows will not be imported"), out);
		assertEquals(0, run("set", "permits", "--rule", "Fee=none"));
		assertEquals(List.of("4 Permit value-repeated", "5 Permit value-missing"), issues("permits"));
		assertEquals(0, run("undo", "permits"));
		assertEquals(3, issues("permits").size());
		assertEquals(0, run("history", "permits"));
		assertTrue(out.contains("Changed the rules of 2 columns") && out.contains("Removed the rules of Fee"), out);
		Files.writeString(directory.resolve("next.csv"), "Town,Permit,Fee\nAvon,1,1\nBolton,1,-1\n");
		assertEquals(0, run("import", "permits", "next.csv", "--option", "headerRows=1"), out);
		assertEquals(List.of("3 Permit value-repeated", "3 Fee below-minimum"), issues("permits"));
	}

	@Test
	void aTypeAndALimitOfItCanBeWishedForAtOnce() throws IOException {
		assertEquals(0, run("new", "permits", "--name", "Permits"));
		assertEquals(0, run("import", "permits", "permits.csv"));
		assertEquals(0, run("set", "permits", "--type", "Fee=text"));
		assertEquals(1, run("set", "permits", "--rule", "Fee=minimum:0"));
		assertTrue(out.contains("\"Fee\""), out);
		assertEquals(0, run("set", "permits", "--type", "Fee=number", "--rule", "Fee=minimum:0"), out);
		assertEquals(List.of("3 Fee below-minimum"), issues("permits"));
	}

	@Test
	void editsAreCheckedAtOnceAndTheRowIdentifierIsDifferentInEveryRow() throws IOException {
		try (Bench bench = new Bench(directory, PERMITS)) {
			String permit = bench.id("Permit");
			bench.perform(new Change.SetColumn(permit, Change.ColumnAttribute.ROW_IDENTIFIER, "true"));
			assertEquals("[2, 3]", errors(bench, "Permit"));
			bench.perform(new Change.SetCell(permit, 2, "AV-9"));
			bench.perform(new Change.SetCell(permit, 3, "BO-2"));
			assertEquals("[3]", errors(bench, "Permit"));
			bench.undo();
			bench.undo();
			assertEquals("[2, 3]", errors(bench, "Permit"));
			bench.perform(new Change.SetColumn(permit, Change.ColumnAttribute.ROW_IDENTIFIER, "false"));
			assertEquals("[]", errors(bench, "Permit"));
			bench.perform(new Change.SetRules(Map.of(bench.id("Fee"), Map.of("minimum", "0"))));
			bench.perform(new Change.SetCell(bench.id("Fee"), 0, "-1"));
			assertEquals("[0, 1]", errors(bench, "Fee"));
			assertEquals(2, bench.perform(new Change.ClearErrors(bench.id("Fee"))));
			assertEquals("[]", errors(bench, "Fee"));
			bench.rebuild();
			assertEquals("AV-1,Avon,,2024-01-31\nBO-2,Bolton,,2024-02-01\nAV-1,Avon,10,2024-01-31\n,Canton,20,2023-12-31\n", bench.rows());
		}
	}

	@Test
	void whatIsRepeatedIsNotEmptiedWithOtherErrors() throws IOException {
		try (Bench bench = new Bench(directory, PERMITS)) {
			bench.perform(new Change.SetRules(Map.of(bench.id("Permit"), Map.of("unique", "true", "pattern", "AV.*"))));
			assertEquals("[1, 2]", errors(bench, "Permit"));
			assertEquals(1, bench.perform(new Change.ClearErrors(bench.id("Permit"))));
			assertEquals("[2]", errors(bench, "Permit"));
		}
	}

	private static String errors(Bench bench, String column) throws IOException {
		DatasetTable table = bench.dataset().table().orElseThrow();
		return java.util.Arrays.toString(table.check(bench.column(column)).errors().toArray());
	}
}

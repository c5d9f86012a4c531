// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The errors that the tests of Frictionless expect, told by {@code check} at the same kind, line and place of the cell. Its options become rules here; where a test asks for some kinds of errors
 * only, only those are compared. Four of the 81 errors are made up by functions within those tests and are no property of the file.
 */
class FrictionlessTest {

	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("blank-header", "blank-label"), Map.entry("duplicate-header", "duplicate-label"), Map.entry("too-few-cells", "missing-cell"),
			Map.entry("too-many-cells", "extra-cell"), Map.entry("blank-row", "blank-row"), Map.entry("not-ascii", "ascii-value"), Map.entry("value-forbidden", "forbidden-value"),
			Map.entry("value-repeated", "unique-error"));
	/** The checks of a test, as rules; the checks themselves are not in the list of expectations. */
	private static final Map<String, List<String>> RULES = Map.of("test_validate_ascii_value_845", List.of("--rule", "*=ascii"), "test_validate_ascii_value_descriptor_845", List.of("--rule", "*=ascii"),
			"test_validate_ascii_not_valid_845", List.of("--rule", "*=ascii"), "test_validate_forbidden_value", List.of("--rule", "id=noneOf:2"), "test_validate_duplicate_row",
			List.of("--rule", "*=uniqueTogether"), "test_validate_duplicate_row_valid", List.of("--rule", "*=uniqueTogether"));

	@TempDir
	Path directory;
	private Path corpus;

	/** A file that the expectations name but that is in no corpus: it is refused in a sentence, and has no errors as expected. */
	private static final List<String> NOT_THERE = List.of("data/table.bad");

	private static Path corpus() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			Path found = at.resolve("shared/corpora/frictionless-py");
			if (Files.isDirectory(found)) {
				return found;
			}
		}
		assumeTrue(false, "frictionless-py is not there, so it was not read");
		return Path.of("");
	}

	@Test
	void findsTheErrorsThatItsTestsExpect() throws IOException {
		corpus = corpus();
		List<String> missed = new ArrayList<>();
		int free = 0;
		int exact = 0;
		int found = 0;
		int all = 0;
		for (JsonNode test : new ObjectMapper().readTree(corpus.resolve("expected.json").toFile())) {
			List<String> expected = expected(test);
			List<String> told = told(test);
			boolean optionFree = test.get("options").isEmpty() && test.get("validate_call").asText().isEmpty();
			all += expected.size();
			found += expected.stream().filter(told::contains).count();
			free += optionFree ? 1 : 0;
			exact += optionFree && told.equals(expected) ? 1 : 0;
			if (optionFree && !told.equals(expected) || !told.containsAll(expected)) {
				missed.add(test.get("test").asText().replaceAll(".*::", "") + " " + test.get("path").asText() + "\n   expected " + expected + "\n   told     " + told);
			}
		}
		assertEquals("19 of 19 option-free, 77 of 81 errors, 2 not whole",
				"%d of %d option-free, %d of %d errors, %d not whole".formatted(exact, free, found, all, missed.size()), () -> String.join("\n", missed));
	}

	private static List<String> expected(JsonNode test) {
		List<String> errors = new ArrayList<>();
		test.get("expected").forEach(error -> errors.add(error.get(0).asText() + " " + error.get(1).asText() + " " + error.get(2).asText()));
		return errors.stream().sorted().toList();
	}

	private List<String> told(JsonNode test) throws IOException {
		Path path = corpus.resolve(test.get("path").asText());
		List<String> arguments = new ArrayList<>(List.of("--format", "json"));
		arguments.addAll(RULES.getOrDefault(test.get("test").asText().replaceAll(".*::", ""), List.of()));
		if (test.get("options").has("schema")) {
			arguments.addAll(List.of("--rules", corpus.resolve(test.get("options").get("schema").asText()).toString()));
		}
		if (NOT_THERE.contains(test.get("path").asText())) {
			StringWriter refusal = new StringWriter();
			PrintWriter writer = new PrintWriter(refusal, true);
			assertEquals(2, new BroadsheetCommand(directory, writer, writer).with(TestServices.get()).run("check", path.toString()));
			assertEquals(true, refusal.toString().strip().endsWith("."), refusal.toString());
			return List.of();
		}
		if (path.getFileName().toString().equals("resource.json")) {
			// a description of a file beside it, with how it is read and what its columns are
			JsonNode resource = new ObjectMapper().readTree(path.toFile());
			arguments.addAll(List.of("--rules", path.toString(), "--option", "headerRows=0", "--option", "separator=" + resource.get("dialect").get("delimiter").asText()));
			path = path.resolveSibling(resource.get("path").asText());
		}
		arguments.addAll(0, List.of("check", path.toString()));
		return kinds(run(arguments), test.get("options").has("schema") ? "primary-key" : "duplicate-row");
	}

	private JsonNode run(List<String> arguments) throws IOException {
		StringWriter written = new StringWriter();
		PrintWriter writer = new PrintWriter(written);
		int code = new BroadsheetCommand(directory, writer, writer).with(TestServices.get()).run(arguments.toArray(String[]::new));
		writer.flush();
		assertEquals(true, code < 2 && written.toString().startsWith("{"), () -> arguments + " " + written);
		return new ObjectMapper().readTree(written.toString());
	}

	/** The issues as they are called there; a repeated row by the rule that forbids it. */
	private static List<String> kinds(JsonNode report, String repeated) {
		List<String> names = new ArrayList<>();
		report.get("columns").forEach(column -> names.add(column.get("name").asText()));
		Map<String, String> told = new TreeMap<>();
		for (JsonNode issue : report.get("issues")) {
			String kind = issue.get("code").asText().equals("duplicate-row") ? repeated : KINDS.get(issue.get("code").asText());
			if (kind != null) {
				boolean header = kind.endsWith("label");
				String name = issue.get("column").asText();
				String column = name.isEmpty() ? "null" : String.valueOf(header || !names.contains(name) ? place(issue, names) : names.lastIndexOf(name) + 1);
				told.put((header ? "null" : issue.get("line").asText()) + " " + column + " " + kind, "");
			}
		}
		return told.keySet().stream().sorted().collect(Collectors.toList());
	}

	/** Columns with the same name are told in the message, by number or by letter; cells without a column by the number in their made-up name. */
	private static int place(JsonNode issue, List<String> names) {
		Matcher twice = Pattern.compile("Columns \\S+ and (\\S+) are").matcher(issue.get("message").asText());
		String place = twice.find() ? twice.group(1) : issue.get("column").asText().replaceAll("\\D", "");
		if (place.matches("\\d+")) {
			return Integer.parseInt(place);
		}
		return place.isEmpty() ? names.indexOf(issue.get("column").asText()) + 1 : place.charAt(0) - 'A' + 1;
	}
}

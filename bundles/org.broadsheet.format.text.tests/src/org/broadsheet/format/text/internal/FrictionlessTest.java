// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.issues.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The errors of structure that the tests of Frictionless expect: kind, line and place of the cell. Files of other formats and errors of a schema are left out. */
class FrictionlessTest {

	private static final Pattern CASE = Pattern.compile("\"path\": \"([^\"]+)\",\\s*\"options\": \\{([^}]*)\\},\\s*\"validate_call\": \"([^\"]*)\",\\s*\"expected\": \\[(.*?)\\]\\s*\\}", Pattern.DOTALL);
	private static final Pattern ERROR = Pattern.compile("\\[\\s*(\\w+),\\s*(\\w+),\\s*\"([^\"]+)\"");
	private static final Map<String, String> KINDS = Map.of("blank-header", "blank-label", "duplicate-header", "duplicate-label", "too-few-cells", "missing-cell", "too-many-cells", "extra-cell",
			"blank-row", "blank-row");

	@TempDir
	Path folder;

	@Test
	void findsTheErrorsOfStructure() throws IOException {
		Path corpus = Corpora.of("frictionless-py");
		Matcher cases = CASE.matcher(Files.readString(corpus.resolve("expected.json")));
		List<String> missed = new ArrayList<>();
		int optionFree = 0;
		int exact = 0;
		int found = 0;
		int all = 0;
		while (cases.find()) {
			Path source = corpus.resolve(cases.group(1));
			List<String> expected = errors(cases.group(4));
			boolean read = cases.group(1).endsWith(".csv");
			boolean free = cases.group(2).isBlank() && cases.group(3).isBlank();
			if (read && expected.stream().allMatch(error -> KINDS.containsValue(error.substring(error.lastIndexOf(' ') + 1)))) {
				List<String> told = told(Files.copy(source, folder.resolve(cases.start() + source.getFileName().toString())));
				all += expected.size();
				found += expected.stream().filter(told::contains).count();
				optionFree += free ? 1 : 0;
				exact += free && told.equals(expected) ? 1 : 0;
				if (free && !told.equals(expected) || !told.containsAll(expected) && !cases.group(1).equals("data/table.csv")) {
					missed.add(cases.group(1) + "\n   expected " + expected + "\n   told     " + told);
				}
			}
		}
		assertEquals(List.of(), missed);
		assertEquals(optionFree, exact);
		assertTrue(optionFree >= 13 && found >= all - 4, found + " of " + all + ", " + exact + " of " + optionFree);
	}

	private static List<String> errors(String json) {
		List<String> errors = new ArrayList<>();
		Matcher matcher = ERROR.matcher(json);
		while (matcher.find()) {
			errors.add(matcher.group(1) + " " + matcher.group(2) + " " + matcher.group(3));
		}
		return errors.stream().sorted().toList();
	}

	private static List<String> told(Path file) throws IOException {
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			List<String> names = table.columns().stream().map(SourceColumn::name).toList();
			List<String> told = new ArrayList<>();
			for (Issue issue : table.issues()) {
				String kind = KINDS.get(issue.code());
				if (kind != null) {
					boolean header = kind.endsWith("label");
					String column = issue.column().isEmpty() ? "null" : String.valueOf(names.contains(issue.column()) && !header ? names.lastIndexOf(issue.column()) + 1 : place(issue, names));
					told.add((header ? "null" : issue.line()) + " " + column + " " + kind);
				}
			}
			return told.stream().sorted().toList();
		}
	}

	/** Columns with the same name are told by the number in the message, cells without a column by their made-up name. */
	private static int place(Issue issue, List<String> names) {
		Matcher numbers = Pattern.compile("\\d+").matcher(issue.code().equals("duplicate-header") ? issue.message() : issue.column());
		int last = names.indexOf(issue.column()) + 1;
		while (numbers.find()) {
			last = issue.code().equals("duplicate-header") && numbers.start() > 30 ? last : Integer.parseInt(numbers.group());
		}
		return last;
	}
}

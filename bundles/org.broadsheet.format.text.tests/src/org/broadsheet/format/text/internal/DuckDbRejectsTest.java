// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rejects that the tests of DuckDB expect are told at the same line and column, given the same number of columns, types, header rows and
 * longest row. Five of 111 are in files that are not part of the corpus; all others are told.
 */
class DuckDbRejectsTest {

	private static final Pattern READ = Pattern.compile("\"file\": \"([^\"]+)\",\\s*\"read_sql\": \"((?:[^\"\\\\]|\\\\.)*)\",\\s*\"expected\": \\[(.*?)\\]", Pattern.DOTALL);
	private static final Pattern REJECT = Pattern.compile("\"line\": \"(\\d+)\".*?\"column_idx\": \"(\\w+)\".*?\"type\": \"([^\"]+)\"", Pattern.DOTALL);
	private static final Pattern LONGEST = Pattern.compile("max_line_size=(\\d+)");
	private static final Pattern COLUMN = Pattern.compile("'(\\w+)'\\s*:\\s*'(\\w+)'");
	private static final int WANTED = 106;

	@TempDir
	Path folder;

	@Test
	void tellsRejectsAtTheirPlace() throws IOException {
		Path corpus = Corpora.of("duckdb-csv");
		Matcher reads = READ.matcher(Files.readString(corpus.resolve("expected-rejects.json")));
		List<String> missed = new ArrayList<>();
		int found = 0;
		int all = 0;
		while (reads.find()) {
			if (!Files.exists(corpus.resolve(reads.group(1)))) {
				continue; // two files were not copied into the corpus
			}
			Path file = Files.copy(corpus.resolve(reads.group(1)), folder.resolve(reads.start() + ".csv"));
			Set<String> told = told(file, reads.group(2));
			Matcher rejects = REJECT.matcher(reads.group(3));
			while (rejects.find()) {
				String column = rejects.group(3).equals("LINE SIZE OVER MAXIMUM") ? " row-too-long" : rejects.group(2).equals("NULL") ? "" : " " + place(rejects);
				all++;
				boolean hit = told.contains(rejects.group(1) + column);
				found += hit ? 1 : 0;
				if (!hit) {
					missed.add(reads.group(1) + " line " + rejects.group(1) + column + " " + rejects.group(3) + " told " + (told.size() > 30 ? told.size() : told));
				}
			}
		}
		int hits = found;
		assertTrue(all == WANTED && found == all, () -> hits + ": " + String.join("\n", missed));
	}

	/** A missing column is counted by the last one that is there, a surplus one by itself. */
	private static int place(Matcher reject) {
		return Integer.parseInt(reject.group(2)) + (reject.group(3).equals("MISSING COLUMNS") ? 1 : 0);
	}

	private static Set<String> told(Path file, String sql) throws IOException {
		Map<String, DataType> types = new LinkedHashMap<>();
		Matcher columns = COLUMN.matcher(sql);
		while (columns.find()) {
			types.put(columns.group(1), switch (columns.group(2)) {
			case "INTEGER", "DECIMAL" -> DataType.NUMBER;
			case "DATE" -> DataType.DATE_TIME;
			default -> DataType.TEXT;
			});
		}
		Map<String, String> options = new HashMap<>(Map.of(TextOptions.ENCODING, "UTF-8"));
		if (sql.contains("auto_detect=false")) {
			options.put(TextOptions.SEPARATOR, types.size() == 1 ? TextOptions.NONE : ",");
			options.put(TextOptions.HEADERS, sql.contains("header = 1") ? "1" : "0");
			options.put(TextOptions.SKIP, "0");
			options.put(TextOptions.QUOTE, "\"");
		}
		Matcher longest = LONGEST.matcher(sql);
		if (longest.find()) {
			options.put(TextOptions.LONGEST, longest.group(1));
		}
		Set<String> told = new HashSet<>();
		try (ScannedTable table = Scans.scan(file, options)) {
			for (Issue issue : table.issues()) {
				told.add(String.valueOf(issue.line()));
				told.add(issue.line() + " " + column(table, issue.column()));
				told.add(issue.line() + " " + issue.code());
			}
			List<DataType> kinds = new ArrayList<>(types.values());
			for (long row = 0; row < table.rowCount(); row++) {
				String[] cells = table.page(row, 1).cells()[0];
				for (int c = 0; c < Math.min(cells.length, kinds.size()); c++) {
					boolean dates = kinds.get(c) == DataType.DATE_TIME && sql.contains("dateformat");
					ParseOptions reading = new ParseOptions(dates ? Map.of(ParseOptions.DAY_FIRST, "true") : Map.of());
					if (CellReader.read(kinds.get(c), reading, cells[c]) instanceof CellValue.Error) {
						told.add(table.page(row, 1).lines()[0] + " " + (c + 1));
						told.add(String.valueOf(table.page(row, 1).lines()[0]));
					}
				}
			}
		}
		return told;
	}

	private static int column(ScannedTable table, String name) {
		for (int c = 0; c < table.columnCount(); c++) {
			if (table.columns().get(c).name().equals(name)) {
				return c + 1;
			}
		}
		return name.matches("Column \\d+") ? Integer.parseInt(name.substring(7)) : 0;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.text.Dialect;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Titles, header rows and notes are found around realistic tables; the share found exactly is counted. */
class GeneratedLayoutsTest {

	private static final int TABLES = 30;

	@TempDir
	Path folder;

	/** What stands above the header. */
	private enum Above {
		NOTHING, TITLE, TITLE_AND_BLANK, TITLE_PADDED, KEYS, KEYS_PADDED, SHIFTED, COMMENTS, BLANK_FIRST
	}

	/** The header rows. */
	private enum Header {
		NONE, ONE, UNITS, GROUPS, YEARS, GAPS
	}

	/** What stands below the rows. */
	private enum Below {
		NOTHING, SOURCE, NOTES_PADDED, TOTAL, BLANKS
	}

	private record Made(String text, int skipped, int headers, int rows) {
	}

	@ParameterizedTest
	@EnumSource(Above.class)
	void findsWhatStandsAbove(Above above) throws IOException {
		count(above.name(), random -> make(random, above, Header.ONE, random.nextBoolean() ? Below.NOTHING : Below.SOURCE));
	}

	@ParameterizedTest
	@EnumSource(Header.class)
	void findsHeaders(Header header) throws IOException {
		count(header.name(), random -> make(random, header == Header.NONE || random.nextBoolean() ? Above.NOTHING : Above.TITLE_AND_BLANK, header, Below.NOTHING));
	}

	@ParameterizedTest
	@EnumSource(Below.class)
	void findsWhatStandsBelow(Below below) throws IOException {
		count(below.name(), random -> make(random, Above.NOTHING, Header.ONE, below));
	}

	private interface Maker {
		Made make(Random random);
	}

	private void count(String name, Maker maker) throws IOException {
		Random random = new Random(name.hashCode());
		List<String> missed = new ArrayList<>();
		for (int i = 0; i < TABLES; i++) {
			Made made = maker.make(random);
			Path file = Files.writeString(folder.resolve("table.csv"), made.text());
			try (ScannedTable table = Scans.scan(file, Map.of())) {
				Map<String, String> options = new TreeMap<>();
				table.options().forEach((ImportOption option) -> options.put(option.key(), option.value()));
				String found = options.get(TextOptions.SKIP) + " skipped, " + options.get(TextOptions.HEADERS) + " headers, " + table.rowCount() + " rows";
				String wanted = made.skipped() + " skipped, " + made.headers() + " headers, " + made.rows() + " rows";
				if (!found.equals(wanted)) {
					missed.add(i + ": " + name + " found " + found + ", wanted " + wanted + "\n" + made.text().substring(0, Math.min(made.text().length(), 500)));
				}
			}
		}
		assertTrue(missed.size() <= TABLES * 0.05, () -> missed.size() + " of " + TABLES + " missed:\n" + String.join("\n", missed));
	}

	private static Made make(Random random, Above above, Header header, Below below) {
		char separator = random.nextInt(3) == 0 ? ';' : ',';
		Dialect dialect = Dialect.of(separator, '"');
		List<List<String>> table = Realistic.table(random, 4 + random.nextInt(7), 6 + random.nextInt(60));
		int width = table.getFirst().size() + (above == Above.SHIFTED ? 1 : 0);
		String pad = String.valueOf(separator).repeat(width - 1);
		List<String> titles = above(random, above, separator, pad, width);
		List<List<String>> headers = headers(random, header, table.getFirst());
		List<List<String>> rows = new ArrayList<>(table.subList(1, table.size()));
		if (above == Above.SHIFTED) {
			headers = headers.stream().map(GeneratedLayoutsTest::shifted).toList();
			rows = new ArrayList<>(rows.stream().map(GeneratedLayoutsTest::shifted).toList());
		}
		if (below == Below.TOTAL) {
			List<String> total = new ArrayList<>(java.util.Collections.nCopies(width, ""));
			total.set(0, "Total");
			total.set(width - 1, "12345");
			total.set(width - 2, "999");
			rows.add(total);
		}
		List<List<String>> all = new ArrayList<>(headers);
		all.addAll(rows);
		String end = random.nextBoolean() ? "\n" : "\r\n";
		StringBuilder text = new StringBuilder();
		titles.forEach(title -> text.append(title).append(end));
		text.append(DialectText.write(all, dialect, end));
		below(below, pad).forEach(note -> text.append(note).append(end));
		int skipped = above == Above.COMMENTS ? 0 : titles.size(); // comment lines are no rows
		return new Made(text.toString(), skipped, headers.size(), rows.size());
	}

	private static List<String> shifted(List<String> row) {
		List<String> shifted = new ArrayList<>(row);
		shifted.add(0, "");
		return shifted;
	}

	private static List<String> above(Random random, Above above, char separator, String pad, int width) {
		String title = random.nextBoolean() ? "Building permits issued by town" : "Report of all payments made by the Department for 2024";
		String keys = pad.substring(0, Math.max(0, width - 2));
		return switch (above) {
		case NOTHING -> List.of();
		case TITLE -> List.of(title);
		case TITLE_AND_BLANK -> List.of(title, "As of 01/31/2024", "");
		case TITLE_PADDED -> List.of(title + pad, pad);
		case KEYS -> List.of(title, "Period" + separator + "13", "Start date" + separator + "2024-01-01", "");
		case KEYS_PADDED -> List.of(title + pad, "Reporting period:" + separator + "13" + keys, "Start date:" + separator + "4 March 2012" + keys, pad);
		case SHIFTED -> List.of(separator + title + keys, separator + "Period :" + separator + "13" + keys.substring(1), separator + "Year :" + separator + "2011 / 12" + keys.substring(1), pad);
		case COMMENTS -> List.of("# " + title, "# generated 2024-01-31" + separator + " by export", "#");
		case BLANK_FIRST -> List.of("", "");
		};
	}

	private static List<List<String>> headers(Random random, Header header, List<String> names) {
		List<String> above = new ArrayList<>();
		for (int c = 0; c < names.size(); c++) {
			above.add(switch (header) {
			case UNITS -> c == 0 ? "" : random.nextBoolean() ? "(USD)" : "(text)";
			case GROUPS -> c % 3 == 1 ? "Group " + (char) ('A' + c / 3) : "";
			case YEARS -> c % 2 == 1 ? String.valueOf(2015 + c) : "";
			case GAPS -> c == 0 ? "" : c % 2 == 1 ? "Details" : "";
			default -> "";
			});
		}
		return switch (header) {
		case NONE -> List.of();
		case ONE -> List.of(names);
		case UNITS -> List.of(names, above);
		case GROUPS, YEARS, GAPS -> List.of(above, names);
		};
	}

	private static List<String> below(Below below, String pad) {
		return switch (below) {
		case NOTHING, TOTAL -> List.of();
		case SOURCE -> List.of("", "Source: Department of Housing");
		case NOTES_PADDED -> List.of(pad, "Notes: figures are provisional" + pad, "1) See the annex" + pad);
		case BLANKS -> List.of(pad, pad, pad);
		};
	}
}

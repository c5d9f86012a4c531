// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.issues.Issue;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of one to five rows, where little tells what is right: a single damage is flagged at its row, and quotes that are plainly text are not. */
class SmallFilesTest {

	private static final List<List<String>> TABLE = List.of(List.of("Id", "Town", "Day", "Fee", "Remark"), List.of("1", "Avon", "2024-01-02", "12.50", "road works"),
			List.of("2", "New Haven", "2024-01-03", "7.25", "K-19"), List.of("3", "Kent", "2024-02-11", "103.00", "open"), List.of("4", "Lyme", "2024-03-01", "9.90", ""),
			List.of("5", "Old Town", "2024-03-09", "55.05", "closed"));

	@TempDir
	Path folder;

	/** What is done to one cell of a row. */
	private enum Damage {
		MISSING, SURPLUS, QUOTE_BEFORE, QUOTE_BEHIND, QUOTE_INSIDE, QUOTE_LOST;

		/** Whether it can be done to a cell. */
		boolean fits(String cell, char quote, List<String> cells) {
			boolean quoted = cell.length() > 1 && cell.charAt(0) == quote;
			return switch (this) {
			case MISSING, SURPLUS -> cells.size() > 2;
			case QUOTE_BEFORE, QUOTE_BEHIND -> !quoted && !cell.isEmpty();
			case QUOTE_INSIDE -> cell.length() > 3;
			case QUOTE_LOST -> quoted && cell.length() > 2;
			};
		}

		void on(List<String> cells, int c, char quote) {
			String cell = cells.get(c);
			int half = cell.length() / 2;
			switch (this) {
			case MISSING -> cells.remove(c);
			case SURPLUS -> cells.add(c, "surplus");
			case QUOTE_BEFORE -> cells.set(c, quote + cell);
			case QUOTE_BEHIND -> cells.set(c, cell + quote);
			case QUOTE_INSIDE -> cells.set(c, cell.substring(0, half) + quote + cell.substring(half));
			case QUOTE_LOST -> cells.set(c, cell.substring(0, cell.length() - 1));
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Damage.class)
	void flagsTheDamagedRow(Damage damage) throws IOException {
		List<String> wrong = new ArrayList<>();
		int files = 0;
		for (String quotes : List.of("\"all", "\"words", "\"none", "'all")) {
			for (int rows = 1; rows <= 5; rows++) {
				for (int c = 0; c < 5; c++) {
					files += check(damage, ",;\t|".charAt(files % 4), quotes, rows, c, wrong);
				}
			}
		}
		assertTrue(files > 20, damage + ": " + files);
		assertEquals(List.of(), wrong);
	}

	private int check(Damage damage, char separator, String quotes, int rows, int c, List<String> wrong) throws IOException {
		int bad = 1 + (rows + c) % rows;
		char quote = quotes.charAt(0);
		List<String> lines = new ArrayList<>();
		for (int r = 0; r <= rows; r++) {
			List<String> cells = new ArrayList<>(TABLE.get(r).stream().map(cell -> written(cell, quote, quotes.substring(1))).toList());
			if (r == bad && !damage.fits(cells.get(c), quote, cells)) {
				return 0;
			}
			if (r == bad) {
				damage.on(cells, c, quote);
			}
			lines.add(String.join(String.valueOf(separator), cells));
		}
		Path file = Files.writeString(folder.resolve("small.csv"), String.join("\n", lines) + (c % 2 == 0 ? "\n" : ""));
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			Set<Long> flagged = new TreeSet<>(table.issues().stream().map(Issue::row).filter(row -> row > 0).toList());
			if (!flagged.contains((long) bad) || flagged.size() > 2 || table.rowCount() > rows) {
				wrong.add(bad + " " + flagged + " " + lines + " " + table.issues());
			}
		}
		return 1;
	}

	private static String written(String cell, char quote, String which) {
		boolean quoted = which.equals("all") || which.equals("words") && cell.chars().anyMatch(Character::isLetter);
		return quoted ? quote + cell + quote : cell;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '~', value = {
			"a,b/1,\"B,2/! 1,B,2! unclosed-quote 1",
			"x,y/\"B,2/3,4! \"B,2,3,4! unclosed-quote 1",
			"x,y/B,2\"/3,4! B,2\",3,4! stray-quote 1",
			"x,y/B\"C,2/! B\"C,2! stray-quote 1",
			"x,y/K-1\"9,2/K-17,3/! K-1\"9,2,K-17,3! stray-quote 1",
			"Pipe,Cost/5\" copper,2/3\" lead,4/! 5\" copper,2,3\" lead,4! ",
			"Pipe;Cost/5\" copper;2/! 5\" copper,2! ",
			"Size;Cost/2\";2/1½\";3/! 2\",2,1½\",3! ",
			"Name;Cost/Ann \"Bo\" Lee;2/The \"Inn\";3/! Ann \"Bo\" Lee,2,The \"Inn\",3! ",
			"Name;Cost/\"Ann;2/\"Bob;3/\"Cy;4/! \"Ann,2,\"Bob,3,\"Cy,4! text-quotes 0",
			"Name;Cost/5\" pipe;2/3\" pipe;3/\"Cy;4/! 5\" pipe,2,3\" pipe,3,\"Cy,4! text-quotes 0",
			"Fee/\"1,234\"/\"5,678\"/! 1,234,5,678! one-column 0",
			"Town,Fee/\"\"Avon, East\"\",2/Kent,3/Lyme,4/! \"Avon, East\",2,Kent,3,Lyme,4! unclosed-quote 1" })
	void readsQuotes(String text, String cells, String issues) throws IOException {
		Path file = Files.writeString(folder.resolve("quotes.csv"), text.replace('/', '\n'));
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals(cells, String.join(",", Scans.rows(table).stream().flatMap(row -> row.stream()).toList()));
			assertEquals(issues == null ? "" : issues, String.join(" ", Arrays.asList(table.issues().stream().map(issue -> issue.code() + " " + issue.row()).toArray(String[]::new))));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Any table, written in any of the ways in which a page can write it, is read back cell by cell. */
final class HtmlPropertyTest {

	private static final String[] TEXTS = { "Avon", "a < b & c", "\"q\" 'q'", "1,234.50", "x\ny", "\u00e9\u00e8 \ud83d\ude00", "&amp;", "<td>", "2024-01-31", "06001", "a b", "\u00a35\u00a0000" };

	@TempDir
	Path folder;

	/** A table whose cells cover each of its places once, and what stands in each place. */
	private static final class Table {

		private final Random random;
		private final String[][] texts;
		private final boolean[][] taken;
		private final StringBuilder page = new StringBuilder();

		Table(Random random, int rows, int columns) {
			this.random = random;
			this.texts = new String[rows][columns];
			this.taken = new boolean[rows][columns];
			page.append(one("<!DOCTYPE html>\n<html><body>", "", "<html>\n")).append(tag("<table>")).append(one("\n", "", "<tbody>\n"));
			for (int r = 0; r < rows; r++) {
				row(r);
			}
			page.append(one("</table>", "</TBODY></table></body></html>\n", ""));
		}

		private String one(String... of) {
			return of[random.nextInt(of.length)];
		}

		private String tag(String tag) {
			return random.nextBoolean() ? tag : tag.toUpperCase(Locale.ROOT);
		}

		private void row(int r) {
			page.append(tag("<tr>"));
			for (int c = 0; c < texts[r].length; c++) {
				if (!taken[r][c]) {
					cell(r, c);
				}
			}
			page.append(one("</tr>\n", "\n", " </TR>"));
		}

		private void cell(int r, int c) {
			int wide = 1;
			int high = random.nextInt(5) == 0 ? 1 + random.nextInt(texts.length - r) : 1;
			while (random.nextInt(4) == 0 && c + wide < texts[r].length && !taken[r][c + wide]) {
				wide++;
			}
			for (int i = r; i < r + high; i++) {
				Arrays.fill(taken[i], c, c + wide, true);
				Arrays.fill(texts[i], c, c + wide, "");
			}
			texts[r][c] = random.nextInt(6) == 0 ? "" : one(TEXTS);
			String spans = (wide > 1 ? " colspan=" + wide : one("", " colspan=\"1\"")) + (high > 1 ? " rowspan='" + high + "'" : "");
			page.append(tag("<td")).append(spans).append('>').append(one("", " ", "\n\t")).append(written(texts[r][c])).append(one("</td>", "", " </TD>\n"));
		}

		private String written(String text) {
			String escaped = text.replace("&", one("&amp;", "&#38;")).replace("<", "&lt;").replace("\n", one("<br>", " <br/> ")).replace("\u00e9", one("\u00e9", "&eacute;", "&#xe9;")).replace("\u00a0", one("\u00a0", "&nbsp;"));
			return escaped.isEmpty() ? one("", "&nbsp;", " ") : one("%s", "<b>%s</b>", "<a href='x'>%s</a>", "<div>%s</div>", "<!-- c -->%s").replace("%s", escaped);
		}
	}

	@RepeatedTest(150)
	void isReadBack(RepetitionInfo repetition) throws IOException {
		Random random = new Random(repetition.getCurrentRepetition());
		Table table = new Table(random, 2 + random.nextInt(8), 2 + random.nextInt(6));
		Path file = Files.writeString(folder.resolve("page.html"), "\n".repeat(random.nextInt(3)) + table.page);
		List<List<String>> expected = new ArrayList<>(Arrays.stream(table.texts).map(Arrays::asList).filter(row -> row.stream().anyMatch(text -> !text.isEmpty())).toList());
		int columns = table.texts[0].length;
		int first = 0;
		int last = columns;
		while (first < last - 1 && blank(expected, first)) {
			first++;
		}
		while (last > first + 1 && blank(expected, last - 1)) {
			last--;
		}
		int from = first;
		int to = last;
		try (ScannedTable read = new HtmlImporter().scan(new ScanRequest(file, Map.of("headerRows", "0", "skipRows", "0"), Files.createDirectories(folder.resolve("work"))), new NullProgressMonitor())) {
			List<List<String>> rows = expected.subList(0, (int) Math.min(expected.size(), read.rowCount())).stream().map(row -> row.subList(from, to)).toList();
			assertEquals(rows, Arrays.stream(read.page(0, 100).cells()).map(Arrays::asList).toList(), table.page::toString);
			assertEquals(expected.size(), read.rowCount() + read.issues().stream().filter(issue -> issue.code().equals("footnotes")).count(), table.page::toString);
		}
	}

	private static boolean blank(List<List<String>> rows, int column) {
		return rows.stream().allMatch(row -> row.get(column).isEmpty());
	}
}

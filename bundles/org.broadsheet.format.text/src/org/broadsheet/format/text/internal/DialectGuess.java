// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.layout.HeaderGuess;
import org.broadsheet.core.text.Dialect;
import org.broadsheet.core.text.RowTokenizer;
import org.broadsheet.core.types.ByteKinds;
import org.broadsheet.core.types.CellClass;

/**
 * Finds separator, quote and escape: the dialect under which most rows of the head have the same number of cells and most cells are of a clean kind.
 *
 * @param dialect found
 * @param share   share of rows that have the most frequent number of cells
 * @param width   that number
 */
record DialectGuess(Dialect dialect, double share, int width) {

	static final String SEPARATORS = ",;\t|:= #*^~";
	private static final String COMMON = ",;\t|";
	private static final String RARE = ":=#*^~";
	/** Share of the lines on which a rare separator occurs in one number to be regular, and the largest such number. */
	private static final double REGULAR = 0.8;
	private static final int MOST_REGULAR = 40;
	private static final int ROWS = 300;
	private static final int BYTES = 1 << 16;
	/** Weight of a dialect without quotes in a text that has some: a few of them out of place are damage. */
	private static final double UNQUOTED = 0.85;
	/** Share of rows with quotes that enclose no cell anywhere: then quotes are text. */
	private static final double TEXT_QUOTES = 0.03;
	/** Share of the lines that must be values as a whole for one column, and what it then counts. */
	private static final double ALONE = 0.75;
	private static final double ALONE_WEIGHT = 0.45;
	/** Share of rows of the same width that a rare separator must reach. */
	private static final double RARE_SHARE = 0.8;

	/** Guesses what is not given. */
	static DialectGuess guess(Head head, TextOptions given) {
		String regular = regular(head);
		double best = given.separator().isPresent() ? 0 : Score.alone(head);
		DialectGuess found = null;
		for (Dialect dialect : candidates(head, given)) {
			List<HeadRow> rows = HeadRow.read(head, dialect, ROWS, BYTES);
			Score score = Score.of(rows, dialect, regular);
			if (score.value() > best * 1.000001) {
				best = score.value();
				found = new DialectGuess(dialect, score.share(), score.width());
			}
		}
		return found == null ? oneColumn(head, given) : found;
	}

	private static DialectGuess oneColumn(Head head, TextOptions given) {
		char quote = given.quote().orElse('"');
		return new DialectGuess(new Dialect(given.separator().orElse((char) 0), quote, given.escape().orElse((char) 0), false), 1, 1);
	}

	/** The rare separators that occur on nearly all lines in the same number, more than once: where they stand in words, they may part cells. */
	private static String regular(Head head) {
		int[][] lines = new int[RARE.length()][MOST_REGULAR + 1];
		int[] now = new int[RARE.length()];
		int all = 0;
		for (int i = head.from(); i <= head.limit() && i < BYTES; i++) {
			byte b = head.bytes()[i];
			if (b != '\n') {
				int rare = b < 0 ? -1 : RARE.indexOf(b);
				now[Math.max(0, rare)] += rare < 0 ? 0 : 1;
			} else {
				all++;
				for (int k = 0; k < now.length; k++) {
					lines[k][Math.min(now[k], MOST_REGULAR)]++;
					now[k] = 0;
				}
			}
		}
		StringBuilder regular = new StringBuilder();
		for (int k = 0; k < now.length; k++) {
			for (int count = 2; count <= MOST_REGULAR; count++) {
				if (lines[k][count] >= all * REGULAR) {
					regular.append(RARE.charAt(k));
				}
			}
		}
		return regular.toString();
	}

	private static List<Dialect> candidates(Head head, TextOptions given) {
		int[] lines = new int[256];
		long[] last = new long[256];
		long line = 1;
		boolean backslash = false;
		for (int i = head.from(); i < head.limit() && i < BYTES; i++) {
			int b = head.bytes()[i] & 0xff;
			lines[b] += last[b] == line ? 0 : 1;
			last[b] = line;
			line += b == '\n' || b == '\r' ? 1 : 0;
			backslash |= b == '\\' && (head.bytes()[i + 1] == '"' || head.bytes()[i + 1] == '\'');
		}
		boolean[] present = new boolean[256];
		for (int b = 0; b < present.length; b++) {
			present[b] = lines[b] > 0 && (COMMON.indexOf(b) >= 0 || b == '"' || b == '\'' || lines[b] * 3L > lines['\n']);
		}
		List<Dialect> candidates = new ArrayList<>();
		String separators = given.separator().map(String::valueOf).orElse(SEPARATORS);
		for (char separator : separators.toCharArray()) {
			if (given.separator().isPresent() || present[separator]) {
				for (char quote : quotes(given, present)) {
					add(candidates, head, separator, quote, given, backslash);
				}
			}
		}
		return candidates;
	}

	private static char[] quotes(TextOptions given, boolean[] present) {
		if (given.quote().isPresent()) {
			return new char[] { given.quote().get() };
		}
		return present['\''] ? present['"'] ? new char[] { '"', '\'', 0 } : new char[] { '"', '\'' } : present['"'] ? new char[] { '"', 0 } : new char[] { '"' };
	}

	private static void add(List<Dialect> candidates, Head head, char separator, char quote, TextOptions given, boolean backslash) {
		boolean space = separator != ' ' && separator != '\t' && spaceAfter(head, separator, quote);
		char escape = given.escape().orElse((char) 0);
		candidates.add(new Dialect(separator, quote, escape, false));
		if (space) {
			candidates.add(new Dialect(separator, quote, escape, true));
		}
		if (backslash && given.escape().isEmpty() && quote != 0) {
			candidates.add(new Dialect(separator, quote, '\\', space));
		}
	}

	/** Whether nearly every separator outside quotes has a space behind it. */
	private static boolean spaceAfter(Head head, char separator, char quote) {
		int all = 0;
		int spaced = 0;
		boolean inside = false;
		byte[] b = head.bytes();
		for (int i = head.from(); i < head.limit() && i < BYTES; i++) {
			inside = quote != 0 && b[i] == quote ? !inside : inside;
			if (b[i] == separator && !inside && i + 1 < head.limit() && b[i + 1] != '\n' && b[i + 1] != '\r') {
				all++;
				spaced += b[i + 1] == ' ' ? 1 : 0;
			}
		}
		return all > 0 && spaced >= all * 0.9;
	}

	/** How well a dialect explains the rows. */
	private record Score(double value, double share, int width) {

		static Score of(List<HeadRow> rows, Dialect dialect, String regular) {
			Map<Integer, Integer> widths = new HashMap<>();
			int counted = 0;
			int flagged = 0;
			int quoted = 0;
			for (HeadRow row : rows) {
				if (!row.blank() && row.filled() > 0 && (dialect.separator() == '#' || row.flags() != 0 || !row.texts()[0].startsWith("#"))) {
					counted++;
					widths.merge(row.width(), 1, Integer::sum);
					flagged += (row.flags() & ~RowTokenizer.LOOSE) == 0 ? 0 : 1;
					quoted += row.quoted() ? 1 : 0;
				}
			}
			int width = widths.entrySet().stream().filter(e -> e.getKey() > 1).max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
					.map(Map.Entry::getKey).orElse(0);
			if (width == 0 || counted == 0) {
				return new Score(0, 0, 1);
			}
			double share = (double) widths.get(width) / counted;
			boolean rare = COMMON.indexOf(dialect.separator()) < 0;
			double clean = cleanliness(rows, width, dialect, regular);
			if (rare && (counted < 2 || share < RARE_SHARE || dialect.separator() == '#' && comments(rows) || singleColumn(rows, dialect)) || share < 0.3 && counted > 3 && widths.size() > 3) {
				return new Score(0, share, width);
			}
			boolean text = quoted == 0 && flagged >= Math.max(2, counted * TEXT_QUOTES);
			double value = share * share * clean * clean * (1 - 0.5 * flagged / counted) * (1 - 0.5 / width) * (rare ? 0.8 : 1)
					* (dialect.quote() == 0 ? UNQUOTED : text ? UNQUOTED * 0.9 : 1);
			return new Score(value, share, width);
		}

		/** Whether some lines begin with the separator, as comments do. */
		private static boolean comments(List<HeadRow> rows) {
			return rows.stream().filter(row -> row.width() > 1 && row.texts()[0].isEmpty() && row.texts()[1].startsWith(" ")).count() > 0;
		}

		/** How well one column explains the lines: those that are numbers or dates as a whole; digits around one comma may as well be two cells, unless one name stands above. */
		static double alone(Head head) {
			int typed = 0;
			int all = 0;
			List<HeadRow> rows = HeadRow.read(head, Dialect.of((char) 0, '"'), ROWS, BYTES);
			boolean named = !rows.isEmpty() && !HeaderGuess.typed(rows.getFirst().codes()[0]) && rows.getFirst().texts()[0].matches("[\\p{L}][^,;\t|]*");
			for (HeadRow row : rows) {
				byte code = row.codes()[0];
				all += row.blank() ? 0 : 1;
				typed += HeaderGuess.typed(code) && (named || code != CellClass.DECIMAL_COMMA && code != CellClass.COORDINATES) ? 1 : 0;
			}
			double share = all == 0 ? 0 : (double) typed / all;
			return share < ALONE ? 0 : share * share * ALONE_WEIGHT;
		}

		/** Whether the lines are values of their own, such as times or addresses, that a rare separator would cut apart. */
		private static boolean singleColumn(List<HeadRow> rows, Dialect dialect) {
			int typed = 0;
			int all = 0;
			for (HeadRow row : rows) {
				String line = String.join(String.valueOf(dialect.separator()), row.texts());
				byte code = CellClass.of(line);
				all += row.blank() ? 0 : 1;
				typed += code == CellClass.OTHER || code == CellClass.CODE || row.blank() ? 0 : 1;
			}
			return typed > all * 0.8;
		}

		private static double cleanliness(List<HeadRow> rows, int width, Dialect dialect, String regular) {
			double sum = 0;
			long cells = 0;
			for (HeadRow row : rows) {
				for (int c = 0; row.width() == width && c < width; c++) {
					sum += clean(row, c, dialect, regular);
					cells++;
				}
			}
			return cells == 0 ? 0 : sum / cells;
		}

		private static double clean(HeadRow row, int c, Dialect dialect, String regular) {
			byte code = row.codes()[c];
			int mask = row.masks()[c];
			if ((mask & RowTokenizer.QUOTED) != 0) {
				return (mask & ByteKinds.BREAK) == 0 ? 1 : 0.97;
			}
			if (code != CellClass.OTHER && code != CellClass.CODE) {
				return code == CellClass.EMPTY ? 0.9 : 1;
			}
			String text = row.texts()[c];
			char first = text.charAt(0);
			char last = text.charAt(text.length() - 1);
			boolean dirty = "\"',;:|=".indexOf(last) >= 0 || "\"',;|=".indexOf(first) >= 0 || (mask & ByteKinds.CONTROL) != 0;
			dirty |= text.indexOf('\t') >= 0 || text.indexOf(';') >= 0 || text.indexOf('|') >= 0 || text.indexOf('"') >= 0;
			for (int i = 0; i < regular.length(); i++) {
				dirty |= regular.charAt(i) != dialect.separator() && text.indexOf(regular.charAt(i)) >= 0;
			}
			dirty |= first == ' ' && dialect.separator() != ' ';
			return dirty ? 0.2 : text.indexOf(',') >= 0 ? 0.7 : 0.93;
		}
	}
}

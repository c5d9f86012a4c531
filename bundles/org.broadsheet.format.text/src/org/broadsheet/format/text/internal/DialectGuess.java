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

	static final String SEPARATORS = ",;\t|:= #*";
	private static final String COMMON = ",;\t|";
	private static final int ROWS = 300;
	private static final int BYTES = 1 << 16;
	/** Weight of a dialect without quotes in a text that has some: a few of them out of place are damage. */
	private static final double UNQUOTED = 0.85;
	/** Share of the lines that must be values as a whole for one column, and what it then counts. */
	private static final double ALONE = 0.75;
	private static final double ALONE_WEIGHT = 0.45;
	/** Share of rows of the same width that a rare separator must reach. */
	private static final double RARE_SHARE = 0.8;

	/** Guesses what is not given. */
	static DialectGuess guess(Head head, TextOptions given) {
		double best = given.separator().isPresent() ? 0 : Score.alone(head);
		DialectGuess found = null;
		for (Dialect dialect : candidates(head, given)) {
			List<HeadRow> rows = HeadRow.read(head, dialect, ROWS, BYTES);
			Score score = Score.of(rows, dialect);
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
		boolean space = separator != ' ' && separator != '\t' && spaceAfter(head, separator);
		char escape = given.escape().orElse((char) 0);
		candidates.add(new Dialect(separator, quote, escape, false));
		if (space) {
			candidates.add(new Dialect(separator, quote, escape, true));
		}
		if (backslash && given.escape().isEmpty() && quote != 0) {
			candidates.add(new Dialect(separator, quote, '\\', space));
		}
	}

	/** Whether nearly every separator has a space behind it. */
	private static boolean spaceAfter(Head head, char separator) {
		int all = 0;
		int spaced = 0;
		for (int i = head.from(); i < head.limit() && i < BYTES; i++) {
			if (head.bytes()[i] == separator && i + 1 < head.limit() && head.bytes()[i + 1] != '\n' && head.bytes()[i + 1] != '\r') {
				all++;
				spaced += head.bytes()[i + 1] == ' ' ? 1 : 0;
			}
		}
		return all > 0 && spaced >= all * 0.9;
	}

	/** How well a dialect explains the rows. */
	private record Score(double value, double share, int width) {

		static Score of(List<HeadRow> rows, Dialect dialect) {
			Map<Integer, Integer> widths = new HashMap<>();
			int counted = 0;
			int flagged = 0;
			for (HeadRow row : rows) {
				if (!row.blank() && row.filled() > 0 && (dialect.separator() == '#' || row.flags() != 0 || !row.texts()[0].startsWith("#"))) {
					counted++;
					widths.merge(row.width(), 1, Integer::sum);
					flagged += (row.flags() & ~RowTokenizer.LOOSE) == 0 ? 0 : 1;
				}
			}
			int width = widths.entrySet().stream().filter(e -> e.getKey() > 1).max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
					.map(Map.Entry::getKey).orElse(0);
			if (width == 0 || counted == 0) {
				return new Score(0, 0, 1);
			}
			double share = (double) widths.get(width) / counted;
			boolean rare = COMMON.indexOf(dialect.separator()) < 0;
			double clean = cleanliness(rows, width, dialect);
			if (rare && (share < RARE_SHARE || singleColumn(rows, dialect)) || share < 0.3 && counted > 3 && widths.size() > 3) {
				return new Score(0, share, width);
			}
			double value = share * share * clean * clean * (1 - 0.5 * flagged / counted) * (1 - 0.5 / width) * (rare ? 0.8 : 1)
					* (dialect.quote() == 0 ? UNQUOTED : 1);
			return new Score(value, share, width);
		}

		/** How well one column explains the lines: those that are numbers or dates as a whole; digits around one comma may as well be two cells. */
		static double alone(Head head) {
			int typed = 0;
			int all = 0;
			for (HeadRow row : HeadRow.read(head, Dialect.of((char) 0, '"'), ROWS, BYTES)) {
				byte code = row.codes()[0];
				all += row.blank() ? 0 : 1;
				typed += HeaderGuess.typed(code) && code != CellClass.DECIMAL_COMMA && code != CellClass.COORDINATES ? 1 : 0;
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

		private static double cleanliness(List<HeadRow> rows, int width, Dialect dialect) {
			double sum = 0;
			long cells = 0;
			for (HeadRow row : rows) {
				for (int c = 0; row.width() == width && c < width; c++) {
					sum += clean(row, c, dialect);
					cells++;
				}
			}
			return cells == 0 ? 0 : sum / cells;
		}

		private static double clean(HeadRow row, int c, Dialect dialect) {
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
			dirty |= first == ' ' && dialect.separator() != ' ';
			return dirty ? 0.2 : text.indexOf(',') >= 0 ? 0.7 : 0.93;
		}
	}
}

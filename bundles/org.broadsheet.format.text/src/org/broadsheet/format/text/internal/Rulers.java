// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.broadsheet.core.layout.HeaderGuess;
import org.broadsheet.core.text.Dialect;
import org.broadsheet.core.text.Dialect.Frame;

/**
 * Lines of dashes that draw a table and are no rows: as databases print tables ({@code ----+-----} below the header, {@code +----+-----+} around it), as Markdown writes
 * them ({@code |---|:--:|}), or as lines of dashes in all columns directly below the header.
 */
final class Rulers {

	/** With which rulers begin that stand around a table, and no row does. */
	static final char SIGN = '+';

	private static final Pattern AROUND = Pattern.compile("\\+([-=:]+\\+)+\\s*");
	private static final Pattern BELOW = Pattern.compile("\\s*-+(\\+-+)+\\s*");
	private static final Pattern MARKDOWN = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");
	private static final Pattern DASHES = Pattern.compile("\\s*:?[-=]+:?\\s*");
	private static final String LONG = "---";
	/** Rows above a ruler that can be its titles and headers. */
	private static final int MOST_ABOVE = 40;

	private Rulers() {
	}

	/** The dialect of a table that is drawn with bars; null when the text has none. */
	static Dialect dialect(Head head, TextOptions given, HeadMarks marks) {
		if (given.separator().isPresent() && given.frame().orElseThrow() == Frame.NONE || !marks.present('|')) {
			return null;
		}
		List<String> lines = lines(head);
		boolean around = around(lines);
		Frame frame = given.frame().orElseGet(() -> around ? Frame.EDGED : frame(lines));
		char comment = given.comment().orElse(around ? SIGN : 0);
		return frame == Frame.NONE ? null : new Dialect('|', given.quote().orElse((char) 0), given.escape().orElse((char) 0), false, comment, frame);
	}

	private static List<String> lines(Head head) {
		int end = Math.min(head.limit(), head.from() + HeadMarks.BYTES);
		List<String> lines = new ArrayList<>(new String(head.bytes(), head.from(), end - head.from(), StandardCharsets.UTF_8).lines().toList());
		if (end < head.limit()) {
			lines.removeLast();
		}
		return lines;
	}

	/** Whether lines begin with the sign, all of them are rulers, and rows of as many bars stand between them. */
	private static boolean around(List<String> lines) {
		List<Integer> signed = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).startsWith(String.valueOf(SIGN))) {
				signed.add(i);
			}
		}
		return signed.size() > 1 && signed.stream().allMatch(i -> AROUND.matcher(lines.get(i)).matches() && (i + 1 == lines.size() || !bar(lines.get(i + 1)) || count(lines.get(i), SIGN) == count(lines.get(i + 1), '|')));
	}

	private static boolean bar(String line) {
		return line.startsWith("|");
	}

	/** The frame of rows above the first ruler of which stands a line with as many bars. */
	private static Frame frame(List<String> lines) {
		for (int i = 1; i < Math.min(lines.size(), MOST_ABOVE); i++) {
			String line = lines.get(i);
			String above = lines.get(i - 1);
			int bars = count(above, '|');
			if (bars > 0 && BELOW.matcher(line).matches() && count(line, SIGN) == bars) {
				return Frame.PADDED;
			}
			boolean edged = bar(above.strip()) && bar(line.strip());
			if (bars > 0 && (edged || line.contains(LONG)) && MARKDOWN.matcher(line).matches() && count(line, '|') == bars) {
				return edged ? Frame.EDGED : Frame.PADDED;
			}
		}
		return Frame.NONE;
	}

	private static int count(String line, char sign) {
		return (int) line.chars().filter(c -> c == sign).count();
	}

	/** Which of some rows is the ruler directly below a header; -1 when none is. */
	static int below(List<HeadRow> rows, Dialect dialect) {
		for (int i = 1; i < Math.min(rows.size(), MOST_ABOVE); i++) {
			HeadRow above = rows.get(i - 1);
			if (above.width() > 1 && ruler(rows.get(i), above.width(), dialect) && words(above)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean ruler(HeadRow row, int width, Dialect dialect) {
		boolean all = row.width() == width;
		boolean any = dialect.frame() != Frame.NONE;
		for (int c = 0; all && c < width; c++) {
			all = DASHES.matcher(row.texts()[c]).matches();
			any |= row.texts()[c].contains(LONG);
		}
		return all && any || row.width() == 1 && BELOW.matcher(row.texts()[0]).matches();
	}

	private static boolean words(HeadRow row) {
		boolean words = row.filled() > 0;
		for (byte code : row.codes()) {
			words &= !HeaderGuess.typed(code);
		}
		return words;
	}
}

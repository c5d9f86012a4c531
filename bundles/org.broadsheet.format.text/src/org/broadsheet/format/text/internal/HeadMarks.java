// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

/** What the lines of a head show before any dialect is tried: on how many of them each separator stands, and how quotes are escaped. */
final class HeadMarks {

	/** Bytes that dialects are tried on. */
	static final int BYTES = 1 << 16;
	static final String COMMON = ",;\t|";
	static final String RARE = ":=#*^~ ";

	/** Share of the lines on which a rare separator occurs in one number to be regular, and the largest such number. */
	private static final double REGULAR = 0.8;
	private static final int MOST_REGULAR = 40;

	/** Share of the lines that begin with a number sign from which on it does not part cells. */
	private static final double NOTED = 0.2;

	private static final double MOST = 0.5;
	/** What databases write a backslash before. */
	private static final String ESCAPABLE = "\\NntrbZv0\"'\n\r" + COMMON;

	private final Head head;
	private final int end;
	private final int[] lines = new int[128];
	private final int[][] counts = new int[RARE.length()][MOST_REGULAR + 1];
	private int all;
	private int noted;
	private int notedBehind;
	private int values;
	private int colons;
	private int escaped;
	private int bare;
	private boolean backslash;
	/** Separators, and line breaks, with a backslash before them. */
	private final boolean[] escapes = new boolean[128];
	private boolean nulls;
	private boolean otherEscapes;
	private int gaps;

	private HeadMarks(Head head) {
		this.head = head;
		this.end = Math.min(head.limit(), head.from() + BYTES);
	}

	static HeadMarks of(Head head) {
		HeadMarks marks = new HeadMarks(head);
		int from = head.from();
		for (int i = from; i <= marks.end; i++) {
			byte b = head.bytes()[i];
			if (b == '\n' || b == '\r' || i == marks.end) {
				marks.line(from, i);
				from = i + 1;
			}
		}
		return marks;
	}

	private void line(int from, int to) {
		int[] now = new int[RARE.length()];
		boolean[] seen = new boolean[128];
		boolean gap = false;
		for (int i = from; i < to; i++) {
			byte b = head.bytes()[i];
			if (b >= 0) {
				lines[b] += seen[b] ? 0 : 1;
				seen[b] = true;
				int rare = RARE.indexOf(b);
				now[Math.max(0, rare)] += rare < 0 ? 0 : 1;
				gap |= b == ' ' && i > from && head.bytes()[i + 1] == ' ' && head.bytes()[i - 1] > ' ';
				look(b, i);
			}
		}
		if (to > from) {
			all++;
			gaps += gap ? 1 : 0;
			boolean note = head.bytes()[from] == CommentLines.SIGN;
			noted += note ? 1 : 0;
			notedBehind += note && all > noted ? 1 : 0;
			for (int k = 0; k < now.length; k++) {
				counts[k][Math.min(now[k], MOST_REGULAR)]++;
			}
		}
	}

	private void look(byte b, int at) {
		byte next = head.bytes()[at + 1];
		if (b == '\\') {
			backslash |= next == '"' || next == '\'';
			escape(at, next);
		} else if (b == '\'') {
			boolean escape = at > head.from() && head.bytes()[at - 1] == '\\';
			escaped += escape ? 1 : 0;
			bare += escape ? 0 : 1;
		} else if (b == ':') {
			colons++;
			values += next == '/' || time(at) ? 1 : 0;
		}
	}

	private void escape(int at, byte next) {
		if (at > head.from() && head.bytes()[at - 1] == '\\') {
			return; // it is escaped itself
		}
		if (next == '\n' || next == '\r' || COMMON.indexOf(next) >= 0) {
			escapes[next == '\r' ? '\n' : next] = true;
		}
		int behind = at + 2 < end ? head.bytes()[at + 2] : '\n';
		nulls |= next == 'N' && (behind == '\n' || behind == '\r' || COMMON.indexOf(behind) >= 0);
		otherEscapes |= ESCAPABLE.indexOf(next) < 0;
	}

	/** Whether a colon stands between the hours and minutes, or minutes and seconds, of a time. */
	private boolean time(int colon) {
		byte[] b = head.bytes();
		boolean behind = colon + 2 < end && digit(b[colon + 1]) && digit(b[colon + 2]) && !digit(b[colon + 3]);
		int from = colon;
		while (from > head.from() && digit(b[from - 1])) {
			from--;
		}
		return behind && colon - from >= 1 && colon - from <= 2;
	}

	private static boolean digit(byte b) {
		return b >= '0' && b <= '9';
	}

	/** Number of lines that hold something. */
	int lines() {
		return all;
	}

	/** Whether a separator or quote stands on enough lines to be worth trying. */
	boolean present(char c) {
		if (c == ':' && values * 2 >= colons) {
			return false; // the colons of times and web addresses part nothing
		}
		if (c == '#' && noted > all * NOTED) {
			return false; // lines that begin with it are comments
		}
		return lines[c] > 0 && (COMMON.indexOf(c) >= 0 || c == '"' || c == '\'' || lines[c] * 3L > all);
	}

	/** Whether some lines begin with the sign of comments, but only few of those behind the first other line. */
	boolean comments() {
		return noted > 0 && noted < all && notedBehind * 2 <= all - noted;
	}

	/** Share of the lines that hold a character. */
	double share(char c) {
		return all == 0 ? 0 : (double) lines[c] / all;
	}

	/** Whether a character stands anywhere in what was looked at. */
	boolean holds(char c) {
		return lines[c] > 0;
	}

	/** Whether a backslash stands before a quote. */
	boolean backslash() {
		return backslash;
	}

	/** Whether a backslash stands before a separator, so that it may part no cells there. */
	boolean escaped(char separator) {
		return separator < escapes.length && escapes[separator] || nulls();
	}

	/** Whether cells are \N, as databases write that there is no value, and backslashes stand only where such programs put them. */
	boolean nulls() {
		return nulls && !otherEscapes;
	}

	/** Whether several spaces stand between words on most lines, as they do between columns that are lined up. */
	boolean aligned() {
		return gaps > all * MOST;
	}

	/** Whether every apostrophe has a backslash before it, as programs write them that enclose texts in apostrophes. */
	boolean escapedApostrophes() {
		return escaped > 0 && bare == 0;
	}

	/** The rare separators that occur on nearly all lines in the same number, more than once: where they stand in words, they may part cells. */
	String regular() {
		StringBuilder regular = new StringBuilder();
		for (int k = 0; k < RARE.length(); k++) {
			for (int count = 2; count <= MOST_REGULAR && RARE.charAt(k) != ' ' && present(RARE.charAt(k)); count++) {
				if (counts[k][count] >= all * REGULAR) {
					regular.append(RARE.charAt(k));
				}
			}
		}
		return regular.toString();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.broadsheet.core.types.ByteKinds;

/**
 * Finds the cells of one row after the other in a buffer of UTF-8, strictly by the dialect; what does not follow it is flagged. Makes no objects per row. Each line
 * break ends a row unless it is quoted: LF, CR and CR LF.
 */
public final class RowTokenizer {

	/** Bits of {@link #masks} beside the kinds of bytes: the cell is quoted. */
	public static final int QUOTED = 1 << 24;
	/** The cell holds doubled quotes or escapes that its text does not have. */
	public static final int ESCAPED = 1 << 25;
	/** All kinds of bytes; masks off the bits above. */
	public static final int KINDS = (1 << 24) - 1;

	/** Bits of {@link #flags}: a quote inside an unquoted cell. */
	public static final int STRAY_QUOTE = 1;
	/** A closing quote with text behind it. */
	public static final int BAD_CLOSE = 2;
	/** A quote that is never closed. */
	public static final int UNCLOSED = 4;
	/** Blanks behind a closing quote, or a byte order mark before the first cell. */
	public static final int LOOSE = 8;
	/** Beside {@link #UNCLOSED}: the quote may be closed further on than it was looked for, see {@link #patient}. */
	public static final int GIVEN_UP = 16;

	/** How far the end of a cell with a misplaced quote is looked for: where every row has one, each would else be read to the end of the text. */
	private static final int SHORT = 1 << 10;
	private static final int LONG = 1 << 14;

	/** Length of a byte order mark. */
	private static final int MARK = 3;
	/** Length of an escaped line break of two bytes. */
	private static final int ESCAPED_BREAK = 3;
	/** Bits of the kinds of bytes: ends the search for the end of a cell; parts cells; needs a closer look. */
	private static final int STOP = 1 << 31;
	private static final int SEPARATOR = 1 << 26;
	private static final int SPECIAL = 1 << 27;
	private static final int BREAKS = ByteKinds.BREAK;

	private final byte separator;
	private final byte quote;
	private final byte escape;
	private final boolean quoting;
	private final boolean spaceAfter;
	/** Whether blanks before a cell belong to none. */
	private final boolean blanks;
	private final boolean padded;
	private final boolean edged;
	private final byte comment;
	private final int[] plain;
	private final int[] quoted;

	/** Number of cells of the row. */
	public int cells;
	/** Where each cell begins, quotes excluded. */
	public int[] starts = new int[64];
	/** Where each cell ends, quotes excluded. */
	public int[] ends = new int[64];
	/** The kinds of all bytes of each cell, joined. */
	public int[] masks = new int[64];
	/** What is not strict about the row; 0 when all is. */
	public int flags;
	/** Number of line breaks inside cells. */
	public int breaks;
	private boolean commented;
	private boolean marked;
	private int patience = SHORT;
	/** Length of the line break behind the row, 0 at the end of the file; for 1 the byte before the next row says which. */
	public int lineEnd;

	/** A tokenizer for one thread. */
	public RowTokenizer(Dialect dialect) {
		separator = (byte) dialect.separator();
		quote = (byte) dialect.quote();
		escape = (byte) dialect.escape();
		quoting = dialect.quote() != 0;
		padded = dialect.frame() != Dialect.Frame.NONE;
		edged = dialect.frame() == Dialect.Frame.EDGED;
		blanks = dialect.aligned() || padded;
		spaceAfter = dialect.spaceAfter() && !dialect.aligned();
		comment = (byte) dialect.comment();
		plain = ByteKinds.table();
		quoted = ByteKinds.table();
		stop(plain, STOP, '\n', '\r');
		stop(plain, STOP | SPECIAL, dialect.quote(), dialect.escape());
		stop(plain, STOP | SEPARATOR, dialect.separator());
		stop(quoted, STOP, '\n', '\r', dialect.quote(), dialect.escape());
	}

	/** The same tokenizer, which looks further for the end of a cell with a misplaced quote. */
	public RowTokenizer patient() {
		patience = LONG;
		return this;
	}

	/**
	 * Finds the cells of a row once more that was given up, looking further; to be called when no more bytes can be had, or enough are there.
	 *
	 * @return where the next row begins
	 */
	public int again(byte[] b, int from, int limit) {
		int before = patience;
		patience = LONG;
		int next = next(b, from, limit, true);
		patience = before;
		return next;
	}

	private static void stop(int[] kinds, int bits, int... bytes) {
		for (int b : bytes) {
			if (b != 0) {
				kinds[b] |= bits;
			}
		}
	}

	/**
	 * Finds the cells of the row that begins at a place.
	 *
	 * @param b     buffer, longer than the limit: a line feed must stand at the limit
	 * @param limit where the bytes end
	 * @param atEnd whether the text ends there; otherwise it goes on
	 * @return where the next row begins; -1 when the row may go on behind the limit
	 */
	public int next(byte[] b, int from, int limit, boolean atEnd) {
		int n = 0;
		int pos = from;
		flags = 0;
		breaks = 0;
		marked = b[from] == (byte) 0xef && b[from + 1] == (byte) 0xbb && b[from + 2] == (byte) 0xbf;
		if (marked) {
			pos += MARK;
			flags = LOOSE;
		}
		commented = comment != 0 && b[pos] == comment && pos < limit;
		if (commented) {
			return comment(b, pos, limit, atEnd);
		}
		pos = blanks ? spaces(b, pos) : pos;
		boolean opened = edged && b[pos] == separator && pos < limit;
		pos = opened ? spaces(b, pos + 1) : pos;
		while (true) {
			if (n == starts.length) {
				grow();
			}
			int start = pos;
			int mask = 0;
			int[] kinds = plain;
			int kind;
			// four bytes at a time, as one check of the array's end then serves for all; the line feed at the limit stops before they go beyond
			while ((kind = kinds[b[pos] & 0xff]) >= 0) {
				mask |= kind;
				if ((kind = kinds[b[++pos] & 0xff]) < 0) {
					break;
				}
				mask |= kind;
				if ((kind = kinds[b[++pos] & 0xff]) < 0) {
					break;
				}
				mask |= kind;
				if ((kind = kinds[b[++pos] & 0xff]) < 0) {
					break;
				}
				mask |= kind;
				pos++;
			}
			if ((kind & SPECIAL) != 0) {
				if (pos == start && pos < limit && quoting && b[pos] == quote) {
					pos = quoted(b, pos, limit, atEnd, n++);
					if (pos < 0) {
						cells = n;
						return pos == NOT_FOUND ? ends[n - 1] : -1;
					}
					kind = pos < limit ? plain[b[pos] & 0xff] : 0;
				} else {
					pos = unusual(b, pos, limit, atEnd);
					if (pos < 0) {
						return -1;
					}
					kind = plain[b[pos] & 0xff];
					starts[n] = start;
					ends[n] = pos;
					masks[n++] = ByteKinds.mask(b, start, pos) | escapes(b, start, pos);
				}
			} else {
				starts[n] = start;
				ends[n] = pos;
				masks[n++] = mask;
			}
			if ((kind & SEPARATOR) != 0) {
				pos++;
				if (spaceAfter && b[pos] == ' ') {
					pos++;
				}
				if (!blanks || more(b, pos = spaces(b, pos), limit) || padded && !opened) {
					continue;
				}
			}
			cells = n;
			if (padded) {
				trim(b);
			}
			return end(b, pos, limit, atEnd, b[pos]);
		}
	}

	/** Leaves out the blanks behind the cells. */
	private void trim(byte[] b) {
		for (int n = 0; n < cells; n++) {
			while (ends[n] > starts[n] && b[ends[n] - 1] == ' ' && (masks[n] & QUOTED) == 0) {
				ends[n]--;
			}
			masks[n] = ByteKinds.mask(b, starts[n], ends[n]) | masks[n] & ~KINDS;
		}
	}

	private static int spaces(byte[] b, int from) {
		int pos = from;
		while (b[pos] == ' ') {
			pos++;
		}
		return pos;
	}

	/** Whether another cell follows on the line. */
	private static boolean more(byte[] b, int pos, int limit) {
		return pos < limit && b[pos] != '\n' && b[pos] != '\r';
	}

	/** Goes to the end of a comment line, which has one cell. */
	private int comment(byte[] b, int from, int limit, boolean atEnd) {
		int pos = from;
		while (b[pos] != '\n' && b[pos] != '\r') {
			pos++;
		}
		starts[0] = from;
		ends[0] = pos;
		masks[0] = ByteKinds.mask(b, from, pos);
		cells = 1;
		return end(b, pos, limit, atEnd, b[pos]);
	}

	private int end(byte[] b, int pos, int limit, boolean atEnd, byte stopped) {
		if (pos >= limit) {
			lineEnd = 0;
			return atEnd ? limit : -1;
		}
		lineEnd = 1;
		if (stopped == '\r') {
			if (pos + 1 == limit && !atEnd) {
				return -1;
			}
			lineEnd = pos + 1 < limit && b[pos + 1] == '\n' ? 2 : 1;
		}
		return pos + lineEnd;
	}

	/** Goes on to the end of an unquoted cell that holds a quote or an escape. */
	private int unusual(byte[] b, int from, int limit, boolean atEnd) {
		int pos = from;
		while (true) {
			byte c = b[pos];
			if (c == '\n' || c == '\r' || c == separator && separator != 0) {
				return pos;
			}
			if (escape != 0 && c == escape) {
				if (pos + ESCAPED_BREAK >= limit && !atEnd) {
					return -1;
				}
				boolean end = b[pos + 1] == '\n' || b[pos + 1] == '\r';
				breaks += end && pos + 1 < limit ? 1 : 0;
				pos = Math.min(pos + (b[pos + 1] == '\r' && b[pos + 2] == '\n' ? ESCAPED_BREAK : 2), limit);
				continue;
			}
			if (quoting && c == quote) {
				flags |= STRAY_QUOTE;
			}
			pos++;
		}
	}

	private int escapes(byte[] b, int from, int to) {
		for (int i = from; escape != 0 && i < to; i++) {
			if (b[i] == escape) {
				return ESCAPED;
			}
		}
		return 0;
	}

	private int quoted(byte[] b, int from, int limit, boolean atEnd, int n) {
		int pos = from + 1;
		int mask = QUOTED;
		int kind;
		while (true) {
			while ((kind = quoted[b[pos] & 0xff]) >= 0) {
				mask |= kind;
				pos++;
			}
			byte c = b[pos];
			if (pos >= limit) {
				return unclosed(atEnd, from, limit, mask, n);
			}
			if (c == '\n' || c == '\r') {
				mask |= BREAKS;
				breaks += c == '\n' || b[pos + 1] != '\n' || pos + 1 == limit ? 1 : 0;
				pos++;
			} else if (c != quote) {
				mask |= ESCAPED;
				pos = Math.min(pos + 2, limit);
			} else if (pos + 1 >= limit && !atEnd) {
				return -1;
			} else if (escape == 0 && b[pos + 1] == quote && pos + 1 < limit) {
				mask |= ESCAPED | kind & KINDS;
				pos += 2;
			} else {
				int close = close(b, pos + 1, limit, atEnd);
				if (close != NOT_CLOSED) {
					starts[n] = from + 1;
					ends[n] = pos;
					masks[n] = mask;
					return close;
				}
				flags |= BAD_CLOSE;
				mask |= kind & KINDS;
				pos++;
				if (pos - from > patience) {
					flags |= UNCLOSED | GIVEN_UP;
					starts[n] = from + 1;
					ends[n] = pos;
					masks[n] = mask;
					return NOT_FOUND;
				}
			}
		}
	}

	private static final int NOT_CLOSED = -2;
	private static final int NOT_FOUND = -3;

	/** Where the cell's separator or line break stands behind a closing quote. */
	private int close(byte[] b, int from, int limit, boolean atEnd) {
		int pos = from;
		while (pos < limit && b[pos] == ' ' && separator != ' ') {
			pos++;
		}
		if (pos >= limit) {
			return atEnd ? limit : -1;
		}
		if (b[pos] == '\n' || b[pos] == '\r' || b[pos] == separator && separator != 0) {
			flags |= pos > from ? LOOSE : 0;
			return pos;
		}
		return NOT_CLOSED;
	}

	private int unclosed(boolean atEnd, int from, int limit, int mask, int n) {
		if (!atEnd) {
			return -1;
		}
		flags |= UNCLOSED;
		starts[n] = from + 1;
		ends[n] = limit;
		masks[n] = mask;
		return limit;
	}

	private void grow() {
		starts = Arrays.copyOf(starts, starts.length * 2);
		ends = Arrays.copyOf(ends, ends.length * 2);
		masks = Arrays.copyOf(masks, masks.length * 2);
	}

	/** Whether the row is a comment line. */
	public boolean commented() {
		return commented;
	}

	/** Whether a byte order mark stands before the row, as where files were joined; it belongs to no cell. */
	public boolean marked() {
		return marked;
	}

	/** Whether what was found is a row of a table of so many columns: no comment and, where there are several, no blank line. */
	public boolean row(int columns) {
		return !commented && (columns == 1 || !blank());
	}

	/** Whether the row is a line with nothing but blanks. */
	public boolean blank() {
		return !commented && cells == 1 && (masks[0] & ~ByteKinds.SPACE) == 0;
	}

	/** Text of a cell of the row found last. */
	public String text(byte[] b, int cell) {
		int start = starts[cell];
		int length = ends[cell] - start;
		if (length == 0) {
			return "";
		}
		if ((masks[cell] & ESCAPED) == 0) {
			return new String(b, start, length, StandardCharsets.UTF_8);
		}
		if (length == 2 && b[start + 1] == 'N' && b[start] == escape && (masks[cell] & QUOTED) == 0) {
			return ""; // how databases write that there is no value
		}
		byte[] undone = new byte[length];
		int size = unescape(b, start, ends[cell], undone);
		return new String(undone, 0, size, StandardCharsets.UTF_8);
	}

	/** Writes a cell without its escapes; returns its length. */
	public int unescape(byte[] b, int from, int to, byte[] target) {
		int size = 0;
		for (int i = from; i < to; i++) {
			boolean doubled = escape == 0 && b[i] == quote && i + 1 < to && b[i + 1] == quote;
			boolean escaped = escape != 0 && b[i] == escape && i + 1 < to;
			target[size++] = escaped ? unescaped(b[i + 1]) : b[i];
			i += doubled || escaped ? 1 : 0;
		}
		return size;
	}

	private static byte unescaped(byte b) {
		return switch (b) {
		case 'n' -> '\n';
		case 't' -> '\t';
		case 'r' -> '\r';
		default -> b;
		};
	}
}

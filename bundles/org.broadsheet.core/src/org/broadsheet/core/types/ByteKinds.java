// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

/**
 * What kinds of bytes there are, each a bit. A tokenizer that joins the kinds of a cell's bytes while it looks for the cell's end lets the cell be classified
 * without going over it again.
 */
public final class ByteKinds {

	public static final int DIGIT = 1;
	public static final int DOT = 1 << 1;
	/** Plus and minus. */
	public static final int SIGN = 1 << 2;
	public static final int COMMA = 1 << 3;
	public static final int SLASH = 1 << 4;
	public static final int COLON = 1 << 5;
	public static final int LETTER = 1 << 6;
	/** Space and tab. */
	public static final int SPACE = 1 << 7;
	public static final int DOLLAR = 1 << 8;
	public static final int PERCENT = 1 << 9;
	public static final int AT = 1 << 10;
	/** Part of a character outside ASCII. */
	public static final int HIGH = 1 << 11;
	/** A control character other than tab and line breaks. */
	public static final int CONTROL = 1 << 12;
	/** Carriage return and line feed. */
	public static final int BREAK = 1 << 13;
	public static final int PAREN = 1 << 14;
	/** Braces and brackets. */
	public static final int BRACE = 1 << 15;
	/** Any other punctuation. */
	public static final int MARK = 1 << 16;

	private ByteKinds() {
	}

	/** A new table of the kind of every byte, for a tokenizer to add bits of its own from {@code 1 << 24} on. */
	public static int[] table() {
		return TABLE.clone();
	}

	private static int[] kinds() {
		int[] kinds = new int[256];
		for (int b = 0; b < 256; b++) {
			kinds[b] = kind(b);
		}
		return kinds;
	}

	/** Joins the kinds of some bytes. */
	public static int mask(byte[] bytes, int from, int to) {
		int mask = 0;
		for (int i = from; i < to; i++) {
			mask |= TABLE[bytes[i] & 0xff];
		}
		return mask;
	}

	private static int kind(int b) {
		if (b >= 0x80) {
			return HIGH;
		}
		if (b >= '0' && b <= '9') {
			return DIGIT;
		}
		if (b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z') {
			return LETTER;
		}
		return switch (b) {
		case '.' -> DOT;
		case '+', '-' -> SIGN;
		case ',' -> COMMA;
		case '/' -> SLASH;
		case ':' -> COLON;
		case ' ', '\t' -> SPACE;
		case '$' -> DOLLAR;
		case '%' -> PERCENT;
		case '@' -> AT;
		case '\n', '\r' -> BREAK;
		case '(', ')' -> PAREN;
		case '{', '}', '[', ']' -> BRACE;
		default -> b < 0x20 || b == 0x7f ? CONTROL : MARK;
		};
	}

	private static final int[] TABLE = kinds();
}

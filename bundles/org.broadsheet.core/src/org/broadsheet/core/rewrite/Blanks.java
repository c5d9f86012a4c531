// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rewrite;

/** Blanks of all kinds: spaces, tabs, line breaks, spaces that do not break. */
final class Blanks {

	private Blanks() {
	}

	static boolean blank(char c) {
		return c > 0x7F ? Character.isSpaceChar(c) || c == '\u0085' || c == '\ufeff' : c == ' ' || c >= '\t' && c <= '\r';
	}

	static boolean allBlank(String text) {
		return text.chars().allMatch(c -> blank((char) c));
	}

	static String trimmed(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && blank(text.charAt(start))) {
			start++;
		}
		while (end > start && blank(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	static String collapsed(String text) {
		String trimmed = trimmed(text);
		StringBuilder out = null;
		for (int i = 0; i < trimmed.length(); i++) {
			char c = trimmed.charAt(i);
			boolean blank = blank(c);
			boolean odd = blank && (c != ' ' || blank(trimmed.charAt(i - 1)));
			if (out == null && odd) {
				out = new StringBuilder(trimmed.length()).append(trimmed, 0, i);
			}
			if (out != null && !(blank && blank(trimmed.charAt(i - 1)))) {
				out.append(blank ? ' ' : c);
			}
		}
		return out == null ? trimmed : out.toString();
	}
}

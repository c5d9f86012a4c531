// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.exports;

import java.util.regex.Pattern;

/**
 * Keeps texts from being run as formulas by spreadsheet programs, as OWASP advises on CSV injection: what begins like a formula gets an apostrophe in front. Numbers with
 * a sign and phone numbers begin alike but can do nothing, so they stay as they are.
 */
public final class FormulaGuard {

	/** Digits, signs and punctuation only: no name of a function, no cell, no other program can be called with those. */
	private static final Pattern HARMLESS = Pattern.compile("[+\\-][\\d\\s.,()/\u00a0\u202f+\\-]*\\d[\\d\\s.,()/\u00a0\u202f%+\\-]*([eE][+\\-]?\\d+)?[$\u20ac\u00a3\u00a5]?|[+\\-][$\u20ac\u00a3\u00a5]\\d[\\d.,]*");

	/** Quotes and blanks that a spreadsheet program may drop before a value. */
	private static final Pattern OPENING = Pattern.compile("^[\"'\\s\u00a0\ufeff\u200b]+");
	private static final Pattern CALL = Pattern.compile("[(!|]");

	private FormulaGuard() {
	}

	/** Whether a spreadsheet program may take a text for a formula. */
	public static boolean risky(String text) {
		int start = 0;
		while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\u00a0' || text.charAt(start) == '\ufeff' || text.charAt(start) == '\u200b')) {
			start++;
		}
		if (start == text.length()) {
			return false;
		}
		return switch (text.charAt(start)) {
		case '=', '@', '\t', '\r', '\n', 0, '\uff1d', '\uff0b', '\uff0d', '\uff20' -> true;
		case '+', '-' -> !HARMLESS.matcher(text.substring(start)).matches() && text.length() - start > 1;
		default -> false;
		};
	}

	/** The text, with an apostrophe in front where it is risky. */
	public static String safe(String text) {
		return risky(text) ? "'" + text : text;
	}

	/**
	 * The text of a cell in a file that may be opened with other separators than it has, as spreadsheet programs do in other countries: what would come to stand at the beginning of
	 * a cell then is looked at, too.
	 *
	 * @param separator of the file; the text is quoted where it has it
	 */
	public static String safe(String text, char separator) {
		StringBuilder safe = new StringBuilder(text.length() + 1);
		for (int from = 0; from <= text.length();) {
			int end = from;
			while (end < text.length() && !ends(text.charAt(end), separator)) {
				end++;
			}
			safe.append((from == 0 ? risky(text) : called(text.substring(from, end))) ? "'" : "").append(text, from, Math.min(text.length(), end + 1));
			from = end + 1;
		}
		return safe.toString();
	}

	private static boolean ends(char c, char separator) {
		return c == '\n' || c == '\r' || c != separator && (c == ';' || c == ',' || c == '\t');
	}

	/** Whether a part of a text would call something; a dash or plus alone may well begin a line of a list. */
	private static boolean called(String part) {
		String bare = OPENING.matcher(part).replaceFirst("");
		return risky(bare) && (bare.charAt(0) != '-' && bare.charAt(0) != '+' || CALL.matcher(bare).find());
	}
}

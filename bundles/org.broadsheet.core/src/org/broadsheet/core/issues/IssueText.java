// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import org.broadsheet.core.Thousands;

/** How numbers and foreign texts appear in the sentences of issues. */
public final class IssueText {

	private static final int SHOWN = 60;

	private IssueText() {
	}

	/** A number with commas between thousands. */
	public static String number(long value) {
		return Thousands.of(value);
	}

	/** A text on one line, cut where it gets long. */
	public static String shortened(String text) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!blank(c)) {
				line.append(c);
			} else if (i == 0 || !blank(text.charAt(i - 1))) {
				line.append(' ');
			}
		}
		String stripped = line.toString().strip();
		return stripped.length() > SHOWN ? stripped.substring(0, SHOWN) + "\u2026" : stripped;
	}

	/** White space of ASCII. */
	private static boolean blank(char c) {
		return c == ' ' || c >= '\t' && c <= '\r';
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import java.util.Locale;

/** How numbers and foreign texts appear in the sentences of issues. */
public final class IssueText {

	private static final int SHOWN = 60;

	private IssueText() {
	}

	/** A number with commas between thousands. */
	public static String number(long value) {
		return String.format(Locale.ROOT, "%,d", value);
	}

	/** A text on one line, cut where it gets long. */
	public static String shortened(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return line.length() > SHOWN ? line.substring(0, SHOWN) + "\u2026" : line;
	}
}

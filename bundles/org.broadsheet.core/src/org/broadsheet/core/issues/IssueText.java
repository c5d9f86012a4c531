// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import org.broadsheet.core.Thousands;

/** How numbers and foreign texts appear in the sentences of issues. */
public final class IssueText {

	private static final int SHOWN = 60;

	private static final Pattern COUNTED = Pattern.compile("\\{(\\d)\\?([^{}|]*)\\|([^{}]*)}");

	private IssueText() {
	}

	/**
	 * A sentence with what it is about put in. Words that follow a count are written as <code>{0?cell|cells}</code>: the first where the part with that number is 1, the second for every
	 * other.
	 */
	public static String bind(String sentence, Object... parts) {
		Matcher counted = COUNTED.matcher(sentence);
		String words = counted.replaceAll(found -> Matcher.quoteReplacement("1".equals(String.valueOf(parts[Integer.parseInt(found.group(1))])) ? found.group(2) : found.group(3)));
		return NLS.bind(words, parts);
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

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rewrite;

import java.util.Locale;

import org.broadsheet.core.rewrite.CellFunction.LetterCase;

/** Upper and lower case, the same in any locale. */
final class Cases {

	private Cases() {
	}

	static String of(LetterCase to, String text) {
		return switch (to) {
		case UPPER -> text.toUpperCase(Locale.ROOT);
		case LOWER -> text.toLowerCase(Locale.ROOT);
		case TITLE -> title(text.toLowerCase(Locale.ROOT), true);
		case SENTENCE -> title(text.toLowerCase(Locale.ROOT), false);
		};
	}

	private static String title(String lower, boolean everyWord) {
		StringBuilder out = new StringBuilder(lower.length());
		boolean begin = true;
		for (int i = 0; i < lower.length();) {
			int c = lower.codePointAt(i);
			boolean word = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
			out.appendCodePoint(begin && word ? Character.toTitleCase(c) : c);
			if (word) {
				begin = false;
			} else if (everyWord) {
				begin = !isApostrophe(c) || !ending(lower, i);
			}
			i += Character.charCount(c);
		}
		return out.toString();
	}

	private static boolean isApostrophe(int c) {
		return c == '\'' || c == '\u2019';
	}

	/** Whether a single letter follows, as in "don't": another word would begin with a capital, as in "O'Brien". */
	private static boolean ending(String text, int apostrophe) {
		boolean inWord = apostrophe > 0 && Character.isLetter(text.charAt(apostrophe - 1));
		int after = apostrophe + 2;
		return inWord && (after >= text.length() || !Character.isLetter(text.charAt(after)));
	}
}

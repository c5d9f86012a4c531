// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Words with a class of their own. */
final class Words {

	/** No word of a class is longer. */
	static final int LONGEST = 9;

	private Words() {
	}

	static byte classify(byte[] b, int from, int to) {
		int length = to - from;
		if (length > LONGEST) {
			return CellClass.OTHER;
		}
		return switch (b[from]) {
		case 't', 'T', 'f', 'F', 'y', 'Y', 'n', 'N', '-', '.', '?', '#', '(', '<', 'm', 'M', (byte) 0xe2 -> word(b, from, length);
		default -> CellClass.OTHER;
		};
	}

	private static byte word(byte[] b, int from, int length) {
		String word = new String(b, from, length, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
		return switch (word) {
		case "true", "yes" -> CellClass.TRUE_WORD;
		case "false", "no" -> CellClass.FALSE_WORD;
		case "t", "y" -> CellClass.TRUE_LETTER;
		case "f", "n" -> CellClass.FALSE_LETTER;
		case "n/a", "na", "n.a.", "n.a", "#n/a", "#n/d", "null", "(null)", "<null>", "<na>", "none", "nan", "nil", "-", "--", "---", ".", "..", "...", "?",
				"missing", "(missing)", "\u2013", "\u2014", "#value!", "#ref!", "#name?", "#null!", "#num!", "#div/0!" -> CellClass.MISSING;
		default -> CellClass.OTHER;
		};
	}
}

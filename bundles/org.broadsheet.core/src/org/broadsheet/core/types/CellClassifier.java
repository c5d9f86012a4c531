// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import static org.broadsheet.core.types.ByteKinds.AT;
import static org.broadsheet.core.types.ByteKinds.BRACE;
import static org.broadsheet.core.types.ByteKinds.BREAK;
import static org.broadsheet.core.types.ByteKinds.COLON;
import static org.broadsheet.core.types.ByteKinds.DIGIT;
import static org.broadsheet.core.types.ByteKinds.DOT;
import static org.broadsheet.core.types.ByteKinds.HIGH;
import static org.broadsheet.core.types.ByteKinds.LETTER;
import static org.broadsheet.core.types.ByteKinds.PAREN;
import static org.broadsheet.core.types.ByteKinds.SIGN;
import static org.broadsheet.core.types.ByteKinds.SLASH;
import static org.broadsheet.core.types.ByteKinds.SPACE;

/** Puts a text in its class. The kinds of its bytes decide which few forms are worth a look, so that most cells cost a handful of instructions. */
final class CellClassifier {

	/** A code such as EUR5 and 5EUR has nothing else. */
	private static final int CODE = DIGIT | LETTER | SIGN | PAREN;

	/** No number and no date is longer. */
	private static final int LONGEST_FORM = 64;

	private CellClassifier() {
	}

	static byte classify(byte[] b, int from, int to, int mask) {
		if (from == to) {
			return CellClass.EMPTY;
		}
		if (mask == DIGIT) {
			return NumberText.digits(b, from, to);
		}
		if ((mask & (SPACE | BREAK)) != 0 && (blank(b[from]) || blank(b[to - 1]))) {
			return stripped(b, from, to);
		}
		if ((mask & DIGIT) == 0) {
			return words(b, from, to, mask);
		}
		if (mask == (DIGIT | SLASH)) {
			return DateText.slashed(b, from, to);
		}
		if (mask == (DIGIT | DOT) && to - from < LONGEST_FORM) {
			byte number = NumberText.pointed(b, from, to);
			byte found = number == CellClass.OTHER ? DateText.classify(b, from, to) : number;
			return found == CellClass.OTHER ? Risky.figures(b, from, to) : found;
		}
		return mixed(b, from, to, mask);
	}

	private static byte stripped(byte[] b, int from, int to) {
		int start = from;
		int end = to;
		while (start < end && blank(b[start])) {
			start++;
		}
		while (end > start && blank(b[end - 1])) {
			end--;
		}
		return start == end ? CellClass.BLANK : classify(b, start, end, ByteKinds.mask(b, start, end));
	}

	static boolean blank(byte b) {
		return b == ' ' || b == '\t' || b == '\n' || b == '\r';
	}

	private static byte words(byte[] b, int from, int to, int mask) {
		if (to - from <= Words.LONGEST) {
			byte word = Words.classify(b, from, to);
			if (word != CellClass.OTHER) {
				return word;
			}
		}
		byte number = (mask & (LETTER | HIGH)) == HIGH && to - from < LONGEST_FORM ? ForeignDigits.classify(b, from, to) : CellClass.OTHER;
		if (number != CellClass.OTHER) {
			return number;
		}
		byte found = (mask & (AT | COLON | PAREN | BRACE)) == 0 ? CellClass.OTHER : Addresses.classify(b, from, to, mask);
		return found == CellClass.OTHER && Risky.formula(b, from, to) ? CellClass.FORMULA : found;
	}

	/** A text with a digit and something else. */
	private static byte mixed(byte[] b, int from, int to, int mask) {
		if ((mask & (AT | BRACE)) != 0 || (mask & (COLON | SLASH | LETTER)) == (COLON | SLASH | LETTER) || (mask & PAREN) != 0) {
			byte address = Addresses.classify(b, from, to, mask);
			if (address != CellClass.OTHER) {
				return address;
			}
		}
		if (Risky.formula(b, from, to)) {
			return CellClass.FORMULA;
		}
		if (to - from >= LONGEST_FORM || (mask & BREAK) != 0) {
			return CellClass.OTHER;
		}
		if ((mask & LETTER) == 0) {
			return figures(b, from, to, mask);
		}
		byte first = b[from];
		boolean digit = first >= '0' && first <= '9';
		if ((mask & ~(DIGIT | LETTER | DOT | SIGN)) == 0 && (digit || first == '-' || first == '+' || first == '.')) {
			byte number = NumberText.scientific(b, from, to);
			if (number != CellClass.OTHER) {
				return number;
			}
		}
		if ((mask & ~CODE) != 0 && CurrencyWords.likely(b, from, to)) {
			byte amount = NumberText.classify(b, from, to);
			if (amount != CellClass.OTHER) {
				return amount;
			}
		}
		boolean date = digit || MonthName.at(b, from, to) > 0 || (mask & SPACE) != 0 && WordDates.likely(b, from, to);
		byte found = date ? DateText.classify(b, from, to) : Words.classify(b, from, to);
		return found == CellClass.OTHER && (mask & ~(DIGIT | LETTER | SIGN | DOT | SLASH | ByteKinds.MARK)) == 0 ? CellClass.CODE : found;
	}

	/** A text of digits and signs without letters. */
	private static byte figures(byte[] b, int from, int to, int mask) {
		if ((mask & (SLASH | COLON)) == 0) {
			byte number = NumberText.classify(b, from, to);
			if (number != CellClass.OTHER) {
				return number;
			}
		}
		byte first = b[from];
		byte date = first >= '0' && first <= '9' || first < 0 && (mask & SPACE) != 0 ? DateText.classify(b, from, to) : CellClass.OTHER;
		byte found = date == CellClass.OTHER && (mask & ByteKinds.COMMA) != 0 ? Addresses.coordinates(b, from, to) : date;
		return found == CellClass.OTHER ? Risky.figures(b, from, to) : found;
	}
}

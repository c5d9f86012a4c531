// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.code;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.broadsheet.format.excel.internal.code.Token.Kind;

/** A number without its sign as digits in places, with literal text anywhere between them. */
final class NumberText {

	private final List<Token> tokens;
	/** Where the decimal sign stands; behind the last token when there is none. */
	private final int point;
	private final int firstDigit;
	private final int lastWhole;
	private final boolean groups;

	private NumberText(List<Token> tokens) {
		this.tokens = tokens;
		int found = tokens.size();
		int first = -1;
		int last = -1;
		for (int i = tokens.size() - 1; i >= 0; i--) {
			found = tokens.get(i).is(Kind.POINT) ? i : found;
		}
		for (int i = 0; i < found; i++) {
			if (tokens.get(i).is(Kind.DIGIT)) {
				first = first < 0 ? i : first;
				last = i;
			}
		}
		point = found;
		firstDigit = first;
		lastWhole = last;
		boolean between = false;
		for (int i = Math.max(0, first); i < last; i++) {
			between |= tokens.get(i).is(Kind.COMMA);
		}
		groups = between;
	}

	static String of(List<Token> tokens, BigDecimal value) {
		return new NumberText(tokens).text(value);
	}

	/** Number of digits behind the point. */
	static int decimals(List<Token> tokens) {
		NumberText text = new NumberText(tokens);
		return (int) tokens.subList(text.point, tokens.size()).stream().filter(token -> token.is(Kind.DIGIT)).count();
	}

	private String text(BigDecimal value) {
		int percents = (int) tokens.stream().filter(token -> token.is(Kind.PERCENT)).count();
		BigDecimal scaled = value.movePointRight(2 * percents).movePointLeft(3 * thousands());
		BigDecimal rounded = scaled.setScale(decimals(tokens), RoundingMode.HALF_UP);
		String digits = rounded.toPlainString();
		int dot = digits.indexOf('.');
		String whole = dot < 0 ? digits : digits.substring(0, dot);
		StringBuilder out = whole(whole.equals("0") ? "" : whole);
		out.append(decimal(dot < 0 ? "" : digits.substring(dot + 1)));
		return out.toString();
	}

	/** Commas behind the last digit, before the point or at the end, each divide by a thousand. */
	private int thousands() {
		int last = -1;
		for (int i = 0; i < tokens.size(); i++) {
			last = tokens.get(i).is(Kind.DIGIT) ? i : last;
		}
		int count = 0;
		for (int at : last == lastWhole ? new int[] { last } : new int[] { last, lastWhole }) {
			for (int i = at + 1; at >= 0 && i < tokens.size() && tokens.get(i).is(Kind.COMMA); i++) {
				count++;
			}
		}
		return count;
	}

	/** What stands before the point, made from its end. */
	private StringBuilder whole(String digits) {
		StringBuilder reversed = new StringBuilder();
		int left = digits.length();
		int put = 0;
		for (int i = point - 1; i >= 0; i--) {
			Token token = tokens.get(i);
			if (!token.is(Kind.DIGIT)) {
				reversed.append(token.is(Kind.COMMA) ? "" : new StringBuilder(Section.literal(token)).reverse());
				continue;
			}
			String digit = left > 0 ? digits.substring(left - 1, left) : token.text().equals("0") ? "0" : token.text().equals("?") ? " " : "";
			left--;
			put = put(reversed, digit, put);
			while (i == firstDigit && left > 0) {
				put = put(reversed, digits.substring(left - 1, left), put);
				left--;
			}
		}
		if (firstDigit < 0) {
			reversed.append(new StringBuilder(digits).reverse()); // a format such as .00
		}
		return reversed.reverse();
	}

	private int put(StringBuilder reversed, String digit, int put) {
		if (digit.isEmpty()) {
			return put;
		}
		reversed.append(groups && put > 0 && put % 3 == 0 ? digit.equals(" ") ? " " : "," : "").append(digit);
		return put + 1;
	}

	/** What stands behind the point. */
	private String decimal(String digits) {
		int needed = digits.length();
		while (needed > 0 && digits.charAt(needed - 1) == '0') {
			needed--;
		}
		StringBuilder out = new StringBuilder();
		int put = 0;
		for (Token token : tokens.subList(point, tokens.size())) {
			if (token.is(Kind.DIGIT)) {
				boolean shown = put < needed || token.text().equals("0");
				out.append(shown ? digits.substring(put, put + 1) : token.text().equals("?") ? " " : "");
				put++;
			} else {
				out.append(token.is(Kind.COMMA) ? "" : Section.literal(token));
			}
		}
		return out.toString();
	}
}

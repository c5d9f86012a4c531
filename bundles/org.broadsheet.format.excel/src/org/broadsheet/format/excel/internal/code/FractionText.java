// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.code;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

import org.broadsheet.format.excel.internal.code.Token.Kind;

/** A number without its sign as a fraction: a given denominator, or a near one with so many digits. */
final class FractionText {

	private static final int MOST_DIGITS = 7;
	/** Beyond so many digits before the point a binary number has none behind it. */
	private static final int WIDEST = 11;
	/** Less is nothing. */
	private static final double EXACT = 5e-8;
	private static final double HALF = 0.5;

	private final List<Token> tokens;
	private final int slash;
	/** First and last place of the numerator. */
	private int from;
	private final int to;
	/** First place of the denominator, and behind its last. */
	private final int places;
	private int end;
	private final boolean mixed;

	private FractionText(List<Token> tokens) {
		this.tokens = tokens;
		int found = 0;
		while (!tokens.get(found).is(Kind.SLASH)) {
			found++;
		}
		slash = found;
		int last = slash - 1;
		while (last >= 0 && !tokens.get(last).is(Kind.DIGIT)) {
			last--;
		}
		to = last;
		from = last;
		while (from > 0 && tokens.get(from - 1).is(Kind.DIGIT)) {
			from--;
		}
		int first = slash + 1;
		while (first < tokens.size() && !place(tokens.get(first))) {
			first++;
		}
		places = first;
		end = first;
		while (end < tokens.size() && place(tokens.get(end))) {
			end++;
		}
		mixed = tokens.subList(0, Math.max(0, from)).stream().anyMatch(token -> token.is(Kind.DIGIT));
	}

	private static boolean place(Token token) {
		return token.is(Kind.DIGIT) || token.is(Kind.LITERAL) && token.text().matches("\\d+");
	}

	/** Whether a section shows a fraction: places stand on both sides of a line. */
	static boolean is(List<Token> tokens) {
		if (tokens.stream().noneMatch(token -> token.is(Kind.SLASH)) || tokens.stream().anyMatch(token -> token.is(Kind.POINT))) {
			return false;
		}
		FractionText text = new FractionText(tokens);
		return text.to >= 0 && text.end > text.places;
	}

	static String of(List<Token> tokens, BigDecimal value) {
		return new FractionText(tokens).text(value);
	}

	private String text(BigDecimal value) {
		BigInteger[] fraction = fraction(value);
		BigInteger whole = mixed ? fraction[0].divide(fraction[1]) : BigInteger.ZERO;
		fraction[0] = fraction[0].subtract(whole.multiply(fraction[1]));
		boolean none = fraction[0].signum() == 0 && mixed;
		String number = NumberText.of(tokens.subList(0, from), new BigDecimal(whole));
		String rest = literals(end, tokens.size());
		if (none) {
			return (number.isBlank() ? "0" : number) + rest;
		}
		return number + filled(fraction[0], join(from, to + 1)) + literals(to + 1, slash) + "/" + literals(slash + 1, places) + fraction[1] + blanks(fraction[1]) + rest;
	}

	/** A numerator in its places, with zeros or blanks before it. */
	private static String filled(BigInteger number, String places) {
		String digits = number.toString();
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < places.length() - digits.length(); i++) {
			out.append(places.charAt(i) == '0' ? "0" : places.charAt(i) == '?' ? " " : "");
		}
		return out + digits;
	}

	/** Blanks for the places of a denominator that it leaves free. */
	private String blanks(BigInteger denominator) {
		return " ".repeat((int) Math.max(0, join(places, end).chars().filter(c -> c == '?').count() - denominator.toString().length()));
	}

	private String join(int first, int last) {
		return tokens.subList(first, last).stream().map(Token::text).collect(Collectors.joining());
	}

	private String literals(int first, int last) {
		return tokens.subList(first, last).stream().map(Section::literal).collect(Collectors.joining());
	}

	/** Numerator and denominator. */
	private BigInteger[] fraction(BigDecimal value) {
		String digits = join(places, end);
		if (digits.matches("[\\d?#]{1,9}") && digits.matches(".*[1-9].*")) {
			return parts(value, Long.parseLong(digits.replaceAll("\\D", "0")));
		}
		long most = BigInteger.TEN.pow(Math.min(MOST_DIGITS, digits.length())).longValue() - 1;
		return value.precision() - value.scale() > WIDEST ? new BigInteger[] { value.setScale(0, RoundingMode.HALF_UP).toBigInteger(), BigInteger.ONE } : near(value, most);
	}

	/** The nearest fraction with a given denominator. */
	private static BigInteger[] parts(BigDecimal value, long denominator) {
		BigDecimal whole = value.setScale(0, RoundingMode.DOWN);
		double rest = value.doubleValue() - whole.doubleValue();
		BigInteger parts = BigInteger.valueOf((long) Math.floor(rest * denominator + HALF));
		return new BigInteger[] { whole.toBigInteger().multiply(BigInteger.valueOf(denominator)).add(parts), BigInteger.valueOf(denominator) };
	}

	/** The last fraction of the continued one whose denominator is not larger; spreadsheets find it by binary numbers, and so 2/7 for 0.3 but 1/3 for the same part of 12.3. */
	private static BigInteger[] near(BigDecimal value, long most) {
		double rest = value.doubleValue();
		long[] numerators = { 0, 1 };
		long[] denominators = { 1, 0 };
		while (true) {
			double whole = Math.floor(rest);
			double denominator = whole * denominators[1] + denominators[0];
			if (denominator > most) {
				break;
			}
			numerators = new long[] { numerators[1], (long) whole * numerators[1] + numerators[0] };
			denominators = new long[] { denominators[1], (long) denominator };
			if (rest - whole < EXACT) {
				break;
			}
			rest = 1 / (rest - whole);
		}
		return new BigInteger[] { BigInteger.valueOf(numerators[1]), BigInteger.valueOf(denominators[1]) };
	}
}

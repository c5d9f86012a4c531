// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.code;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import org.broadsheet.format.excel.internal.code.Token.Kind;

/** A number as a date, a time or a length of time. */
final class DateText {

	private static final int BUDDHIST_YEARS = 543;

	private final List<Token> tokens;
	private final Moment moment;
	private final Locale language;
	private final boolean buddhist;
	private final boolean halves;

	private DateText(List<Token> tokens, Moment moment, Locale language, boolean buddhist) {
		this.tokens = tokens;
		this.moment = moment;
		this.language = language;
		this.buddhist = buddhist;
		this.halves = tokens.stream().anyMatch(token -> token.is(Kind.HALF_DAY));
	}

	static String of(List<Token> tokens, Moment moment, Locale language, boolean buddhist) {
		return new DateText(tokens, moment, language, buddhist).text();
	}

	/** How many decimals of a second are shown. */
	static int decimals(List<Token> tokens) {
		return (int) tokens.stream().filter(token -> token.is(Kind.DIGIT)).count();
	}

	/** A negative length of time in hours, minutes or seconds alone. */
	static String negative(List<Token> tokens, BigDecimal value) {
		BigDecimal seconds = value.abs().multiply(BigDecimal.valueOf(86_400)).setScale(0, RoundingMode.HALF_UP);
		StringBuilder out = new StringBuilder("-");
		for (Token token : tokens) {
			out.append(token.is(Kind.ELAPSED) ? elapsed(token, seconds.longValue()) : Section.literal(token));
		}
		return out.toString();
	}

	private String text() {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			switch (token.kind()) {
			case DATE -> out.append(part(i));
			case ELAPSED -> out.append(elapsed(token, moment.elapsed()));
			case HALF_DAY -> out.append(half(token));
			case DIGIT -> { }
			case POINT -> out.append(i + 1 < tokens.size() && tokens.get(i + 1).is(Kind.DIGIT) ? fraction() : ".");
			default -> out.append(Section.literal(token));
			}
		}
		return out.toString();
	}

	private String fraction() {
		String second = moment.second().toPlainString();
		return second.substring(second.indexOf('.'));
	}

	private static String elapsed(Token token, long seconds) {
		long count = token.letter() == 'h' ? seconds / 3600 : token.letter() == 'm' ? seconds / 60 : seconds;
		return filled(count, token.text().length());
	}

	private String half(Token token) {
		boolean before = moment.hour() < 12;
		String[] words = token.text().split("/");
		String word = words[before ? 0 : 1];
		return word.length() == 1 || word.length() == 2 && word.charAt(0) < 0x80 ? word.toUpperCase(Locale.ROOT) : word;
	}

	private static String filled(long number, int length) {
		String digits = String.valueOf(number);
		return "0".repeat(Math.max(0, length - digits.length())) + digits;
	}

	private String part(int at) {
		Token token = tokens.get(at);
		int length = token.text().length();
		return switch (token.letter()) {
		case 'y' -> length < 3 ? filled(year() % 100, 2) : filled(year(), 4);
		case 'e' -> filled(year(), 1);
		case 'b' -> length < 3 ? filled((moment.year() + BUDDHIST_YEARS) % 100, 2) : filled(moment.year() + BUDDHIST_YEARS, 4);
		case 'g' -> "";
		case 'd' -> day(length);
		case 'h' -> filled(halves ? (moment.hour() + 11) % 12 + 1 : moment.hour(), Math.min(2, length));
		case 's' -> filled(moment.second().intValue() % 60, Math.min(2, length));
		default -> length < 3 && minutes(at) ? filled(moment.minute(), length) : month(length);
		};
	}

	private int year() {
		return moment.year() + (buddhist ? BUDDHIST_YEARS : 0);
	}

	private String day(int length) {
		if (length < 3) {
			return filled(moment.day(), length);
		}
		return DayOfWeek.of(moment.weekday() == 0 ? 7 : moment.weekday()).getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, language);
	}

	private String month(int length) {
		if (length < 3) {
			return filled(moment.month(), length);
		}
		String name = Month.of(moment.month()).getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, language);
		return length == 5 ? name.substring(0, name.offsetByCodePoints(0, 1)) : name;
	}

	/** An m means minutes behind hours and before seconds. */
	private boolean minutes(int at) {
		return beside(at, -1, 'h') || beside(at, 1, 's');
	}

	private boolean beside(int at, int step, char letter) {
		for (int i = at + step; i >= 0 && i < tokens.size(); i += step) {
			Token token = tokens.get(i);
			if (token.is(Kind.DATE) || token.is(Kind.ELAPSED)) {
				return token.letter() == letter;
			}
		}
		return false;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.format.excel.internal.code.Token.Kind;

/** Takes a section of a number format apart. */
final class Tokens {

	private static final String DATE_LETTERS = "ymdhsebg";
	private static final Pattern HALF_DAY = Pattern.compile("(?i)AM/PM|A/P|\u4e0a\u5348/\u4e0b\u5348");
	private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*([-+]?[\\d.]+(?:[eE][-+]?\\d+)?)");
	private static final Pattern CURRENCY = Pattern.compile("\\$([^-]*)(?:-(?:([0-9A-Fa-f]{1,8})(?![\\w-])|([A-Za-z]{2,8}(?:-\\w{1,8})*)(?![\\w-])))?.*");
	private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");

	private final String code;
	private final List<Token> found = new ArrayList<>();
	private Condition condition;
	private long language;
	private int at;

	Tokens(String code) {
		this.code = code;
		while (at < code.length()) {
			next();
		}
	}

	List<Token> list() {
		return found;
	}

	/** For which numbers the section is; null where that is not said. */
	Condition condition() {
		return condition;
	}

	/** Language, calendar and digits as a number that Windows has for them; 0 where they are not said. */
	long language() {
		return language;
	}

	private void add(Kind kind, String text) {
		found.add(new Token(kind, text));
		at += text.length();
	}

	private void next() {
		char c = code.charAt(at);
		switch (c) {
		case '"' -> quoted();
		case '\\' -> {
			at++;
			add(Kind.LITERAL, code.substring(at, Math.min(code.length(), at + 1)));
		}
		case '_', '*' -> {
			found.add(new Token(Kind.PAD, c == '_' ? " " : ""));
			at += 2;
		}
		case '[' -> bracket();
		case '0', '#', '?' -> add(Kind.DIGIT, code.substring(at, at + 1));
		case '.' -> add(Kind.POINT, ".");
		case ',' -> add(Kind.COMMA, ",");
		case '%' -> add(Kind.PERCENT, "%");
		case '/' -> add(Kind.SLASH, "/");
		case '@' -> add(Kind.TEXT, "@");
		default -> word(c);
		}
	}

	private void quoted() {
		int end = code.indexOf('"', at + 1);
		end = end < 0 ? code.length() : end;
		found.add(new Token(Kind.LITERAL, code.substring(at + 1, end)));
		at = end + 1;
	}

	private void bracket() {
		int end = code.indexOf(']', at);
		if (end < 0) {
			add(Kind.LITERAL, code.substring(at));
			return;
		}
		String inside = code.substring(at + 1, end);
		at = end + 1;
		Matcher number = CONDITION.matcher(inside.strip());
		Matcher currency = CURRENCY.matcher(inside);
		if (number.matches()) {
			condition = Condition.of(number.group(1), number.group(2));
		} else if (currency.matches()) {
			found.add(new Token(Kind.LITERAL, currency.group(1)));
			language = currency.group(2) != null ? Long.parseLong(currency.group(2), 16) : currency.group(3) != null ? Languages.number(currency.group(3)) : language;
		} else if (ELAPSED.matcher(inside).matches()) {
			found.add(new Token(Kind.ELAPSED, inside));
		}
	}

	private void word(char c) {
		Matcher half = HALF_DAY.matcher(code).region(at, code.length());
		boolean digitsBefore = found.stream().anyMatch(token -> token.is(Kind.DIGIT));
		if (half.lookingAt()) {
			add(Kind.HALF_DAY, half.group());
		} else if (code.regionMatches(true, at, "General", 0, 7)) {
			add(Kind.GENERAL, code.substring(at, at + 7));
		} else if ((c == 'E' || c == 'e') && digitsBefore && at + 1 < code.length() && "+-".indexOf(code.charAt(at + 1)) >= 0) {
			add(Kind.EXPONENT, code.substring(at, at + 2));
		} else if (DATE_LETTERS.indexOf(Character.toLowerCase(c)) >= 0) {
			int end = at;
			while (end < code.length() && Character.toLowerCase(code.charAt(end)) == Character.toLowerCase(c)) {
				end++;
			}
			add(Kind.DATE, code.substring(at, end).toLowerCase(Locale.ROOT));
		} else {
			add(Kind.LITERAL, String.valueOf(c));
		}
	}
}

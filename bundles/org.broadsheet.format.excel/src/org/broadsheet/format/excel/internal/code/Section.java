// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.code;

import java.math.BigDecimal;
import java.util.List;

import org.broadsheet.format.excel.internal.code.Token.Kind;

/** A section of a number format, for numbers of one kind or for texts. */
final class Section {

	/** What stands for a blank of layout while a text is made; no text holds it. */
	static final char BLANK = '\uffff';

	private final List<Token> tokens;
	private final Condition condition;
	private final long language;

	Section(String code) {
		Tokens found = new Tokens(code);
		tokens = found.list();
		condition = found.condition();
		language = found.language();
	}

	Condition condition() {
		return condition;
	}

	private boolean has(Kind kind) {
		return tokens.stream().anyMatch(token -> token.is(kind));
	}

	/** Whether it shows numbers as dates: it has parts of a date, and digits only behind the seconds. */
	boolean date() {
		if (!has(Kind.DATE) && !has(Kind.ELAPSED) && !has(Kind.HALF_DAY)) {
			return false;
		}
		boolean fraction = false;
		for (Token token : tokens) {
			fraction = token.is(Kind.POINT) || fraction && token.is(Kind.DIGIT);
			if (token.is(Kind.DIGIT) && !fraction || token.is(Kind.GENERAL)) {
				return false;
			}
		}
		return true;
	}

	/** Whether it has hours or seconds, and nothing of a date; an m beside them is one of minutes. */
	boolean time() {
		List<Token> parts = tokens.stream().filter(token -> token.is(Kind.DATE)).toList();
		return parts.stream().anyMatch(token -> token.letter() != 'm') && parts.stream().allMatch(token -> "hms".indexOf(token.letter()) >= 0);
	}

	boolean elapsed() {
		return has(Kind.ELAPSED);
	}

	boolean ofText() {
		return has(Kind.TEXT) && !has(Kind.DIGIT) && !has(Kind.GENERAL);
	}

	/** Whether texts are shown as they are. */
	boolean onlyText() {
		return tokens.stream().allMatch(token -> token.is(Kind.PAD) || ofText(token) || token.text().isBlank()) && tokens.stream().anyMatch(Section::ofText);
	}

	private static boolean ofText(Token token) {
		return token.is(Kind.TEXT) || token.is(Kind.GENERAL);
	}

	String text(String value) {
		if (onlyText()) {
			return value;
		}
		StringBuilder out = new StringBuilder();
		for (Token token : tokens) {
			out.append(ofText(token) ? value : token.is(Kind.PAD) ? "" : token.text());
		}
		return out.toString();
	}

	String number(BigDecimal value, boolean from1904) {
		if (date()) {
			Moment moment = Moment.of(value, DateText.decimals(tokens), from1904);
			return moment != null ? tidy(DateText.of(tokens, moment, Languages.of(language), Languages.buddhist(language))) : value.signum() < 0 && single() ? tidy(DateText.negative(tokens, value)) : GeneralText.of(value);
		}
		if (has(Kind.GENERAL) || has(Kind.TEXT)) {
			return tidy(general(value));
		}
		if (!has(Kind.DIGIT)) {
			return tidy((value.signum() < 0 ? "-" : "") + literals());
		}
		if (FractionText.is(tokens)) {
			return tidy((value.signum() < 0 ? "-" : "") + FractionText.of(tokens, value.abs()));
		}
		String text = has(Kind.EXPONENT) ? ScientificText.of(tokens, value.abs()) : NumberText.of(tokens, value.abs());
		return tidy(value.signum() < 0 && text.matches("(?s).*[1-9].*") ? "-" + text : text);
	}

	/** A length of time of a single part, which alone can be negative. */
	private boolean single() {
		return tokens.stream().filter(token -> token.is(Kind.ELAPSED)).count() == 1 && !has(Kind.DATE);
	}

	private String general(BigDecimal value) {
		StringBuilder out = new StringBuilder(value.signum() < 0 ? "-" : "");
		for (Token token : tokens) {
			out.append(token.is(Kind.GENERAL) || token.is(Kind.TEXT) ? GeneralText.of(value.abs()) : literal(token));
		}
		return out.toString();
	}

	private String literals() {
		StringBuilder out = new StringBuilder();
		tokens.forEach(token -> out.append(literal(token)));
		return out.toString();
	}

	static String literal(Token token) {
		return token.is(Kind.PAD) ? token.text().isEmpty() ? "" : String.valueOf(BLANK) : token.text();
	}

	/** Without blanks at its ends; those of layout within are one. */
	private static String tidy(String text) {
		return text.replaceAll("[" + BLANK + " ]*" + BLANK + "[" + BLANK + " ]*", " ").strip();
	}
}

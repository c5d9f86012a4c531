// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.broadsheet.format.excel.internal.Dates.Kind;
import org.broadsheet.format.excel.internal.code.FormatCode;

/** Tells from a number format what it makes of numbers: dates, codes, percentages, amounts of money, rounded numbers. */
final class NumberFormats {

	private static final int USUAL_DATE = 14;
	private static final Pattern ZEROS = Pattern.compile("0{2,30}");
	/** Texts, blanks as wide as a character, and characters that fill a cell. */
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
	private static final Pattern CURRENCY_TAG = Pattern.compile("\\[\\$([^-\\]]*)(-[^\\]]*)?\\]");
	private static final Pattern CURRENCY = Pattern.compile("[$\\u20ac\\u00a3\\u00a5\\u20b9\\u20a9\\u20bd]|\\b(EUR|USD|GBP|CHF|JPY)\\b");
	private static final Pattern TAG = Pattern.compile("\\[[^\\]]*\\]");
	private static final Pattern DIGITS = Pattern.compile("[#0?,]*[#0?](?:\\.([#0?]*))?");
	private static final Pattern ISO = Pattern.compile("(?i)y{4}-m{1,2}-d{1,2}([ t]h{1,2}:m{1,2}(:s{1,2})?)?|h{1,2}:m{1,2}:s{1,2}");

	private NumberFormats() {
	}

	/**
	 * What a format makes of numbers.
	 *
	 * @param format its code; null for a built-in one
	 */
	static NumberStyle style(int id, String format) {
		String code = format == null || format.isEmpty() ? builtIn(id) : format;
		Kind kind = kind(code);
		if (code == null || kind == Kind.NUMBER && (code.isBlank() || code.equalsIgnoreCase("General") || code.equals("@"))) {
			return new NumberStyle(kind, 0, Difference.NONE, -1, id, code == null ? "General" : code);
		}
		if (kind != Kind.NUMBER) {
			boolean iso = ISO.matcher(CURRENCY_TAG.matcher(code).replaceAll("").replaceAll(";.*$", "").replace("\\", "").replace("\"", "")).matches();
			return new NumberStyle(kind, 0, iso ? Difference.NONE : Difference.DATE, -1, id, code);
		}
		int zeros = ZEROS.matcher(code).matches() ? code.length() : 0;
		return new NumberStyle(kind, zeros, difference(code), decimals(code), id, code);
	}

	/** The code of a format that is known by its number; in some languages more of them are dates, which others show in the usual way. */
	private static String builtIn(int id) {
		return id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58 ? BuiltinFormats.getBuiltinFormat(USUAL_DATE) : BuiltinFormats.getBuiltinFormat(id);
	}

	private static Kind kind(String code) {
		FormatCode parts = new FormatCode(code == null ? "General" : code);
		return !parts.date() ? Kind.NUMBER : parts.elapsed() ? Kind.DURATION : parts.time() ? Kind.TIME : Kind.DATE;
	}

	/** The part of a format for positive numbers. */
	private static String first(String code) {
		int end = LITERAL.matcher(code).replaceAll(found -> "x".repeat(found.group().length())).indexOf(';');
		return end < 0 ? code : code.substring(0, end);
	}

	private static Difference difference(String code) {
		String part = first(code);
		String bare = TAG.matcher(LITERAL.matcher(CURRENCY_TAG.matcher(part).replaceAll(found -> Matcher.quoteReplacement(found.group(1)))).replaceAll("")).replaceAll("");
		if (bare.contains("%")) {
			return Difference.PERCENT;
		}
		boolean money = CURRENCY.matcher(part.replaceAll("_.|\\*.", "").replaceAll("\\[\\$-[^\\]]*\\]", "")).find();
		if (money) {
			return Difference.CURRENCY;
		}
		String texts = part.replaceAll("\\[[^\\]]*\\]|_.|\\*.", "");
		boolean words = Pattern.compile("\"[^\"]*[\\p{L}\\d][^\"]*\"|\\\\[\\p{L}\\d]").matcher(texts).find();
		String digits = bare.strip();
		boolean other = words || digits.contains("E+") || digits.contains("E-") || digits.contains("/") || digits.matches(".*[#0?],+(\\.[#0?]*)?[^#0?,.]*$") || !DIGITS.matcher(digits).find();
		return other ? Difference.NOTATION : Difference.NONE;
	}

	private static int decimals(String code) {
		Matcher digits = DIGITS.matcher(TAG.matcher(LITERAL.matcher(first(code)).replaceAll("")).replaceAll(""));
		return !digits.find() ? -1 : digits.group(1) == null ? 0 : digits.group(1).length();
	}
}

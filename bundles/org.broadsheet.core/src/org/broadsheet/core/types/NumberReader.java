// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

import org.broadsheet.core.types.CellValue.Value;
import org.broadsheet.model.DataType;

/** Reads numbers of any precision; the digits of a value are those of its text. */
final class NumberReader {

	/** Groups of two digits before the last one, as in India. */
	private static final Pattern LAKHS = Pattern.compile("[+-]?\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d*)?");

	private NumberReader() {
	}

	static CellValue read(ParseOptions options, String text) {
		String bare = withoutUnit(text, options.units());
		CellValue value = number(options, bare);
		return value instanceof CellValue.Error && !bare.equals(text) ? Errors.error("not-a-number", Messages.CellReader_number, text) : value;
	}

	private static String withoutUnit(String text, List<String> units) {
		for (String unit : units) {
			if (text.endsWith(unit)) {
				return trimmed(text.substring(0, text.length() - unit.length()));
			}
		}
		return text;
	}

	private static CellValue number(ParseOptions options, String text) {
		byte code = CellClass.of(text);
		return Verdicts.of(code, DataType.NUMBER, withoutMissing(options)) == Verdict.MISFITS ? misfit(code, text) : formatted(code, options, text);
	}

	/** A text was compared with the words for missing values before, so they no longer matter. */
	private static ParseOptions withoutMissing(ParseOptions options) {
		if (options.missing().isEmpty()) {
			return options;
		}
		var values = new HashMap<>(options.values());
		values.remove(ParseOptions.MISSING);
		return new ParseOptions(values);
	}

	private static boolean currency(byte code) {
		return code == CellClass.CURRENCY || code == CellClass.CURRENCY_GROUPED || code == CellClass.CURRENCY_OTHER;
	}

	/** Takes signs and group characters away as far as the options have them, then what is left must be a plain number. */
	private static CellValue formatted(byte code, ParseOptions options, String text) {
		if (code == CellClass.SCIENTIFIC || code == CellClass.EXPONENT_CODE) {
			return new Value(new BigDecimal(text).toPlainString());
		}
		if (code == CellClass.FOREIGN_DIGITS) {
			return new Value(canonical(ForeignDigits.plain(text)));
		}
		String bare = text;
		boolean negative = false;
		boolean percent = code == CellClass.PERCENT || code == CellClass.CURRENCY_OTHER && text.indexOf('%') >= 0;
		if (options.currency() && currency(code) && !percent) {
			bare = whole(trimmed(withoutSigns(bare)));
			negative = bare.startsWith("(") && bare.endsWith(")");
			bare = (negative ? bare.substring(1, bare.length() - 1) : bare).replace('\u2212', '-').replace('\u2013', '-');
			boolean behind = bare.endsWith("-");
			negative |= behind;
			bare = trimmed(behind ? bare.substring(0, bare.length() - 1) : bare);
		}
		if (options.percent() && percent) {
			bare = trimmed(bare.replace("%", ""));
		}
		String number = ungrouped(bare, options);
		if (options.dropLeadingZeros()) {
			number = number.replaceFirst("^([+-]?)0+(?=\\d)", "$1");
		}
		return NumberText.plain(CellClass.of(number)) ? new Value(canonical(negative ? "-" + number : number)) : misfit(code, text);
	}

	/** Takes currency signs and words away, with the point or stroke that belongs to a word; by characters, as columns have millions of cells. */
	private static String withoutSigns(String text) {
		StringBuilder bare = new StringBuilder(text.length());
		boolean word = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean letter = c >= 'A' && (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c > 0x17f && Character.isLetter(c) || c > 0xbf && c <= 0x17f;
			boolean sign = c == '$' || c >= '\u00a2' && c <= '\u00a5' || c >= '\u20a0' && c <= '\u20bf' || c >= '\uffe0' && c <= '\uffe6';
			if (!letter && !sign && !(word && (c == '.' || c == '/'))) {
				bare.append(c);
			}
			word = letter || word && c == '/';
		}
		return bare.toString();
	}

	/** Takes the dash away that stands in place of decimals, with the sign before it: 50,-. */
	private static String whole(String text) {
		int dash = text.length() - 1;
		boolean whole = dash > 1 && (text.charAt(dash) == '-' || text.charAt(dash) == '\u2013' || text.charAt(dash) == '\u2014') && ",./".indexOf(text.charAt(dash - 1)) >= 0;
		return whole ? text.substring(0, dash - 1) : text;
	}

	/** Takes blanks away at both ends and behind a sign. */
	private static String trimmed(String text) {
		int start = past(text, 0);
		boolean signed = start < text.length() && (text.charAt(start) == '+' || text.charAt(start) == '-');
		int digits = signed ? past(text, start + 1) : start;
		int end = text.length();
		while (end > digits && blank(text.charAt(end - 1))) {
			end--;
		}
		return (signed ? text.substring(start, start + 1) : "") + text.substring(digits, end);
	}

	private static int past(String text, int from) {
		int at = from;
		while (at < text.length() && blank(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static boolean blank(char c) {
		return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
	}

	/** The number with "." as decimal character and without group characters; nothing where these are misplaced. By characters, as columns have millions of cells. */
	private static String ungrouped(String text, ParseOptions options) {
		char decimal = options.decimal();
		char group = options.group() == decimal ? 0 : options.group();
		StringBuilder number = new StringBuilder(text.length());
		int at = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
		number.append(text, 0, at);
		int groups = 0;
		int digits = 0;
		for (; at < text.length() && text.charAt(at) != decimal; at++) {
			char c = text.charAt(at);
			boolean parts = group != 0 && alike(c) == alike(group) && (groups == 0 ? digits > 0 && digits <= 3 : digits == 3);
			if (!parts && !digit(c)) {
				return lakhs(text, decimal, group);
			}
			groups += parts ? 1 : 0;
			digits = parts ? 0 : digits + 1;
			if (!parts) {
				number.append(c);
			}
		}
		if (groups > 0 && digits != 3) {
			return lakhs(text, decimal, group);
		}
		int behind = at == text.length() ? 0 : fraction(text, at + 1, number.append('.'));
		return behind < 0 || digits + behind == 0 ? "" : number.toString();
	}

	/** Appends the digits behind the decimal character; returns how many there are, -1 when there is something else. */
	private static int fraction(String text, int from, StringBuilder number) {
		for (int i = from; i < text.length(); i++) {
			if (!digit(text.charAt(i))) {
				return -1;
			}
		}
		number.append(text, from, text.length());
		return text.length() - from;
	}

	private static String lakhs(String text, char decimal, char group) {
		return group == ',' && decimal == '.' && LAKHS.matcher(text).matches() ? text.replace(",", "") : "";
	}

	private static boolean digit(char c) {
		return c >= '0' && c <= '9';
	}

	/** One of the characters that part groups in the same way. */
	private static char alike(char group) {
		return switch (group) {
		case '\u00a0', '\u202f', '\u2009' -> ' ';
		case '\u2019' -> '\'';
		default -> group;
		};
	}

	/** No plus sign, a digit before the point, no point at the end; all other digits as they stand. */
	private static String canonical(String number) {
		String bare = number.startsWith("+") ? number.substring(1) : number;
		boolean negative = bare.startsWith("-");
		String digits = negative ? bare.substring(1) : bare;
		if (digits.startsWith(".")) {
			digits = "0" + digits;
		}
		if (digits.endsWith(".")) {
			digits = digits.substring(0, digits.length() - 1);
		}
		return negative ? "-" + digits : digits;
	}

	private static CellValue misfit(byte code, String text) {
		return switch (code) {
		case CellClass.GROUPED, CellClass.GROUPED_OTHER, CellClass.CURRENCY, CellClass.CURRENCY_GROUPED -> Errors.error("formatted-number", Messages.CellReader_formatted, text);
		case CellClass.CURRENCY_OTHER -> text.indexOf('%') < 0 ? Errors.error("formatted-number", Messages.CellReader_formatted, text) : Errors.error("percent", Messages.CellReader_percent, text);
		case CellClass.PERCENT -> Errors.error("percent", Messages.CellReader_percent, text);
		case CellClass.DECIMAL_COMMA, CellClass.DECIMAL_COMMA_GROUPED -> Errors.error("decimal-comma", Messages.CellReader_decimalComma, text);
		case CellClass.LEADING_ZERO -> Errors.error("leading-zero", Messages.CellReader_leadingZero, text);
		case CellClass.EXPONENT_CODE -> Errors.error("scientific-code", Messages.CellReader_scientific, text);
		default -> CellClass.missing(code) ? Errors.error("missing-value", Messages.CellReader_missingNumber, text) : Errors.error("not-a-number", Messages.CellReader_number, text);
		};
	}
}

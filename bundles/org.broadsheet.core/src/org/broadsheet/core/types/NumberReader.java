// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.regex.Pattern;

import org.broadsheet.core.types.CellValue.Value;
import org.broadsheet.model.DataType;

/** Reads numbers of any precision; the digits of a value are those of its text. */
final class NumberReader {

	private static final Pattern SIGNS = Pattern.compile("[$\u00a2-\u00a5\u20a0-\u20bf]");
	/** Groups of two digits before the last one, as in India. */
	private static final Pattern LAKHS = Pattern.compile("[+-]?\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d*)?");
	/** Blanks at both ends and behind a sign. */
	private static final Pattern EDGES = Pattern.compile("^[\\s\u00a0\u202f\u2009]*([+-]?)[\\s\u00a0\u202f\u2009]*|[\\s\u00a0\u202f\u2009]+$");

	private NumberReader() {
	}

	static CellValue read(ParseOptions options, String text) {
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
		String bare = text;
		boolean negative = false;
		if (options.currency() && currency(code)) {
			negative = bare.startsWith("(") && bare.endsWith(")");
			bare = SIGNS.matcher(negative ? bare.substring(1, bare.length() - 1) : bare).replaceAll("").replace('\u2212', '-');
			boolean behind = bare.endsWith("-");
			negative |= behind;
			bare = EDGES.matcher(behind ? bare.substring(0, bare.length() - 1) : bare).replaceAll("$1");
		}
		if (options.percent() && code == CellClass.PERCENT) {
			bare = EDGES.matcher(bare.replace("%", "")).replaceAll("$1");
		}
		String number = ungrouped(bare, options);
		if (options.dropLeadingZeros()) {
			number = number.replaceFirst("^([+-]?)0+(?=\\d)", "$1");
		}
		return NumberText.plain(CellClass.of(number)) ? new Value(canonical(negative ? "-" + number : number)) : misfit(code, text);
	}

	/** The number with "." as decimal character and without group characters; nothing where these are misplaced. */
	private static String ungrouped(String text, ParseOptions options) {
		char decimal = options.decimal();
		char group = options.group();
		String shape = group == 0 ? text : text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2009', ' ').replace('\u2019', '\'');
		String separator = Pattern.quote(String.valueOf(group == '\u00a0' || group == '\u202f' ? ' ' : group));
		String point = Pattern.quote(String.valueOf(decimal));
		if (group != 0 && group != decimal && shape.matches("[+-]?\\d{1,3}(" + separator + "\\d{3})+(" + point + "\\d*)?")) {
			return shape.replaceAll(separator, "").replace(decimal, '.');
		}
		if (group == ',' && decimal == '.' && LAKHS.matcher(text).matches()) {
			return text.replace(",", "");
		}
		boolean plain = text.matches("[+-]?(\\d+(" + point + "\\d*)?|" + point + "\\d+)");
		return plain ? text.replace(decimal, '.') : "";
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
		case CellClass.GROUPED, CellClass.GROUPED_OTHER, CellClass.CURRENCY, CellClass.CURRENCY_GROUPED, CellClass.CURRENCY_OTHER -> Errors.error("formatted-number", Messages.CellReader_formatted, text);
		case CellClass.PERCENT -> Errors.error("percent", Messages.CellReader_percent, text);
		case CellClass.DECIMAL_COMMA, CellClass.DECIMAL_COMMA_GROUPED -> Errors.error("decimal-comma", Messages.CellReader_decimalComma, text);
		case CellClass.LEADING_ZERO -> Errors.error("leading-zero", Messages.CellReader_leadingZero, text);
		case CellClass.EXPONENT_CODE -> Errors.error("scientific-code", Messages.CellReader_scientific, text);
		default -> CellClass.missing(code) ? Errors.error("missing-value", Messages.CellReader_missingNumber, text) : Errors.error("not-a-number", Messages.CellReader_number, text);
		};
	}
}

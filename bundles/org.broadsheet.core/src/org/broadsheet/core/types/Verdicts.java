// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import org.broadsheet.core.rules.CellRule;
import org.broadsheet.model.DataType;

/** Which class fits which type under which options. */
final class Verdicts {

	private Verdicts() {
	}

	static Verdict of(byte code, DataType type, ParseOptions options) {
		if (code == CellClass.EMPTY || code == CellClass.BLANK) {
			return fits(!options.rules().demands(CellRule.REQUIRED));
		}
		Verdict verdict = ofType(code, type, options);
		return verdict == Verdict.FITS && options.rules().concernTexts() ? Verdict.READ : verdict;
	}

	private static Verdict ofType(byte code, DataType type, ParseOptions options) {
		for (String token : options.missing()) {
			if (CellClass.of(token) == code) {
				return CellClass.missingWord(code) ? Verdict.FITS : Verdict.READ;
			}
		}
		return switch (type) {
		case TEXT -> Verdict.FITS;
		case NUMBER -> number(code, options);
		case CHECKBOX -> checkbox(code, options);
		case DATE_TIME -> options.datePatterns().isEmpty() ? date(code, options) : Verdict.READ;
		case DATE_TIME_ZONED -> options.datePatterns().isEmpty() ? fits(code == CellClass.ZONED) : Verdict.READ;
		case URL -> fits(code == CellClass.URL);
		case LOCATION -> code == CellClass.OTHER || geometry(code) ? Verdict.READ : Verdict.MISFITS;
		default -> geometry(code) ? Verdict.READ : Verdict.MISFITS;
		};
	}

	private static boolean geometry(byte code) {
		return code == CellClass.GEOMETRY || code == CellClass.COORDINATES;
	}

	private static Verdict number(byte code, ParseOptions options) {
		boolean point = options.decimal() == '.';
		char group = options.group();
		return switch (code) {
		case CellClass.BIT, CellClass.INTEGER_SHORT, CellClass.INTEGER, CellClass.INTEGER_DATE, CellClass.INTEGER_LONG, CellClass.LONG_DIGITS, CellClass.FOREIGN_DIGITS -> Verdict.FITS;
		case CellClass.DECIMAL -> point ? Verdict.FITS : Verdict.READ;
		case CellClass.SCIENTIFIC -> fits(point);
		case CellClass.GROUPED -> point ? fits(group == ',') : Verdict.READ;
		case CellClass.GROUPED_OTHER -> read(group != 0 && group != ',' && group != '.');
		case CellClass.DECIMAL_COMMA -> fits(!point);
		case CellClass.DECIMAL_COMMA_GROUPED -> fits(!point && group == '.');
		case CellClass.CURRENCY -> options.currency() && !point ? Verdict.READ : fits(options.currency());
		case CellClass.CURRENCY_GROUPED -> options.currency() && !point ? Verdict.READ : fits(options.currency() && group == ',');
		case CellClass.CURRENCY_OTHER -> read(options.currency() || options.percent());
		case CellClass.PERCENT -> options.percent() && !point ? Verdict.READ : fits(options.percent());
		case CellClass.LEADING_ZERO -> options.dropLeadingZeros() ? Verdict.READ : Verdict.MISFITS;
		case CellClass.EXPONENT_CODE -> fits(options.scientific());
		case CellClass.OTHER, CellClass.CODE -> read(!options.units().isEmpty());
		default -> Verdict.MISFITS;
		};
	}

	private static Verdict checkbox(byte code, ParseOptions options) {
		if (!options.trueWords().isEmpty() || !options.falseWords().isEmpty()) {
			return Verdict.READ;
		}
		return switch (code) {
		case CellClass.BIT, CellClass.TRUE_WORD, CellClass.FALSE_WORD, CellClass.TRUE_LETTER, CellClass.FALSE_LETTER -> Verdict.FITS;
		default -> Verdict.MISFITS;
		};
	}

	private static Verdict date(byte code, ParseOptions options) {
		boolean dayFirst = options.dayFirst().orElse(false);
		return switch (code) {
		case CellClass.DATE_ISO, CellClass.DATE_TIME_ISO, CellClass.YEAR_FIRST, CellClass.NAMED_MONTH, CellClass.DOTTED, CellClass.DAY_OR_MONTH,
				CellClass.SHORT_DAY_OR_MONTH, CellClass.INTEGER_DATE -> Verdict.FITS;
		case CellClass.FOREIGN_MONTH -> Verdict.READ;
		case CellClass.MONTH_FIRST, CellClass.SHORT_MONTH_FIRST -> fits(!dayFirst);
		case CellClass.DAY_FIRST, CellClass.SHORT_DAY_FIRST -> fits(dayFirst);
		default -> Verdict.MISFITS;
		};
	}

	private static Verdict fits(boolean fits) {
		return fits ? Verdict.FITS : Verdict.MISFITS;
	}

	private static Verdict read(boolean possible) {
		return possible ? Verdict.READ : Verdict.MISFITS;
	}
}

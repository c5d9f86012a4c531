// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package. */
final class Messages extends NLS {

	public static String CellReader_badDate;
	public static String CellReader_checkbox;
	public static String CellReader_date;
	public static String CellReader_dayFirst;
	public static String CellReader_decimalComma;
	public static String CellReader_formatted;
	public static String CellReader_geometry;
	public static String CellReader_geometryForm;
	public static String CellReader_hasZone;
	public static String CellReader_leadingZero;
	public static String CellReader_missing;
	public static String CellReader_missingDate;
	public static String CellReader_missingNumber;
	public static String CellReader_monthFirst;
	public static String CellReader_monthLanguage;
	public static String CellReader_monthOnly;
	public static String CellReader_number;
	public static String CellReader_openRing;
	public static String CellReader_otherGeometry;
	public static String CellReader_otherSystem;
	public static String CellReader_outside;
	public static String CellReader_pattern;
	public static String CellReader_percent;
	public static String CellReader_scientific;
	public static String CellReader_serial;
	public static String CellReader_timeOnly;
	public static String CellReader_url;
	public static String CellReader_weekday;
	public static String CellReader_zoned;
	public static String DatePattern_bracket;
	public static String DatePattern_contradiction;
	public static String DatePattern_directive;
	public static String DatePattern_letter;
	public static String DatePattern_month;
	public static String DatePattern_quote;
	public static String DatePattern_time;
	public static String DatePattern_week;
	public static String DatePattern_year;
	public static String DatePattern_zone;
	public static String Kinds_badDate;
	public static String Kinds_checkbox;
	public static String Kinds_code;
	public static String Kinds_date;
	public static String Kinds_dayFirst;
	public static String Kinds_dayOrMonth;
	public static String Kinds_decimalComma;
	public static String Kinds_email;
	public static String Kinds_exponent;
	public static String Kinds_formatted;
	public static String Kinds_leadingZero;
	public static String Kinds_longDigits;
	public static String Kinds_missing;
	public static String Kinds_month;
	public static String Kinds_monthFirst;
	public static String Kinds_number;
	public static String Kinds_percent;
	public static String Kinds_place;
	public static String Kinds_time;
	public static String Kinds_url;
	public static String Kinds_words;
	public static String Kinds_zoned;
	public static String ParseRules_both;
	public static String ParseRules_group;
	public static String ParseRules_oneOf;
	public static String ParseRules_same;
	public static String ParseRules_unknown;
	public static String PlainNumbers_codes;
	public static String PlainNumbers_coordinates;
	public static String PlainNumbers_yearName;
	public static String PlainNumbers_years;
	public static String TypeInference_against;
	public static String TypeInference_ambiguous;
	public static String TypeInference_checkbox;
	public static String TypeInference_codeName;
	public static String TypeInference_compact;
	public static String TypeInference_currencies;
	public static String TypeInference_date;
	public static String TypeInference_dayFirst;
	public static String TypeInference_empty;
	public static String TypeInference_exponent;
	public static String TypeInference_first;
	public static String TypeInference_foreignAnswers;
	public static String TypeInference_foreignDate;
	public static String TypeInference_identifiers;
	public static String TypeInference_leadingZero;
	public static String TypeInference_location;
	public static String TypeInference_longDigits;
	public static String TypeInference_missing;
	public static String TypeInference_mixed;
	public static String TypeInference_mixedCodes;
	public static String TypeInference_monthFirst;
	public static String TypeInference_months;
	public static String TypeInference_monthsShown;
	public static String TypeInference_number;
	public static String TypeInference_oneAnswer;
	public static String TypeInference_onlyMissing;
	public static String TypeInference_openMonth;
	public static String TypeInference_otherAnswers;
	public static String TypeInference_place;
	public static String TypeInference_spans;
	public static String TypeInference_url;
	public static String TypeInference_words;
	public static String TypeInference_zoned;

	static {
		NLS.initializeMessages("org.broadsheet.core.types.messages", Messages.class);
	}

	private Messages() {
	}
}

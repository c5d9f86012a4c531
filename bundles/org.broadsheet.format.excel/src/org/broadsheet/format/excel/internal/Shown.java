// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.LocaleUtil;

/** Makes of a stored number the text that a spreadsheet shows. Only for showing: values that are read never come by here. */
final class Shown {

	private final DataFormatter formatter;
	private final boolean from1904;

	Shown(boolean from1904) {
		this.from1904 = from1904;
		LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
		LocaleUtil.setUserLocale(Locale.US);
		this.formatter = new DataFormatter(Locale.US);
	}

	/** The shown text of a stored number; the text itself when it is none. */
	String text(String stored, NumberStyle style) {
		LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC); // kept for each thread
		try {
			return formatter.formatRawCellContents(Double.parseDouble(stored), style.id(), style.code(), from1904).strip();
		} catch (IllegalArgumentException e) {
			return stored; // a format that the formatter does not know, or no number
		}
	}
}

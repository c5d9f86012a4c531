// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.header;

import java.util.Locale;

import org.broadsheet.ui.dataset.data.format.CellFormatter;
import org.broadsheet.ui.kit.Ui;

/** Numbers and quoted texts within sentences. */
public final class Texts {

	private static final int QUOTED = 40;

	private Texts() {
	}

	/** A number with separators between thousands. */
	public static String number(long value) {
		return String.format(Locale.US, "%,d", value);
	}

	/** A text of a cell within quotation marks, cut when it is long. */
	public static String quoted(String text) {
		return quoted(text, QUOTED);
	}

	/** The same, cut when it is longer than so many characters. */
	public static String quoted(String text, int most) {
		return '"' + Ui.shorten(CellFormatter.oneLine(text), most) + '"';
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.broadsheet.format.excel.internal.code.FormatCode;

/** Makes of a stored number or text what a spreadsheet shows. Only for showing: values that are read never come by here. */
final class Shown {

	private final Map<String, FormatCode> codes = new HashMap<>();
	private final boolean from1904;

	Shown(boolean from1904) {
		this.from1904 = from1904;
	}

	/** The shown text of a stored number; the text itself when it is none. */
	String text(String stored, NumberStyle style) {
		BigDecimal number = Numbers.parse(stored);
		return number == null ? stored : code(style).number(number, from1904);
	}

	/** What is shown of a text. */
	String ofText(String text, NumberStyle style) {
		return code(style).text(text);
	}

	private FormatCode code(NumberStyle style) {
		return codes.computeIfAbsent(style.code(), FormatCode::new);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.format;

import java.util.Locale;

/** The ways to show a number. */
public enum NumberStyle {
	STANDARD, PERCENTAGE, CURRENCY, SCIENTIFIC, FINANCIAL;

	/** Id as it is kept with the column. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The style with an id; the standard one when there is none. */
	public static NumberStyle of(String id) {
		for (NumberStyle style : values()) {
			if (style.id().equals(id)) {
				return style;
			}
		}
		return STANDARD;
	}
}

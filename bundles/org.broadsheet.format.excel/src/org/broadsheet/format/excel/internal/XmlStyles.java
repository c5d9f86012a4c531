// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.util.HashMap;
import java.util.Map;

/** What the styles of an XML workbook make of numbers; the formats every spreadsheet knows have names there. */
final class XmlStyles {

	private static final String DEFAULT = "Default";
	private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("General Number", "General"), Map.entry("General Date", "m/d/yy h:mm"), Map.entry("Long Date", "dddd, mmmm d, yyyy"),
			Map.entry("Medium Date", "d-mmm-yy"), Map.entry("Short Date", "m/d/yy"), Map.entry("Long Time", "h:mm:ss AM/PM"), Map.entry("Medium Time", "h:mm AM/PM"), Map.entry("Short Time", "h:mm"),
			Map.entry("Currency", "$#,##0.00"), Map.entry("Euro Currency", "\u20ac#,##0.00"), Map.entry("Fixed", "0.00"), Map.entry("Standard", "#,##0.00"), Map.entry("Percent", "0.00%"),
			Map.entry("Scientific", "0.00E+00"), Map.entry("Yes/No", "\"Yes\";\"Yes\";\"No\""), Map.entry("True/False", "\"True\";\"True\";\"False\""), Map.entry("On/Off", "\"On\";\"On\";\"Off\""));
	/** No number of a format that is known by it. */
	private static final int NO_ID = -1;

	private final Map<String, NumberStyle> styles = new HashMap<>();
	private String current = "";

	/**
	 * A style begins.
	 *
	 * @param parent style that it changes; null for none
	 */
	void begin(String id, String parent) {
		current = String.valueOf(id);
		NumberStyle inherited = parent == null ? styles.get(DEFAULT) : styles.get(parent);
		if (inherited != null) {
			styles.put(current, inherited);
		}
	}

	/** The style that has begun shows numbers in a format; null or empty for the usual one. */
	void format(String format) {
		boolean usual = format == null || format.isBlank() || format.equals("General");
		styles.put(current, usual ? NumberStyle.PLAIN : NumberFormats.style(NO_ID, NAMED.getOrDefault(format, format)));
	}

	/** What a style makes of numbers; the usual one for null. */
	NumberStyle style(String id) {
		return styles.getOrDefault(id == null ? DEFAULT : id, NumberStyle.PLAIN);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Puts a number into a row as its value or as it is shown, and keeps examples of where the two differ. */
final class Examples {

	/** Rows above a table can use up some. */
	private static final int KEPT = 40;
	private static final int KINDS = Difference.values().length;

	private final boolean from1904;
	private Shown formatter;
	private final boolean shown;
	private final Map<Integer, Integer> kept = new HashMap<>();

	/**
	 * For one reading of a sheet.
	 *
	 * @param shown whether cells are read as they are shown
	 */
	Examples(boolean from1904, boolean shown) {
		this.from1904 = from1904;
		this.shown = shown;
	}

	boolean shown() {
		return shown;
	}

	/**
	 * Puts a number.
	 *
	 * @param stored as the workbook has it
	 * @param value  what is read
	 */
	void put(SheetRow row, int column, String stored, String value, NumberStyle style) throws IOException {
		if (shown) {
			row.set(column, shown(stored, style));
			return;
		}
		Difference difference = style.differs(value);
		row.set(column, style.filled(value));
		see(row, column, difference, style, stored);
	}

	/** Changes a text into what is shown of it. */
	void text(SheetRow row, int column, NumberStyle style) throws IOException {
		String value = row.text(column);
		String text = formatter().ofText(value, style);
		if (!text.equals(value)) {
			row.set(column, text);
		}
	}

	/**
	 * Notes that a cell is shown otherwise.
	 *
	 * @param stored as the workbook has it; null for a date
	 */
	void see(SheetRow row, int column, Difference difference, NumberStyle style, String stored) {
		if (difference != Difference.NONE) {
			boolean keep = kept.merge(column * KINDS + difference.ordinal(), 1, Integer::sum) <= KEPT;
			row.shown().add(column, difference, !keep ? null : difference == Difference.DATE ? style.form() : shown(stored, style));
		}
	}

	private String shown(String stored, NumberStyle style) {
		return formatter().text(stored, style);
	}

	private Shown formatter() {
		if (formatter == null) {
			formatter = new Shown(from1904);
		}
		return formatter;
	}
}

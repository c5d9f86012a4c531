// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.layout;

import java.util.ArrayList;
import java.util.List;

/** Names of columns from one or more header rows. */
public final class HeaderNames {

	private final List<List<String>> rows;
	private final int columns;

	private HeaderNames(List<List<String>> rows, int columns) {
		this.rows = rows;
		this.columns = columns;
	}

	/**
	 * Joins header rows to one name for each column; blank where there is none, the text as it stands where there is one row. A name above others names a group, and it
	 * goes on over the gaps behind it as far as there are names below and no row above begins another group.
	 *
	 * @param rows texts of the header rows from top to bottom
	 */
	public static List<String> joined(List<List<String>> rows, int columns) {
		return new HeaderNames(rows, columns).joined();
	}

	private List<String> joined() {
		List<String> names = new ArrayList<>();
		String[] groups = new String[rows.size()];
		for (int c = 0; c < columns; c++) {
			StringBuilder name = new StringBuilder();
			boolean begins = false;
			for (int i = 0; i < rows.size(); i++) {
				String own = cell(i, c);
				begins |= !own.isBlank();
				groups[i] = begins ? own : groups[i];
				boolean goesOn = own.isBlank() && groups[i] != null && below(i, c);
				String part = goesOn ? groups[i] : own;
				name.append(name.isEmpty() || part.isBlank() ? "" : " ").append(rows.size() == 1 ? part : part.strip());
				groups[i] = below(i, c) ? groups[i] : null;
			}
			names.add(name.toString());
		}
		return names;
	}

	private String cell(int row, int column) {
		return column < rows.get(row).size() ? rows.get(row).get(column) : "";
	}

	/** Whether a row further down has a name in a column. */
	private boolean below(int row, int column) {
		for (int i = row + 1; i < rows.size(); i++) {
			if (!cell(i, column).isBlank()) {
				return true;
			}
		}
		return false;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Names of columns from one or more header rows. */
public final class HeaderNames {

	private HeaderNames() {
	}

	/**
	 * Joins header rows to one name for each column; blank where there is none. Where the last row does not tell the columns apart, the rows above name groups, and a
	 * group goes on over the gaps behind it.
	 *
	 * @param rows texts of the header rows from top to bottom
	 */
	public static List<String> joined(List<List<String>> rows, int columns) {
		List<String> names = new ArrayList<>(Collections.nCopies(columns, ""));
		boolean grouped = rows.size() > 1 && !distinct(rows.getLast());
		for (int i = 0; i < rows.size(); i++) {
			boolean spread = grouped && i < rows.size() - 1;
			String group = "";
			List<String> cells = rows.get(i);
			for (int c = 0; c < Math.min(cells.size(), columns); c++) {
				group = cells.get(c).isBlank() && spread ? group : cells.get(c);
				names.set(c, (names.get(c) + " " + group).strip());
			}
		}
		return names;
	}

	/** Whether no name occurs twice. */
	private static boolean distinct(List<String> row) {
		List<String> filled = row.stream().filter(name -> !name.isBlank()).toList();
		return filled.stream().distinct().count() == filled.size();
	}
}

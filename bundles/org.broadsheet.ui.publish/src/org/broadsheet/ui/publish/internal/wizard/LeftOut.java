// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal.wizard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.issues.CheckedColumn;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.TypeLabels;
import org.eclipse.osgi.util.NLS;

/**
 * Why rows are left out: cells of one column that do not fit.
 *
 * @param column name of the column with its type, in words
 * @param cells  how many do not fit
 */
record LeftOut(String column, long cells) {

	/** The columns with cells that do not fit; those of most first. */
	static List<LeftOut> of(DatasetTable table, List<CheckedColumn> columns) throws IOException {
		List<LeftOut> found = new ArrayList<>();
		for (CheckedColumn column : columns) {
			long cells = table.check(column.index(), column.type(), column.parsing()).errors().size();
			if (cells > 0) {
				found.add(new LeftOut(NLS.bind(Messages.LeftOut_column, column.name(), TypeLabels.of(column.type())), cells));
			}
		}
		found.sort((a, b) -> Long.compare(b.cells(), a.cells()));
		return found;
	}
}

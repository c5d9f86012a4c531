// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.values;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.rewrite.Spellings;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.store.ValueCount;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.model.Column;

/**
 * The different values of a column in the ways they can be looked through.
 *
 * @param all    values, the most frequent first
 * @param errors those of cells that do not fit the column
 * @param groups values that seem to be spellings of one
 * @param more   whether there are more values than are listed
 */
record ValueLists(List<ValueNode> all, List<ValueNode> errors, List<ValueNode> groups, boolean more) {

	/** More values than this nobody looks through. */
	static final int MOST = 10_000;

	/** Reads them; not on the UI thread. */
	static ValueLists of(DatasetTable table, TableStore store, Column column) throws IOException {
		int index = column.getSourceIndex();
		List<ValueCount> values = store.values(index, Optional.empty(), MOST + 1);
		List<ValueNode> all = nodes(values);
		RowSet wrong = table.check(column).errors();
		List<ValueNode> errors = wrong.isEmpty() ? List.of() : nodes(store.values(index, Optional.of(wrong.copy()), MOST));
		List<ValueNode> groups = Spellings.of(all.stream().map(value -> new Spellings.Spelling(value.text(), value.cells())).toList()).stream().map(ValueNode::group).toList();
		return new ValueLists(all, errors, groups, values.size() > MOST);
	}

	private static List<ValueNode> nodes(List<ValueCount> values) {
		return values.stream().limit(MOST).map(value -> ValueNode.value(value.value(), value.count())).toList();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A node of the schema of a Parquet file, which lists each before those in it; the first is the table.
 *
 * @param index    place in the list of the schema
 * @param children number of nodes directly in it
 * @param digits   most digits of its numbers; 0 where nothing is said
 * @param scale    how many of them are behind the point
 */
record ParquetNode(int index, String name, int children, int digits, int scale) {

	/** The columns of the table; each with the most digits of what is in it. */
	static List<ParquetNode> columns(List<ParquetNode> schema) {
		List<ParquetNode> columns = new ArrayList<>();
		for (int at = 1; at < schema.size();) {
			ParquetNode column = schema.get(at);
			int digits = 0;
			for (int open = 1; open > 0 && at < schema.size(); at++) {
				digits = Math.max(digits, schema.get(at).digits());
				open += schema.get(at).children() - 1;
			}
			columns.add(new ParquetNode(column.index(), column.name(), column.children(), digits, column.scale()));
		}
		return columns;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rules;

import java.util.Map;
import java.util.Optional;

import org.broadsheet.model.DataType;

/**
 * What a description of a table demands of one of its columns.
 *
 * @param column  name of the column; several names or all of them where the form of the description has that
 * @param place   which column it is, from 1, for a table whose columns have no names; 0 when the description does not say
 * @param type    its data type, where the description says
 * @param parsing how its texts are read, as in {@link org.broadsheet.core.types.ParseOptions}
 * @param rules   by {@link CellRule#key()}; empty takes the rules away that there are
 */
public record ColumnDemand(String column, int place, Optional<DataType> type, Map<String, String> parsing, Map<String, String> rules) {

	/** Takes copies. */
	public ColumnDemand {
		parsing = Map.copyOf(parsing);
		rules = Map.copyOf(rules);
	}
}

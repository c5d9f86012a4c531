// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.soda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.table.TableColumn;
import org.eclipse.osgi.util.NLS;

/** The columns a query may name. */
record Columns(List<TableColumn> all, Map<String, TableColumn> byName) {
	static Columns of(List<TableColumn> columns) {
		Map<String, TableColumn> names = new HashMap<>();
		columns.forEach(column -> names.put(column.fieldName(), column));
		return new Columns(columns, names);
	}

	TableColumn get(String name) {
		TableColumn column = byName.get(name);
		if (column == null) {
			throw new HttpFailure(400, "query.soql.no-such-column", NLS.bind(Messages.Soda_noColumn, name));
		}
		return column;
	}
}

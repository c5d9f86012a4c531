// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.header;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.FixChanges;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.issues.Fix;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Which changes of a column's cells would put something right: those that issues offer, and plain numbers where numbers carry signs. */
final class Repairs {

	private Repairs() {
	}

	/** The repairs that change something; goes over the cells, and needs the store. */
	static List<ColumnReport.Repair> of(OpenDataset dataset, DatasetTable table, Column column) throws IOException {
		List<ColumnReport.Repair> repairs = new ArrayList<>();
		if (table.store().isPresent()) {
			for (Fix fix : offered(table, column).values()) {
				Optional<Change> change = FixChanges.of(fix, Optional.of(column)).filter(Change.Rewrite.class::isInstance);
				long cells = change.isPresent() ? dataset.preview(change.get(), 0, new NullProgressMonitor()).cells() : 0;
				if (cells > 0) {
					repairs.add(new ColumnReport.Repair(fix.label(), change.get(), cells));
				}
			}
		}
		return repairs;
	}

	private static Map<String, Fix> offered(DatasetTable table, Column column) throws IOException {
		Map<String, Fix> offered = new LinkedHashMap<>();
		if (!table.check(column).errors().isEmpty()) {
			offered.put(Fixes.STRIP_NUMBERS, Fixes.plain(Fixes.STRIP_NUMBERS));
		}
		for (Issue issue : table.scan().issues()) {
			if (issue.column().equals(column.getSourceName())) {
				issue.fixes().forEach(fix -> offered.putIfAbsent(fix.id(), fix));
			}
		}
		return offered;
	}
}

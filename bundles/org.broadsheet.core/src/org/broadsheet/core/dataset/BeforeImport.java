// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.ILog;

/**
 * A dataset as it is before an import: its history, its source with the columns, and its rows, which stay open until it is clear that they are not wanted any more.
 */
record BeforeImport(OpenDataset dataset, List<Step> steps, int applied, Map<String, String> source, DatasetTable table) {

	static BeforeImport of(OpenDataset dataset) {
		Dataset model = dataset.model();
		return new BeforeImport(dataset, List.copyOf(model.getSteps()), model.getStepsApplied(), ModelState.source(model), dataset.table().orElse(null));
	}

	/** The import is whole: closes the rows there were. */
	void letGo() {
		if (table != null && table != dataset.table().orElse(null)) {
			table.close();
		}
		tidy();
	}

	/** The import failed or was cancelled: puts everything back. */
	void restore() {
		Dataset model = dataset.model();
		if (!model.getSteps().equals(steps)) {
			dataset.commit(EnumSet.of(Aspect.SOURCE, Aspect.HISTORY), () -> {
				ModelState.write(model, ModelState.Part.SOURCE, null, source);
				model.getSteps().clear();
				model.getSteps().addAll(steps);
				model.setStepsApplied(applied);
			});
		}
		DatasetTable shown = dataset.table().orElse(null);
		if (shown != table) {
			dataset.showTable(table);
			shown.close();
		}
		tidy();
	}

	/** What stays behind is taken away when the rows are read next. */
	private void tidy() {
		try {
			TableLoader.tidy(dataset);
		} catch (IOException e) {
			ILog.of(BeforeImport.class).warn("The rows of an earlier source could not be deleted", e);
		}
	}
}

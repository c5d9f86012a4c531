// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Applies the cell steps made on the data before to the new data; says what no longer applies. */
final class EarlierSteps {

	private final OpenDataset dataset;
	private final ColumnMatch match;

	EarlierSteps(OpenDataset dataset, ColumnMatch match) {
		this.dataset = dataset;
		this.match = match;
	}

	/** Applies the steps; returns one sentence for each that did not apply. */
	List<String> again(List<Step> steps, IProgressMonitor monitor) throws IOException {
		List<String> notes = new ArrayList<>();
		for (Step step : steps) {
			Optional<Column> column = match.columns().stream().filter(candidate -> candidate.getId().equals(step.getColumn())).findFirst();
			if (column.isPresent()) {
				again(step, dataset.column(step.getColumn()).orElseThrow(), monitor).ifPresent(notes::add);
			}
		}
		return notes;
	}

	private Optional<String> again(Step step, Column column, IProgressMonitor monitor) throws IOException {
		Change.OfCells change = CellForms.change(step);
		if (change instanceof Change.SetCell set && !holds(column, set.row(), step.getBefore().get(CellForms.TEXT))) {
			return Optional.of(NLS.bind(Messages.ImportOperation_cellDiffers, column.getName(), set.row() + 1));
		}
		boolean nothing = dataset.perform(change, monitor) == 0;
		return nothing && change instanceof Change.ReplaceValue ? Optional.of(NLS.bind(Messages.ImportOperation_noRows, step.getLabel())) : Optional.empty();
	}

	private boolean holds(Column column, long row, String text) throws IOException {
		DatasetTable table = dataset.table().orElseThrow();
		return row < table.rowCount() && table.text(column, row).equals(text);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.store.CellStep;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Carries out changes of cells: in the store first, then in the checks, then in the history. */
final class CellChanges {

	private static final String PARSING = "parsing.";

	private final OpenDataset dataset;

	CellChanges(OpenDataset dataset) {
		this.dataset = dataset;
	}

	/** Performs a change; returns the number of cells changed. Without any, no step is recorded. */
	long perform(Change.OfCells change, IProgressMonitor monitor) throws IOException {
		DatasetTable table = table();
		TableStore store = store(table, monitor);
		Column column = ModelState.column(dataset.model(), change.columnId());
		if (change instanceof Change.SetCell set && (set.row() < 0 || set.row() >= table.rowCount())) {
			throw new RefusedException(NLS.bind(Messages.OpenDataset_noRow, new Object[] { dataset.model().getName(), set.row() + 1, table.rowCount() }));
		}
		Step step = Steps.of(change, column);
		if (change instanceof Change.SetCell set) {
			String before = table.text(column, set.row());
			if (before.equals(set.text())) {
				return 0;
			}
			step.getBefore().put(Steps.TEXT, before);
		}
		step.setId(dataset.nextStepId());
		long count = store.apply(step.getId(), cellStep(table, step, column.getSourceIndex()), table::edited, monitor);
		if (count == 0) {
			store.revertLast((c, r, t) -> { }, monitor);
			return 0;
		}
		step.setLabel(new StepLabels(dataset.standard()).cells(column, change, count));
		dataset.commit(EnumSet.noneOf(Aspect.class), () -> dataset.record(step, false));
		return count;
	}

	/** Takes the last cell step in force back. */
	void revertLast(IProgressMonitor monitor) throws IOException {
		DatasetTable table = table();
		store(table, monitor).revertLast(table::edited, monitor);
	}

	/** Carries out a step that was taken back. */
	void again(Step step, IProgressMonitor monitor) throws IOException {
		DatasetTable table = table();
		apply(table, store(table, monitor), step, sourceIndex(step), monitor);
	}

	private int sourceIndex(Step step) {
		return ModelState.column(dataset.model(), step.getColumn()).getSourceIndex();
	}

	/** Carries out a recorded step when a store is built again. */
	static void apply(DatasetTable table, TableStore store, Step step, int column, IProgressMonitor monitor) throws IOException {
		store.apply(step.getId(), cellStep(table, step, column), table::edited, monitor);
	}

	private static CellStep cellStep(DatasetTable table, Step step, int column) throws IOException {
		Map<String, String> parameters = step.getParameters().map();
		return switch (step.getKind()) {
		case Steps.CELL_SET -> new CellStep.SetCell(column, Long.parseLong(parameters.get(Steps.ROW)), parameters.get(Steps.TEXT));
		case Steps.CELLS_REPLACE -> new CellStep.ReplaceValue(column, parameters.get(Steps.TEXT), parameters.get(Steps.REPLACEMENT));
		case Steps.CELLS_CLEAR_ERRORS -> new CellStep.ClearCells(column, table.check(column, DataType.get(parameters.get("value")), parsing(parameters)).errors().copy());
		default -> throw new IllegalArgumentException(step.getKind());
		};
	}

	private static ParseOptions parsing(Map<String, String> parameters) {
		Map<String, String> parsing = new TreeMap<>();
		parameters.forEach((key, value) -> {
			if (key.startsWith(PARSING)) {
				parsing.put(key.substring(PARSING.length()), value);
			}
		});
		return new ParseOptions(parsing);
	}

	private DatasetTable table() throws IOException {
		return dataset.table().orElseThrow(() -> new RefusedException(Messages.OpenDataset_noData));
	}

	private TableStore store(DatasetTable table, IProgressMonitor monitor) throws IOException {
		if (table.store().isEmpty()) {
			dataset.loadTable(monitor);
		}
		return table().store().orElseThrow(() -> new RefusedException(Messages.OpenDataset_noData));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change.CellText;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.store.CellPreview;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.EditedCells;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.ModelFactory;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Carries out changes of cells: in the store first, then in the checks, then in the history. */
final class CellChanges {

	private static final int PAGE = 2048;

	private final OpenDataset dataset;

	CellChanges(OpenDataset dataset) {
		this.dataset = dataset;
	}

	/** Performs a change; returns the number of cells changed. Without any, no step is recorded. */
	long perform(Change.OfCells wish, IProgressMonitor monitor) throws IOException {
		return perform(wish, Optional.empty(), monitor);
	}

	/** Performs a change that was made on other data before, as the step says. */
	long perform(Change.OfCells wish, Optional<Step> earlier, IProgressMonitor monitor) throws IOException {
		DatasetTable table = dataset.readyTable(monitor);
		TableStore store = table.store().orElseThrow();
		check(table, wish);
		Map<String, String> before = new TreeMap<>();
		List<CellText> texts = wish instanceof Change.SetCells set ? texts(table, set.cells()) : List.of();
		Change.OfCells change = wish instanceof Change.SetCells set ? new Change.SetCells(different(set.cells(), texts)) : wish;
		if (wish instanceof Change.SetCell set) {
			before.put(CellForms.TEXT, table.text(column(set.columnId()), set.row()));
			if (before.get(CellForms.TEXT).equals(set.text())) {
				return 0;
			}
			before.put(CellForms.BESIDE, marks(table, List.of(new CellText(set.columnId(), set.row(), set.text()))));
		} else if (wish instanceof Change.SetCells set) {
			List<CellText> there = different(texts, set.cells());
			before.put(CellForms.CELLS, PackedCells.pack(there));
			before.put(CellForms.BESIDE, marks(table, there));
		}
		Step step = step(table, change, earlier);
		step.getBefore().putAll(before);
		earlier.filter(made -> whole(change) instanceof Change.ClearErrors && decidedLater(made)).ifPresent(made -> {
			step.getParameters().clear();
			step.getParameters().putAll(made.getParameters().map());
		});
		step.setId(dataset.history().nextId());
		EditedCells edits = table.editing();
		long count = store.apply(step.getId(), CellForms.forStore(table, step, this::index, monitor), edits, monitor);
		if (count == 0) {
			store.revertLast((c, r, t) -> { }, monitor);
			return 0;
		}
		table.take(edits);
		step.setLabel(label(change, count));
		dataset.commit(EnumSet.noneOf(Aspect.class), () -> dataset.record(step, false));
		return count;
	}

	private String marks(DatasetTable table, List<CellText> edited) throws IOException {
		return RowMarks.of(table, dataset.model().getColumns(), edited.stream().map(CellText::columnId).distinct().toList(), edited.stream().mapToLong(CellText::row).toArray()).pack();
	}

	/** The step a change becomes, with what must be known of the table to do it again. */
	private Step step(DatasetTable table, Change.OfCells change, Optional<Step> earlier) throws IOException {
		Step step = CellForms.step(dataset.model(), change);
		switch (change instanceof Change.Within within ? within.rows() : null) {
		case RowChoice.Numbered numbered -> step.getBefore().put(ShapeForms.HELD, ShapeChanges.held(table, numbered.rows()));
		case RowChoice.WithErrors errors -> step.getBefore().putAll(columns(earlier));
		case RowChoice.ErrorsIn errors -> step.getBefore().putAll(columns(earlier));
		case null, default -> { }
		}
		return step;
	}

	/** The columns under which errors are errors: those there are, on other data as they were decided about when the change was first made. */
	private Map<String, String> columns(Optional<Step> earlier) {
		List<Column> present = dataset.model().getColumns();
		Dataset state = ModelFactory.eINSTANCE.createDataset();
		state.setSource(EcoreUtil.copy(dataset.model().getSource()));
		state.getColumns().addAll(earlier.map(made -> PlannedColumns.of(present, ModelState.columns(made.getBefore().map()))).orElseGet(() -> List.copyOf(EcoreUtil.copyAll(present))));
		return ModelState.source(state);
	}

	private static Change.OfCells whole(Change.OfCells change) {
		return change instanceof Change.Within within ? within.change() : change;
	}

	/** Whether the type under which errors were emptied was another one than the column has, and the one it has was chosen by somebody. */
	private boolean decidedLater(Step made) {
		Column column = column(made.getColumn());
		return column.getType() != column.getInferredType() || !column.getParsing().isEmpty();
	}

	/** What a change would do. */
	ChangePreview preview(Change.OfCells change, int examples, IProgressMonitor monitor) throws IOException {
		DatasetTable table = dataset.readyTable(monitor);
		TableStore store = table.store().orElseThrow();
		check(table, change);
		CellPreview preview = store.preview(CellForms.forStore(table, step(table, change, Optional.empty()), this::index, monitor), examples, monitor);
		Map<Integer, String> names = new TreeMap<>();
		dataset.model().getColumns().forEach(column -> names.put(column.getSourceIndex(), column.getName()));
		List<ChangePreview.Example> differences = preview.examples().stream()
				.map(cell -> new ChangePreview.Example(cell.row(), names.get(cell.column()), cell.before(), cell.after())).toList();
		return new ChangePreview(label(change, preview.cells()), preview.cells(), table.rowCount(), dataset.model().getColumns().stream().map(Column::getName).toList(), differences);
	}

	private void check(DatasetTable table, Change.OfCells change) throws RefusedException {
		switch (change) {
		case Change.SetCell set -> checkRow(table, set.row());
		case Change.SetCells set -> {
			if (set.cells().size() > Change.SetCells.MOST) {
				throw new RefusedException(NLS.bind(Messages.CellChanges_tooMany, CellLabels.number(set.cells().size()), CellLabels.number(Change.SetCells.MOST)));
			}
			for (CellText cell : set.cells()) {
				checkRow(table, cell.row());
			}
		}
		case Change.Rewrite rewrite -> rewrite.function().check();
		case Change.Within within -> {
			check(table, within.change());
			checkRows(within.rows());
		}
		default -> { }
		}
	}

	private static void checkRows(RowChoice rows) throws RefusedException {
		if (rows instanceof RowChoice.Numbered numbered && numbered.rows().size() > Change.SetCells.MOST) {
			throw new RefusedException(NLS.bind(Messages.CellChanges_tooManyRows, CellLabels.number(numbered.rows().size()), CellLabels.number(Change.SetCells.MOST)));
		}
	}

	private void checkRow(DatasetTable table, long row) throws RefusedException {
		if (row < 0 || row >= table.rowCount()) {
			throw new RefusedException(IssueText.bind(Messages.OpenDataset_noRow, new Object[] { dataset.model().getName(), row + 1, table.rowCount() }));
		}
	}

	/** The same cells with the texts they have now. */
	List<CellText> texts(DatasetTable table, List<CellText> cells) throws IOException {
		Map<Long, String[]> rows = new TreeMap<>();
		long[] wanted = cells.stream().mapToLong(CellText::row).sorted().distinct().toArray();
		Map<String, Integer> indexes = new TreeMap<>();
		List<CellText> texts = new ArrayList<>(cells);
		for (int from = 0; from < wanted.length; from += PAGE) {
			RowPage page = table.rows(Arrays.copyOfRange(wanted, from, Math.min(wanted.length, from + PAGE)));
			for (int i = 0; i < page.size(); i++) {
				rows.put(page.rows()[i], page.cells()[i]);
			}
		}
		texts.replaceAll(cell -> new CellText(cell.columnId(), cell.row(), rows.get(cell.row())[indexes.computeIfAbsent(cell.columnId(), this::index)]));
		return texts;
	}

	/** Those cells whose text differs from the other one given for the same cell; of several for one cell the last. */
	private static List<CellText> different(List<CellText> cells, List<CellText> others) {
		record Cell(String column, long row) {
		}
		Map<Cell, CellText> different = new java.util.LinkedHashMap<>();
		for (int i = 0; i < cells.size(); i++) {
			CellText cell = cells.get(i);
			Cell key = new Cell(cell.columnId(), cell.row());
			if (cell.text().equals(others.get(i).text())) {
				different.remove(key);
			} else {
				different.put(key, cell);
			}
		}
		return List.copyOf(different.values());
	}

	private String label(Change.OfCells change, long count) {
		return CellLabels.of(change, id -> column(id).getName(), count);
	}

	/** Takes the last cell step in force back. */
	void revertLast(IProgressMonitor monitor) throws IOException {
		DatasetTable table = dataset.readyTable(monitor);
		EditedCells edits = table.editing();
		table.store().orElseThrow().revertLast(edits, monitor);
		table.take(edits);
	}

	/** Carries out a step that was taken back. */
	void again(Step step, IProgressMonitor monitor) throws IOException {
		DatasetTable table = dataset.readyTable(monitor);
		apply(table, table.store().orElseThrow(), step, this::index, monitor);
	}

	private Column column(String id) {
		return ModelState.column(dataset.model(), id);
	}

	private int index(String columnId) {
		return column(columnId).getSourceIndex();
	}

	/** Carries out a recorded step when a store is built again. */
	static void apply(DatasetTable table, TableStore store, Step step, ToIntFunction<String> index, IProgressMonitor monitor) throws IOException {
		EditedCells edits = table.editing();
		store.apply(step.getId(), CellForms.forStore(table, step, index, monitor), edits, monitor);
		table.take(edits);
	}
}

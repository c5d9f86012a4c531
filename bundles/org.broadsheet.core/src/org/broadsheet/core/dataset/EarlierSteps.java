// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change.CellText;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** The steps made on the data before, to be done again on new data in their order; what no longer applies is told, and keeps nothing else from being done. */
final class EarlierSteps {

	private final OpenDataset dataset;
	private final List<Step> steps;
	/** Every column a step made, as it was decided about last. */
	private final Map<String, Column> made = new HashMap<>();
	private final List<String> order;

	/** Takes the steps in force on the present data down. */
	EarlierSteps(OpenDataset dataset) {
		this.dataset = dataset;
		this.steps = dataset.history().ofTable();
		for (Step step : steps) {
			if (Steps.ofShape(step)) {
				ModelState.columns(step.getBefore().map()).forEach(column -> made.put(column.getId(), column));
			}
		}
		dataset.model().getColumns().forEach(column -> made.put(column.getId(), EcoreUtil.copy(column)));
		this.order = dataset.model().getColumns().stream().map(Column::getId).toList();
	}

	/** The columns of the present source, with every decision, also those that a later step took away. */
	List<Column> sourceColumns() {
		Optional<Step> shape = steps.stream().filter(Steps::ofShape).findFirst();
		if (shape.isEmpty()) {
			return List.copyOf(dataset.model().getColumns());
		}
		List<Column> columns = new ArrayList<>();
		for (Column column : ModelState.columns(shape.get().getBefore().map())) {
			Column last = EcoreUtil.copy(made.get(column.getId()));
			last.setSourceIndex(column.getSourceIndex());
			columns.add(last);
		}
		return ShapedColumns.arranged(columns, order);
	}

	/** Sentences about steps that cannot be done again without columns that are missing. */
	List<String> concerned(Set<String> missing) {
		List<String> notes = new ArrayList<>();
		for (Step step : steps) {
			if (Steps.ofCells(step) && cellsNeed(CellForms.change(step)).stream().anyMatch(missing::contains) || Steps.ofShape(step) && needed(ShapeForms.change(step)).stream().anyMatch(missing::contains)) {
				notes.add(NLS.bind(Messages.EarlierSteps_noColumn, step.getLabel()));
			}
		}
		return notes;
	}

	/** Does the steps again; returns one sentence for each that did not apply. */
	List<String> again(IProgressMonitor monitor) throws IOException {
		List<String> notes = new ArrayList<>();
		for (Step step : steps) {
			try {
				(Steps.ofCells(step) ? cells(step, monitor) : shape(step, monitor)).ifPresent(notes::add);
			} catch (RefusedException e) {
				notes.add(NLS.bind(Messages.EarlierSteps_refused, step.getLabel(), e.getMessage()));
			}
		}
		return notes;
	}

	private Optional<String> cells(Step step, IProgressMonitor monitor) throws IOException {
		Change.OfCells change = CellForms.change(step);
		if (change instanceof Change.SetCells set) {
			return many(step, set, monitor);
		}
		Optional<Column> column = dataset.column(step.getColumn());
		if (!cellsNeed(change).stream().allMatch(id -> dataset.column(id).isPresent())) {
			return Optional.of(NLS.bind(Messages.EarlierSteps_noColumn, step.getLabel()));
		}
		if (change instanceof Change.SetCell set && !holds(new CellText(set.columnId(), set.row(), step.getBefore().get(CellForms.TEXT)))) {
			return Optional.of(NLS.bind(Messages.ImportOperation_cellDiffers, column.get().getName(), set.row() + 1));
		}
		if (change instanceof Change.Within within && otherRows(step, within.rows())) {
			return Optional.of(NLS.bind(Messages.EarlierSteps_otherRows, step.getLabel()));
		}
		boolean nothing = dataset.performAgain(step, monitor) == 0;
		return nothing && change instanceof Change.ReplaceValue ? Optional.of(NLS.bind(Messages.ImportOperation_noRows, step.getLabel())) : Optional.empty();
	}

	/** Ids of the columns that a change of cells cannot do without. */
	private static Set<String> cellsNeed(Change.OfCells change) {
		return switch (change) {
		case Change.Within within -> switch (within.rows()) {
		case RowChoice.Holding holding -> Stream.of(within.columnId(), holding.columnId()).collect(Collectors.toSet());
		case RowChoice.ErrorsIn errors -> Stream.of(within.columnId(), errors.columnId()).collect(Collectors.toSet());
		default -> Set.of(within.columnId());
		};
		case Change.OfColumnCells one -> Set.of(one.columnId());
		case Change.SetCells many -> Set.of();
		};
	}

	/** Whether rows that were chosen by their numbers are others now. */
	private boolean otherRows(Step step, RowChoice rows) throws IOException {
		return rows instanceof RowChoice.Numbered numbered && !ShapeChanges.held(dataset.table().orElseThrow(), numbered.rows()).equals(step.getBefore().get(ShapeForms.HELD));
	}

	/** Sets those cells again that hold what they held. */
	private Optional<String> many(Step step, Change.SetCells set, IProgressMonitor monitor) throws IOException {
		List<CellText> before = PackedCells.unpack(step.getBefore().get(CellForms.CELLS));
		record Cell(String column, long row) {
		}
		Set<Cell> same = new java.util.HashSet<>();
		for (CellText cell : before) {
			if (holds(cell)) {
				same.add(new Cell(cell.columnId(), cell.row()));
			}
		}
		List<CellText> again = set.cells().stream().filter(cell -> same.contains(new Cell(cell.columnId(), cell.row()))).toList();
		if (!again.isEmpty()) {
			dataset.perform(new Change.SetCells(again), monitor);
		}
		int left = set.cells().size() - again.size();
		return left == 0 ? Optional.empty() : Optional.of(IssueText.bind(Messages.EarlierSteps_someDiffer, new Object[] { step.getLabel(), CellLabels.number(left) }));
	}

	private boolean holds(CellText cell) throws IOException {
		DatasetTable table = dataset.table().orElseThrow();
		Optional<Column> column = dataset.column(cell.columnId());
		return column.isPresent() && cell.row() < table.rowCount() && table.text(column.get(), cell.row()).equals(cell.text());
	}

	private Optional<String> shape(Step step, IProgressMonitor monitor) throws IOException {
		Change.OfShape change = present(ShapeForms.change(step));
		if (change == null) {
			return Optional.empty();
		}
		if (!needed(change).stream().allMatch(id -> dataset.column(id).isPresent())) {
			return Optional.of(NLS.bind(Messages.EarlierSteps_noColumn, step.getLabel()));
		}
		if (change instanceof Change.DeleteRows delete && otherRows(step, delete.rows())) {
			return Optional.of(NLS.bind(Messages.EarlierSteps_otherRows, step.getLabel()));
		}
		dataset.performAgain(change, new ShapeChanges.Earlier(step, made, order), monitor);
		return Optional.empty();
	}

	/** The change without columns that are missing, where it makes sense without them; null when nothing is left of it. */
	private Change.OfShape present(Change.OfShape change) {
		return switch (change) {
		case Change.DeleteColumns delete -> {
			List<String> left = there(delete.columnIds());
			yield left.isEmpty() ? null : new Change.DeleteColumns(left);
		}
		case Change.Unpivot unpivot -> there(unpivot.columnIds()).isEmpty() ? unpivot : new Change.Unpivot(there(unpivot.columnIds()), unpivot.namesTo(), unpivot.valuesTo());
		case Change.JoinColumns join -> there(join.columnIds()).size() < 2 ? join : new Change.JoinColumns(there(join.columnIds()), join.separator(), join.name(), join.keep());
		default -> change;
		};
	}

	private List<String> there(List<String> ids) {
		return ids.stream().filter(id -> dataset.column(id).isPresent()).toList();
	}

	/** Ids of the columns that a change cannot do without. */
	private static Set<String> needed(Change.OfShape change) {
		List<String> needed = switch (change) {
		case Change.SplitColumn split -> List.of(split.columnId());
		case Change.JoinColumns join -> join.columnIds();
		case Change.Unpivot unpivot -> unpivot.columnIds();
		case Change.RemoveDuplicates remove -> remove.columnIds();
		case Change.DeleteRows delete -> switch (delete.rows()) {
		case RowChoice.Holding holding -> List.of(holding.columnId());
		case RowChoice.ErrorsIn errors -> List.of(errors.columnId());
		default -> List.of();
		};
		case Change.DeleteColumns delete -> List.of();
		case Change.DeriveColumn derive -> List.of();
		case Change.UseRowAsHeader header -> List.of();
		};
		return needed.stream().collect(Collectors.toSet());
	}
}

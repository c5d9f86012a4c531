// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.model.Column;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** The steps made on the data before, to be done again on new data in their order; what no longer applies is told, and keeps nothing else from being done. */
final class EarlierSteps {

	private final OpenDataset dataset;
	/** Those in force. */
	private final List<Step> present;
	/** Those to be done again. */
	private final List<Step> steps;
	/** Every column a step made, as it was decided about last. */
	private final Map<String, Column> made = new HashMap<>();
	private final List<String> order;

	/** Takes the steps that stand on the present data down. */
	EarlierSteps(OpenDataset dataset) {
		this.dataset = dataset;
		this.present = dataset.history().ofTable();
		this.steps = StandingSteps.of(dataset.history());
		if (!present.containsAll(steps)) {
			made.putAll(dataset.history().columnsEver());
		}
		for (Step step : present) {
			if (Steps.ofShape(step)) {
				ModelState.columns(step.getBefore().map()).forEach(column -> made.put(column.getId(), column));
			}
		}
		dataset.model().getColumns().forEach(column -> made.put(column.getId(), EcoreUtil.copy(column)));
		this.order = dataset.model().getColumns().stream().map(Column::getId).toList();
	}

	/** The columns of the present source, with every decision, also those that a later step took away. */
	List<Column> sourceColumns() {
		Optional<Step> shape = present.stream().filter(Steps::ofShape).findFirst();
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

	/** Whether a row names the columns, so that their types are those of the rows below it. */
	boolean namedByRow() {
		return steps.stream().anyMatch(step -> Steps.ofShape(step) && ShapeForms.change(step) instanceof Change.UseRowAsHeader);
	}

	/** Ids of columns that are deleted from every file. */
	Set<String> deleted() {
		return steps.stream().filter(Steps::ofShape).map(ShapeForms::change).filter(Change.DeleteColumns.class::isInstance).flatMap(change -> ((Change.DeleteColumns) change).columnIds().stream())
				.collect(Collectors.toSet());
	}

	/** Sentences about steps that cannot be done again without columns that are missing, or without what another such step would make. */
	List<String> concerned(Set<String> missing) {
		List<String> notes = new ArrayList<>();
		List<String> notMade = new ArrayList<>();
		Predicate<String> there = id -> !missing.contains(id) && notMade.stream().noneMatch(id::startsWith);
		for (Step step : steps) {
			if (!possible(step, there)) {
				notes.add(NLS.bind(Messages.EarlierSteps_noColumn, step.getLabel()));
				Optional.ofNullable(step.getParameters().get(ShapeForms.IDS)).ifPresent(notMade::add);
			}
		}
		return notes;
	}

	private boolean possible(Step step, Predicate<String> there) {
		if (Steps.ofCells(step)) {
			return cellsNeed(CellForms.change(step)).stream().allMatch(there);
		}
		Change.OfShape change = present(ShapeForms.change(step), there);
		boolean needed = change == null || needed(change).stream().allMatch(there);
		return needed && !(change instanceof Change.DeriveColumn derive && ShapeForms.columns(step).stream().anyMatch(column -> !there.test(column.getId()) && Derivation.names(derive.expression(), column)));
	}

	/** Does the steps again, and keeps what became of each; returns one sentence for each that did not apply. */
	List<String> again(IProgressMonitor monitor) throws IOException {
		List<String> notes = new ArrayList<>();
		List<StandingSteps.Outcome> outcomes = new ArrayList<>();
		for (Step step : steps) {
			int before = dataset.currentStep();
			boolean whole = true;
			try {
				if (Steps.ofCells(step)) {
					notes.addAll(cells(step, monitor));
				} else {
					Change.OfShape change = present(ShapeForms.change(step), this::isThere);
					whole = ShapeForms.change(step).equals(change);
					shape(step, change, monitor).ifPresent(notes::add);
				}
			} catch (RefusedException e) {
				notes.add(NLS.bind(Messages.EarlierSteps_refused, step.getLabel(), e.getMessage()));
			}
			int now = dataset.currentStep();
			if (now != before || !ofTheseRows(step)) {
				outcomes.add(new StandingSteps.Outcome(step, now == before ? 0 : now, whole));
			}
		}
		keep(outcomes);
		return notes;
	}

	private void keep(List<StandingSteps.Outcome> outcomes) {
		dataset.commit(EnumSet.of(Aspect.HISTORY), () -> dataset.history().source().ifPresent(step -> StandingSteps.keep(step, outcomes)));
	}

	/** Whether a step concerns certain rows of one file: where another file has others there, it has no more to say. */
	private static boolean ofTheseRows(Step step) {
		if (Steps.ofShape(step)) {
			return ShapeForms.change(step) instanceof Change.DeleteRows delete && delete.rows() instanceof RowChoice.Numbered;
		}
		return switch (CellForms.change(step)) {
		case Change.Within within -> within.rows() instanceof RowChoice.Numbered;
		case Change.SetCell set -> true;
		case Change.SetCells set -> true;
		default -> false;
		};
	}

	private List<String> cells(Step step, IProgressMonitor monitor) throws IOException {
		Change.OfCells change = CellForms.change(step);
		if (!cellsNeed(change).stream().allMatch(this::isThere)) {
			return List.of(NLS.bind(Messages.EarlierSteps_noColumn, step.getLabel()));
		}
		return switch (change) {
		case Change.SetCells set -> new EarlierEdits(dataset).many(step, set, monitor);
		case Change.SetCell set -> new EarlierEdits(dataset).one(step, set, monitor).stream().toList();
		case Change.Within within when otherRows(step, within.rows()) -> List.of(NLS.bind(Messages.EarlierSteps_otherRows, step.getLabel()));
		default -> {
			boolean nothing = dataset.performAgain(step, monitor) == 0;
			yield nothing && change instanceof Change.ReplaceValue ? List.of(NLS.bind(Messages.ImportOperation_noRows, step.getLabel())) : List.of();
		}
		};
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

	private Optional<String> shape(Step step, Change.OfShape change, IProgressMonitor monitor) throws IOException {
		if (change == null) {
			return Optional.empty();
		}
		if (!needed(change).stream().allMatch(this::isThere)) {
			return Optional.of(NLS.bind(Messages.EarlierSteps_noColumn, step.getLabel()));
		}
		if (change instanceof Change.DeleteRows delete && otherRows(step, delete.rows())) {
			return Optional.of(NLS.bind(Messages.EarlierSteps_otherRows, step.getLabel()));
		}
		Optional<Change.OfShape> fitting = change instanceof Change.UseRowAsHeader header ? EarlierHeader.find(dataset.table().orElseThrow(), step, header) : Optional.of(change);
		if (fitting.isEmpty()) {
			return Optional.of(NLS.bind(Messages.EarlierSteps_noHeader, step.getLabel()));
		}
		dataset.performAgain(fitting.get(), new ShapeChanges.Earlier(step, made, order), monitor);
		return Optional.empty();
	}

	/** The change without columns that are missing, where it makes sense without them; null when nothing is left of it. */
	private static Change.OfShape present(Change.OfShape change, Predicate<String> there) {
		return switch (change) {
		case Change.DeleteColumns delete -> {
			List<String> left = delete.columnIds().stream().filter(there).toList();
			yield left.isEmpty() ? null : new Change.DeleteColumns(left);
		}
		case Change.Unpivot unpivot -> {
			List<String> left = unpivot.columnIds().stream().filter(there).toList();
			yield left.isEmpty() ? unpivot : new Change.Unpivot(left, unpivot.namesTo(), unpivot.valuesTo());
		}
		case Change.JoinColumns join -> {
			List<String> left = join.columnIds().stream().filter(there).toList();
			yield left.size() < 2 ? join : new Change.JoinColumns(left, join.separator(), join.name(), join.keep());
		}
		default -> change;
		};
	}

	private boolean isThere(String id) {
		return dataset.column(id).isPresent();
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

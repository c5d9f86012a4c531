// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import org.broadsheet.core.dataset.Change.RowChoice;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.store.CellStep;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.rules.CellRule;
import org.broadsheet.core.rules.ColumnRules;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.ModelFactory;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.IProgressMonitor;

/** The three forms of a change of cells: as it is wished for, as the step that is recorded, and as the store carries it out. */
final class CellForms {

	static final String SET = "cell-set";
	static final String SET_MANY = "cells-set";
	static final String REPLACE = "cells-replace";
	static final String CLEAR_ERRORS = "cells-clear-errors";
	static final String REWRITE = "cells-rewrite";
	static final String FILL_DOWN = "cells-fill-down";

	static final List<String> KINDS = List.of(SET, SET_MANY, REPLACE, CLEAR_ERRORS, REWRITE, FILL_DOWN);

	static final String TEXT = "text";
	static final String CELLS = "cells";
	/** What stood beside cells that were edited one by one, see {@link RowMarks}. */
	static final String BESIDE = "beside";
	private static final String WITHIN = "within.";
	private static final String ROW = "row";
	private static final String REPLACEMENT = "replacement";
	private static final String FUNCTION = "function";
	private static final String FUNCTION_PARAMETER = "with.";
	private static final String PARSING = "parsing.";
	private static final String RULE = "rule.";

	private CellForms() {
	}

	/** The step a change becomes, without label and id. */
	static Step step(Dataset dataset, Change.OfCells change) {
		return switch (change) {
		case Change.SetCell set -> Steps.step(SET, set.columnId(), Map.of(ROW, Long.toString(set.row()), TEXT, set.text()));
		case Change.ReplaceValue replace -> Steps.step(REPLACE, replace.columnId(), Map.of(TEXT, replace.text(), REPLACEMENT, replace.replacement()));
		case Change.ClearErrors clear -> {
			Column column = ModelState.column(dataset, clear.columnId());
			Map<String, String> parameters = new TreeMap<>(ModelState.type(column.getType(), column.getParsing().map()));
			// a value that stands in two rows is not lost by emptying one of them
			column.getRules().stream().filter(rule -> !rule.getKey().equals(CellRule.UNIQUE.key())).forEach(rule -> parameters.put(RULE + rule.getKey(), rule.getValue()));
			yield Steps.step(CLEAR_ERRORS, clear.columnId(), parameters);
		}
		case Change.Rewrite rewrite -> Steps.step(REWRITE, rewrite.columnId(), function(rewrite.function()));
		case Change.FillDown fill -> Steps.step(FILL_DOWN, fill.columnId(), Map.of());
		case Change.Within within -> {
			Step step = step(dataset, within.change());
			ShapeForms.choice(within.rows()).forEach((key, value) -> step.getParameters().put(WITHIN + key, value));
			yield step;
		}
		case Change.SetCells set -> Steps.step(SET_MANY, "", Map.of(CELLS, PackedCells.pack(set.cells())));
		};
	}

	private static Map<String, String> function(CellFunction function) {
		Map<String, String> parameters = new TreeMap<>();
		parameters.put(FUNCTION, function.id());
		function.parameters().forEach((key, value) -> parameters.put(FUNCTION_PARAMETER + key, value));
		return parameters;
	}

	/** The change a recorded step was. */
	static Change.OfCells change(Step step) {
		Change.OfCells change = whole(step);
		Map<String, String> within = tail(step.getParameters().map(), WITHIN);
		return within.isEmpty() ? change : new Change.Within((Change.OfColumnCells) change, ShapeForms.choice(within));
	}

	private static Change.OfCells whole(Step step) {
		Map<String, String> parameters = step.getParameters().map();
		String column = step.getColumn();
		return switch (step.getKind()) {
		case SET -> new Change.SetCell(column, Long.parseLong(parameters.get(ROW)), parameters.get(TEXT));
		case REPLACE -> new Change.ReplaceValue(column, parameters.get(TEXT), parameters.get(REPLACEMENT));
		case CLEAR_ERRORS -> new Change.ClearErrors(column);
		case REWRITE -> new Change.Rewrite(column, CellFunction.of(parameters.get(FUNCTION), tail(parameters, FUNCTION_PARAMETER)));
		case FILL_DOWN -> new Change.FillDown(column);
		case SET_MANY -> new Change.SetCells(PackedCells.unpack(parameters.get(CELLS)));
		default -> throw new IllegalArgumentException(step.getKind());
		};
	}

	/**
	 * What the store does for a step.
	 *
	 * @param index of a column in the table, by its id
	 */
	static CellStep forStore(DatasetTable table, Step step, ToIntFunction<String> index, IProgressMonitor monitor) throws IOException {
		return forStore(table, change(step), step, index, monitor);
	}

	private static CellStep forStore(DatasetTable table, Change.OfCells change, Step step, ToIntFunction<String> index, IProgressMonitor monitor) throws IOException {
		return switch (change) {
		case Change.SetCell set -> new CellStep.SetCell(index.applyAsInt(set.columnId()), set.row(), set.text());
		case Change.ReplaceValue replace -> new CellStep.ReplaceValue(index.applyAsInt(replace.columnId()), replace.text(), replace.replacement());
		case Change.ClearErrors clear -> {
			// under the type it had then: a later change of type does not change what was emptied
			Map<String, String> parameters = step.getParameters().map();
			int column = index.applyAsInt(clear.columnId());
			yield new CellStep.ClearCells(column, table.check(column, DataType.get(parameters.get("value")), new ParseOptions(tail(parameters, PARSING), new ColumnRules(tail(parameters, RULE), false))).errors().copy());
		}
		case Change.Rewrite rewrite -> new CellStep.Rewrite(index.applyAsInt(rewrite.columnId()), rewrite.function());
		case Change.FillDown fill -> new CellStep.FillDown(index.applyAsInt(fill.columnId()));
		case Change.Within within ->
			new CellStep.Within((CellStep.OfColumn) forStore(table, within.change(), step, index, monitor), RowChoices.rows(table, columns(step, within.rows(), index), within.rows(), monitor));
		case Change.SetCells set -> new CellStep.SetCells(set.cells().stream().map(cell -> new CellStep.Cell(index.applyAsInt(cell.columnId()), cell.row(), cell.text())).toList());
		};
	}

	/** The columns as they were when the step was made, or only where the one stands that is asked about. */
	private static List<Column> columns(Step step, RowChoice rows, ToIntFunction<String> index) {
		return switch (rows) {
		case RowChoice.WithErrors errors -> ModelState.columns(step.getBefore().map());
		case RowChoice.ErrorsIn errors -> ModelState.columns(step.getBefore().map());
		case RowChoice.Holding holding -> {
			Column column = ModelFactory.eINSTANCE.createColumn();
			column.setId(holding.columnId());
			column.setSourceIndex(index.applyAsInt(holding.columnId()));
			yield List.of(column);
		}
		default -> List.of();
		};
	}

	private static Map<String, String> tail(Map<String, String> parameters, String prefix) {
		Map<String, String> tail = new TreeMap<>();
		parameters.forEach((key, value) -> {
			if (key.startsWith(prefix)) {
				tail.put(key.substring(prefix.length()), value);
			}
		});
		return tail;
	}
}

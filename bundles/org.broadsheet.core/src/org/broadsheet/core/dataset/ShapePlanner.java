// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.rewrite.CellFunction;
import org.broadsheet.core.shape.Shapers;
import org.broadsheet.core.shape.Splitter;
import org.broadsheet.core.shape.TextSpool;
import org.broadsheet.core.store.Evaluation;
import org.broadsheet.core.store.NamedColumn;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.model.Column;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Plans changes of shape on a table with its columns; refuses with a sentence what cannot be. */
final class ShapePlanner {

	private final DatasetTable table;
	private final TableStore store;
	private final List<Column> columns;
	private final List<String> names;
	private final IProgressMonitor monitor;

	/** Plans on a table whose store is open, with the columns it has there. */
	ShapePlanner(DatasetTable table, List<Column> columns, IProgressMonitor monitor) {
		this.table = table;
		this.store = table.store().orElseThrow();
		this.columns = columns;
		this.names = names(table, columns);
		this.monitor = monitor;
	}

	private static List<String> names(DatasetTable table, List<Column> columns) {
		String[] names = new String[table.columnCount()];
		Arrays.setAll(names, i -> table.scan().columns().get(i).name());
		columns.forEach(column -> names[column.getSourceIndex()] = column.getName());
		return List.of(names);
	}

	/**
	 * Plans.
	 *
	 * @param work folder for what is put aside
	 * @param rows only so many rows are worked out where each row is; all when it is larger than their number
	 */
	ShapePlan plan(Change.OfShape change, Path work, long rows) throws IOException {
		return switch (change) {
		case Change.DeleteRows delete -> without(RowChoices.rows(table, columns, delete.rows(), monitor));
		case Change.RemoveDuplicates remove -> {
			List<Integer> indexes = remove.columnIds().isEmpty() ? IntStream.range(0, names.size()).boxed().toList() : indexes(remove.columnIds());
			yield without(store.duplicates(indexes, monitor));
		}
		case Change.DeleteColumns delete -> {
			List<Integer> gone = indexes(delete.columnIds());
			if (gone.size() == names.size()) {
				throw new RefusedException(Messages.ShapePlanner_allColumns);
			}
			yield new ShapePlan(Shapers.withoutColumns(names, gone), table.rowCount(), gone.size());
		}
		case Change.UseRowAsHeader header -> header(header.row());
		case Change.SplitColumn split -> split(split);
		case Change.JoinColumns join -> join(join);
		case Change.Unpivot unpivot -> unpivot(unpivot);
		case Change.DeriveColumn derive -> derive(derive, work, rows);
		};
	}

	private ShapePlan without(RowSet gone) {
		return new ShapePlan(Shapers.withoutRows(names, gone), table.rowCount() - gone.size(), gone.size());
	}

	private ShapePlan header(long row) throws IOException {
		if (row < 0 || row >= table.rowCount()) {
			throw new RefusedException(IssueText.bind(Messages.ShapePlanner_noRow, row + 1, table.rowCount()));
		}
		String[] header = table.page(row, 1).cells()[0];
		if (Arrays.stream(header).allMatch(CellFunction::isBlank)) {
			throw new RefusedException(NLS.bind(Messages.ShapePlanner_blankRow, row + 1));
		}
		List<String> unique = new ArrayList<>();
		for (String cell : header) {
			unique.add(CellFunction.isBlank(cell) ? cell : free(cell.strip().replaceAll("\\s+", " "), unique));
		}
		return new ShapePlan(Shapers.header(names, row, unique.toArray(String[]::new)), table.rowCount() - row - 1, row + 1);
	}

	private ShapePlan split(Change.SplitColumn split) throws IOException {
		int index = index(split.columnId());
		Splitter splitter = new Splitter(split.separator(), split.regex());
		int[] count = { Math.min(split.most(), Splitter.MOST) };
		if (split.most() <= 0) {
			store.texts(index, (row, text) -> count[0] = Math.max(count[0], splitter.count(text)), monitor);
		}
		if (count[0] < 2) {
			throw new RefusedException(NLS.bind(Messages.ShapePlanner_nothingToSplit, split.separator(), names.get(index)));
		}
		List<String> stay = split.keep() ? names : others(List.of(index));
		List<String> parts = new ArrayList<>();
		for (String name : Splitter.names(names.get(index), split.names(), count[0])) {
			boolean given = split.names().stream().anyMatch(wanted -> wanted.strip().equals(name));
			parts.add(given ? checked(name, stay, parts) : free(name, concat(stay, parts)));
		}
		return new ShapePlan(Shapers.split(names, index, splitter, parts, split.keep()), table.rowCount(), count[0]);
	}

	private ShapePlan join(Change.JoinColumns join) throws IOException {
		List<Integer> indexes = indexes(join.columnIds());
		if (indexes.size() < 2) {
			throw new RefusedException(Messages.ShapePlanner_joinTwo);
		}
		String name = checked(join.name(), join.keep() ? names : others(indexes), List.of());
		return new ShapePlan(Shapers.join(names, indexes, join.separator(), name, join.keep()), table.rowCount(), 1);
	}

	private ShapePlan unpivot(Change.Unpivot unpivot) throws IOException {
		List<Integer> indexes = indexes(unpivot.columnIds());
		if (indexes.isEmpty()) {
			throw new RefusedException(Messages.ShapePlanner_unpivotNone);
		}
		String namesTo = checked(unpivot.namesTo(), others(indexes), List.of());
		String valuesTo = checked(unpivot.valuesTo(), others(indexes), List.of(namesTo));
		long[] rows = new long[1];
		for (int index : indexes) {
			store.texts(index, (row, text) -> rows[0] += CellFunction.isBlank(text) ? 0 : 1, monitor);
		}
		if (rows[0] > Integer.MAX_VALUE) {
			throw new RefusedException(NLS.bind(Messages.ShapePlanner_tooManyRows, CellLabels.number(rows[0])));
		}
		return new ShapePlan(Shapers.unpivot(names, indexes, namesTo, valuesTo), rows[0], indexes.size());
	}

	private ShapePlan derive(Change.DeriveColumn derive, Path work, long rows) throws IOException {
		String name = checked(derive.name(), names, List.of());
		List<NamedColumn> usable = columns.stream()
				.map(column -> new NamedColumn(column.getSourceIndex(), column.getName(), column.getFieldName(), column.getType(), DatasetTable.options(column))).toList();
		TextSpool texts = new TextSpool(work.resolve("derived.bin"));
		try {
			Evaluation evaluation = store.evaluate(derive.expression(), usable, rows, texts, monitor);
			texts.rewind();
			return new ShapePlan(Shapers.added(names, name, texts), table.rowCount(), 1, evaluation.failures(), failures(name, derive.expression(), evaluation), texts::close);
		} catch (IOException | RuntimeException e) {
			texts.close();
			throw e;
		}
	}

	private List<Issue> failures(String name, String expression, Evaluation evaluation) throws IOException {
		List<Issue> found = new ArrayList<>();
		long[] rows = evaluation.first().stream().mapToLong(Long::longValue).toArray();
		long[] lines = table.rows(rows).lines();
		for (int i = 0; i < rows.length; i++) {
			String reason = i < evaluation.reasons().size() && !evaluation.reasons().get(i).isEmpty() ? NLS.bind(Messages.ShapePlanner_failedBecause, evaluation.reasons().get(i)) : "";
			found.add(new Issue("derive-failed", Severity.WARNING, lines[i], rows[i] + 1, name, "",
					NLS.bind(Messages.ShapePlanner_failed, new Object[] { CellLabels.quoted(expression), reason, name })));
		}
		if (evaluation.failures() > rows.length) {
			found.add(Issue.general("derive-failed", Severity.WARNING, IssueText.bind(Messages.ShapePlanner_failedMore, CellLabels.number(evaluation.failures()), name)));
		}
		return found;
	}

	private int index(String id) throws RefusedException {
		return columns.stream().filter(column -> column.getId().equals(id)).findFirst().map(Column::getSourceIndex)
				.orElseThrow(() -> new RefusedException(Messages.ShapePlanner_noColumn));
	}

	private List<Integer> indexes(List<String> ids) throws RefusedException {
		List<Integer> indexes = new ArrayList<>();
		for (String id : ids) {
			int index = index(id);
			if (!indexes.contains(index)) {
				indexes.add(index);
			}
		}
		return indexes;
	}

	private List<String> others(Collection<Integer> without) {
		return IntStream.range(0, names.size()).filter(i -> !without.contains(i)).mapToObj(names::get).toList();
	}

	private static List<String> concat(List<String> some, List<String> more) {
		List<String> all = new ArrayList<>(some);
		all.addAll(more);
		return all;
	}

	/** A name somebody wished for: there, and not taken. */
	private static String checked(String name, List<String> taken, List<String> alsoTaken) throws RefusedException {
		String stripped = name.strip();
		if (stripped.isEmpty()) {
			throw new RefusedException(Messages.ShapePlanner_noName);
		}
		if (concat(taken, alsoTaken).stream().anyMatch(stripped::equalsIgnoreCase)) {
			throw new RefusedException(NLS.bind(Messages.ShapePlanner_nameTaken, stripped));
		}
		return stripped;
	}

	/** A name that nobody has, with a number behind it where that is needed. */
	private static String free(String name, List<String> taken) {
		Set<String> lower = taken.stream().map(other -> other.toLowerCase(java.util.Locale.ROOT)).collect(Collectors.toSet());
		String free = name;
		for (int number = 2; lower.contains(free.toLowerCase(java.util.Locale.ROOT)); number++) {
			free = name + " " + number;
		}
		return free;
	}
}

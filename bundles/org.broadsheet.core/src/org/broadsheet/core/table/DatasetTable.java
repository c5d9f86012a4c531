// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.issues.CheckedColumn;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.RowIssues;
import org.broadsheet.core.issues.StandingIssues;
import org.broadsheet.core.rules.CellRule;
import org.broadsheet.core.rules.ColumnRules;
import org.broadsheet.core.rules.Repeats;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.Verdict;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;

/**
 * The rows of an open dataset with the errors of every column. Rows come from the scan's index until the store has loaded, then from the store; callers
 * cannot tell. Checks are kept up to date with every edit, so looking an error up is cheap.
 */
public final class DatasetTable implements RowSource, AutoCloseable {

	private record CheckKey(int column, DataType type, ParseOptions options) implements EditedCells.Judge {

		/** What a record has of itself is made when it is used first, which takes longer than a check. */
		@Override
		public int hashCode() {
			return (column * 31 + type.hashCode()) * 31 + options.values().hashCode();
		}

		@Override
		public boolean error(byte code, String text) {
			Verdict verdict = CellClass.verdict(code, type, options);
			return verdict == Verdict.MISFITS || verdict == Verdict.READ && CellReader.read(type, options, text) instanceof CellValue.Error;
		}
	}

	private final ScannedTable scan;
	private final Map<CheckKey, ColumnCheck> checks = new ConcurrentHashMap<>();
	private final Map<List<Integer>, RowSet> repeats = new ConcurrentHashMap<>();
	private volatile TableStore store;
	private volatile long edits;
	private volatile Standing standing;

	/** What still held after so many changes. */
	private record Standing(long edits, List<Issue> issues) {
	}

	/** Starts with what a scan found. */
	public DatasetTable(ScannedTable scan) {
		this.scan = scan;
	}

	/** What the scan of the source found. */
	public ScannedTable scan() {
		return scan;
	}

	/** What the scan found and still holds after cells were edited; quick when asked again. Goes over all classes the first time after an edit: not for the UI thread. */
	public List<Issue> issues() throws IOException {
		long now = edits;
		if (now == 0) {
			return scan.issues();
		}
		Standing known = standing;
		if (known == null || known.edits() != now) {
			known = new Standing(now, StandingIssues.of(scan, this));
			standing = known;
		}
		return known.issues();
	}

	/** The store, once it has loaded. */
	public Optional<TableStore> store() {
		return Optional.ofNullable(store);
	}

	/** Takes rows from a store from now on. Its edits must have been told to {@link #edited} first. */
	public void attach(TableStore loaded) {
		store = loaded;
	}

	@Override
	public long rowCount() {
		return scan.rowCount();
	}

	@Override
	public int columnCount() {
		return scan.columnCount();
	}

	@Override
	public RowPage page(long first, int count) throws IOException {
		return rows().page(first, count);
	}

	@Override
	public RowPage rows(long[] numbers) throws IOException {
		return rows().rows(numbers);
	}

	@Override
	public String[] texts(int column, long first, int count) throws IOException {
		return rows().texts(column, first, count);
	}

	private RowSource rows() {
		TableStore loaded = store;
		return loaded == null ? scan : loaded;
	}

	/** Rows with a cell whose text is no longer that of the source. */
	public RowSet editedRows() throws IOException {
		RowSet edited = new RowSet();
		TableStore loaded = store;
		if (loaded != null) {
			loaded.edits((column, row, text) -> edited.add(row));
		}
		return edited;
	}

	/** Text of one cell. */
	public String text(Column column, long row) throws IOException {
		return page(row, 1).cell(0, column.getSourceIndex());
	}

	/** Every error of a column under its present type; quick when asked again. May read many rows the first time: not for the UI thread. */
	public ColumnCheck check(Column column) throws IOException {
		return check(column.getSourceIndex(), column.getType(), options(column));
	}

	/** Every error a column would have under a type. */
	public ColumnCheck check(int column, DataType type, ParseOptions options) throws IOException {
		CheckKey key = new CheckKey(column, type, options);
		ColumnCheck known = checks.get(key);
		if (known == null) {
			synchronized (this) {
				known = checks.get(key);
				if (known == null) {
					known = new ColumnChecker(rows(), scan.codes()).check(column, type, options, () -> false);
					checks.put(key, known);
				}
			}
		}
		return known;
	}

	/**
	 * Every error a column would have under decisions that are only tried out: nothing of it is kept.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException soon after the answer is no longer wanted
	 */
	public ColumnCheck tryOut(int column, DataType type, ParseOptions options, BooleanSupplier cancelled) throws IOException {
		return new ColumnChecker(rows(), scan.codes()).check(column, type, options, cancelled);
	}

	/** The check of a column under its present type if it has been made already; never reads. */
	public Optional<ColumnCheck> knownCheck(Column column) {
		return Optional.ofNullable(checks.get(new CheckKey(column.getSourceIndex(), column.getType(), options(column))));
	}

	/** Rows that have an error in at least one of the columns, or repeat another where that is not permitted; hidden columns left out. */
	public RowSet errorRows(Collection<Column> columns) throws IOException {
		RowSet union = new RowSet();
		for (Column column : columns) {
			if (!column.isHidden()) {
				union.addAll(check(column).errors());
			}
		}
		union.addAll(RowIssues.rows(this, CheckedColumn.visible(List.copyOf(columns))));
		return union;
	}

	/** Rows that repeat an earlier one in all these columns; quick when asked again. May read all rows the first time: not for the UI thread. */
	public RowSet repeats(List<Integer> columns) throws IOException {
		RowSet known = repeats.get(columns);
		if (known == null) {
			synchronized (this) {
				known = Repeats.of(rows(), columns, () -> false);
				repeats.put(List.copyOf(columns), known);
			}
		}
		return known;
	}

	/** Is told that a cell has a new text, so that classes and checks follow. */
	public void edited(int column, long row, String text) {
		EditedCells one = editing();
		one.edited(column, row, text);
		take(one);
	}

	/** What is to be told of edits that are not whole yet. */
	public EditedCells editing() {
		Map<Integer, List<EditedCells.Judge>> judges = new HashMap<>();
		for (CheckKey key : checks.keySet()) {
			List<EditedCells.Judge> column = judges.computeIfAbsent(key.column(), c -> new ArrayList<>());
			if (column.size() < EditedCells.MOST) {
				column.add(key);
			}
		}
		return new EditedCells(judges);
	}

	/** Takes over what edits mean for classes and checks, once they are made. A check that began in between is made anew when it is asked for. */
	public synchronized void take(EditedCells edits) {
		this.edits += edits.columns().isEmpty() ? 0 : 1;
		edits.columns().forEach((column, cells) -> {
			long filled = classes(column, cells);
			// which values repeat others is known only after another look at all of them
			checks.keySet().removeIf(key -> key.column() == column && (!cells.judges.contains(key) || key.options().rules().demands(CellRule.UNIQUE)));
			repeats.keySet().removeIf(columns -> columns.contains(column));
			checks.replaceAll((key, check) -> key.column() == column ? updated(check, cells, cells.judges.indexOf(key), filled) : check);
		});
	}

	/** Puts the new classes; returns how many more cells hold something. */
	private long classes(int column, EditedCells.OfColumn cells) {
		long filled = 0;
		for (int i = 0; i < cells.size; i++) {
			byte before = scan.codes().get(column, cells.rows[i]);
			filled += (cells.codes[i] == CellClass.EMPTY ? 0 : 1) - (before == CellClass.EMPTY ? 0 : 1);
			scan.codes().set(column, cells.rows[i], cells.codes[i]);
		}
		return filled;
	}

	private static ColumnCheck updated(ColumnCheck check, EditedCells.OfColumn cells, int judge, long filled) {
		for (int i = 0; i < cells.size; i++) {
			if ((cells.errors[i] & 1 << judge) != 0) {
				check.errors().add(cells.rows[i]);
			} else {
				check.errors().remove(cells.rows[i]);
			}
		}
		return filled == 0 ? check : new ColumnCheck(check.errors(), check.nonEmpty() + filled);
	}

	/** Why a cell that a check found wrong does not fit its column, as a sentence; empty when it fits. */
	public static Optional<String> reason(Column column, String text) {
		return CellReader.error(column.getType(), options(column), text).map(CellValue.Error::reason);
	}

	/** How texts of a column are read, and the rules its values keep. */
	public static ParseOptions options(Column column) {
		ColumnRules rules = ColumnRules.of(column);
		return column.getParsing().isEmpty() && rules.isEmpty() ? ParseOptions.DEFAULT : new ParseOptions(column.getParsing().map(), rules);
	}

	@Override
	public void close() {
		TableStore loaded = store;
		if (loaded != null) {
			loaded.close();
		}
		scan.close();
	}
}

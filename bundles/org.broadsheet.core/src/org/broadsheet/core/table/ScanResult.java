// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.broadsheet.core.content.ContentIssues;
import org.broadsheet.core.imports.BulkText;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.text.OriginalText;
import org.broadsheet.core.types.CellCodes;
import org.broadsheet.core.types.ColumnScan;
import org.broadsheet.core.types.Habits;
import org.broadsheet.core.types.TypeInference;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.ILog;

/** A scanned table put together from its rows, what was counted in them and what was found. */
public final class ScanResult implements ScannedTable {

	/** Cells whose texts are kept while the columns are looked at, as several ask for the same rows all over the table; and rows in any case. */
	private static final int REMEMBERED_CELLS = 1 << 14;
	private static final int REMEMBERED_ROWS = 64;

	private final List<ImportOption> options;
	private List<SourceColumn> columns;
	private final List<Issue> issues;
	private final CellCodes codes;
	private final RowSource rows;
	private final Optional<BulkText> bulk;
	private final List<Closeable> resources = new ArrayList<>();
	private Optional<OriginalText> original = Optional.empty();
	private final List<String> headers;

	private ScanResult(List<ImportOption> options, List<SourceColumn> columns, List<Issue> issues, CellCodes codes, RowSource rows, Optional<BulkText> bulk,
			List<String> headers) {
		this.options = List.copyOf(options);
		this.columns = List.copyOf(columns);
		this.issues = List.copyOf(issues);
		this.codes = codes;
		this.rows = rows;
		this.bulk = bulk;
		this.headers = headers;
	}

	/**
	 * Infers the types of all columns.
	 *
	 * @param names    headers; a blank or missing one gets a made-up name
	 * @param issues   findings about structure
	 * @param gathered classes and counts; closed with the result
	 * @param rows     the texts
	 */
	public static ScanResult of(List<ImportOption> options, List<String> names, List<Issue> issues, TableCollector gathered, RowSource rows,
			Optional<BulkText> bulk) throws IOException {
		List<Issue> all = new ArrayList<>(issues);
		List<SourceColumn> columns = new ArrayList<>();
		RememberedRows texts = new RememberedRows(rows, Math.max(REMEMBERED_ROWS, REMEMBERED_CELLS / Math.max(1, rows.columnCount())));
		List<ColumnScan> scans = gathered.scans();
		Habits habits = Habits.of(scans);
		for (int c = 0; c < scans.size(); c++) {
			String name = ColumnNames.name(names, c);
			TypeProposal proposal = TypeInference.propose(c, name, scans.get(c), habits, texts);
			columns.add(new SourceColumn(name, proposal));
			if (TypeInference.ambiguous(scans.get(c), proposal)) {
				DateQuestion.of(rows, gathered.codes(), c).map(question -> question.issue(name)).ifPresent(all::add);
			}
		}
		ContentIssues.add(all, columns, scans, rows);
		List<String> headers = IntStream.range(0, columns.size()).mapToObj(c -> c < names.size() && names.get(c) != null ? names.get(c) : "").toList();
		return new ScanResult(options, columns, all, gathered.codes(), rows, bulk, headers).closing(gathered::close);
	}

	/**
	 * Leaves columns text whatever their cells look like, as the source itself says what they hold.
	 *
	 * @param which those columns, by index
	 * @param why   the reason in words
	 */
	public ScanResult withTexts(IntPredicate which, String why) {
		columns = IntStream.range(0, columns.size()).mapToObj(c -> which.test(c) ? text(columns.get(c), why) : columns.get(c)).toList();
		return this;
	}

	private static SourceColumn text(SourceColumn column, String why) {
		return new SourceColumn(column.name(), new TypeProposal(DataType.TEXT, Map.of(), column.proposal().nonEmpty(), 0, 1, why));
	}

	/** A table whose columns are known already. */
	static ScanResult known(List<ImportOption> options, List<SourceColumn> columns, List<Issue> issues, CellCodes codes, RowSource rows, BulkText bulk) {
		return new ScanResult(options, columns, issues, codes, rows, Optional.of(bulk), columns.stream().map(SourceColumn::name).toList());
	}

	/** Adds what is to be let go with the table. */
	public ScanResult closing(Closeable... more) {
		resources.addAll(List.of(more));
		return this;
	}

	/** Says that the rows stand in a text. */
	public ScanResult from(OriginalText text) {
		original = Optional.of(text);
		return this;
	}

	@Override
	public Optional<OriginalText> original() {
		return original;
	}

	@Override
	public List<ImportOption> options() {
		return options;
	}

	@Override
	public List<SourceColumn> columns() {
		return columns;
	}

	@Override
	public List<String> headers() {
		return headers;
	}

	@Override
	public List<Issue> issues() {
		return issues;
	}

	@Override
	public CellCodes codes() {
		return codes;
	}

	@Override
	public Optional<BulkText> bulkText() {
		return bulk;
	}

	@Override
	public long rowCount() {
		return rows.rowCount();
	}

	@Override
	public int columnCount() {
		return rows.columnCount();
	}

	@Override
	public RowPage page(long first, int count) throws IOException {
		return rows.page(first, count);
	}

	@Override
	public RowPage rows(long[] wanted) throws IOException {
		return rows.rows(wanted);
	}

	@Override
	public String[] texts(int column, long first, int count) throws IOException {
		return rows.texts(column, first, count);
	}

	@Override
	public void close() {
		for (Closeable resource : resources) {
			try {
				resource.close();
			} catch (IOException e) {
				ILog.of(ScanResult.class).warn("A file of a scanned table could not be closed", e);
			}
		}
	}
}

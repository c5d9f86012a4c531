// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.layout.HeaderIssues;
import org.broadsheet.core.table.ColumnNames;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads the rows of a Parquet file as texts. */
final class ParquetRows {

	/** Takes rows; the list is used again for the next. */
	@FunctionalInterface
	interface Target {
		void row(List<String> cells) throws IOException;
	}

	private static final int LONGEST = 8_000_000;
	private static final long MOST_ROWS = Integer.MAX_VALUE - 8L;
	private static final long ALWAYS_ALLOWED = 4L << 30;
	private static final long MOST_RATIO = 2000;

	private final Path file;
	private final ParquetFile parquet;
	private final List<ParquetColumn> columns;
	private final long[] filled;
	private final long[] first;
	private long allowed;
	private long rows;

	ParquetRows(Path file, ParquetFile parquet) throws SQLException, IOException {
		this.file = file;
		this.parquet = parquet;
		this.columns = parquet.columns();
		this.filled = new long[columns.size()];
		this.first = new long[columns.size()];
		this.allowed = Math.max(ALWAYS_ALLOWED, Files.size(file) * MOST_RATIO);
		if (columns.isEmpty()) {
			throw new ImportException(IssueText.bind(Messages.ParquetImporter_empty, file.getFileName()));
		}
	}

	List<String> names() {
		return columns.stream().map(ParquetColumn::name).toList();
	}

	/** Whether a column has bytes, whose digits are no number. */
	boolean binary(int column) {
		return columns.get(column).binary();
	}

	/** Reads all rows, or so many. */
	void read(long most, IProgressMonitor monitor, Target target) throws SQLException, IOException {
		long count = parquet.rows();
		if (count > MOST_ROWS) {
			throw new ImportException(IssueText.bind(Messages.ParquetRows_many, new Object[] { file.getFileName(), IssueText.number(count), IssueText.number(MOST_ROWS) }));
		}
		String[] cells = new String[columns.size()];
		List<String> row = Collections.unmodifiableList(Arrays.asList(cells));
		String texts = String.join(", ", columns.stream().map(column -> column.text(LONGEST + 1)).toList());
		String limit = most < count ? " limit " + most : "";
		Sql.query(parquet.session(), "select " + texts + " from " + parquet.table() + limit, found -> {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			rows++;
			for (int c = 0; c < cells.length; c++) {
				cells[c] = cell(found.getString(c + 1), c);
			}
			target.row(row);
		});
		if (rows != Math.min(most, count)) {
			throw new ImportException(IssueText.bind(Messages.ParquetFile_damaged, file.getFileName()));
		}
	}

	private String cell(String text, int column) throws IOException {
		if (text == null) {
			return "";
		}
		if (text.length() > LONGEST) {
			throw new ImportException(IssueText.bind(Messages.ParquetRows_text, new Object[] { file.getFileName(), LONGEST, columns.get(column).name(), rows }));
		}
		allowed -= text.length();
		if (allowed < 0) {
			throw new ImportException(IssueText.bind(Messages.ParquetRows_bomb, file.getFileName()));
		}
		first[column] = filled[column]++ == 0 ? rows : first[column];
		return columns.get(column).scale() < 0 || text.isEmpty() ? text : columns.get(column).number(text);
	}

	/** What is to be said about the columns. */
	List<Issue> issues() {
		List<Issue> issues = new ArrayList<>();
		HeaderIssues.names(names(), 0, column -> column + 1, issues);
		for (int c = 0; c < columns.size(); c++) {
			ParquetColumn column = columns.get(c);
			if (filled[c] > 0 && (column.nested() || column.binary())) {
				add(issues, c, column.nested() ? "nested-json" : "binary-text", Severity.INFO, column.nested() ? Messages.ParquetRows_nested : Messages.ParquetRows_binary);
			}
			if (filled[c] > 0 && column.rounded()) {
				add(issues, c, "rounded-number", Severity.ERROR, Messages.ParquetRows_rounded);
			}
		}
		return issues;
	}

	private void add(List<Issue> issues, int column, String code, Severity severity, String sentence) {
		String name = ColumnNames.name(names(), column);
		issues.add(new Issue(code, severity, 0, first[column], name, "",
				IssueText.bind(sentence, new Object[] { IssueText.number(filled[column]), name, IssueText.number(first[column]), columns.get(column).digits() })));
	}
}

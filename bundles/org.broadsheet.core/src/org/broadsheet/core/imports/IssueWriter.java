// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.Verdict;

/** Writes issues as lines of row, column, code and message; row 0 is the header, and a finding about the file as a whole has none. */
final class IssueWriter {

	private static final int BLOCK = 1 << 16;

	private final Writer out;
	private long written;

	private IssueWriter(Writer out) {
		this.out = out;
	}

	/** Writes the findings about structure and every cell that does not fit its column; returns how many. */
	static long write(ScannedTable table, Path file) throws IOException {
		try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			IssueWriter writer = new IssueWriter(out);
			writer.head();
			for (Issue issue : table.issues()) {
				writer.issue(issue);
			}
			for (int c = 0; c < table.columnCount(); c++) {
				writer.cells(table, c);
			}
			return writer.written;
		}
	}

	static void write(List<Issue> issues, Path file) throws IOException {
		try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			IssueWriter writer = new IssueWriter(out);
			writer.head();
			for (Issue issue : issues) {
				writer.issue(issue);
			}
		}
	}

	private void head() throws IOException {
		TableWriter.line(out, List.of("row", "col", "code", "message"));
	}

	private void issue(Issue issue) throws IOException {
		boolean header = issue.row() == 0 && issue.code().endsWith("-header") && issue.line() > 0;
		String row = header ? "0" : damaged(issue) ? String.valueOf(issue.row()) : "";
		line(row, issue.column(), issue.code(), issue.message());
	}

	/** Whether a finding is about the row itself, not a summary of a column that names its first row. */
	private static boolean damaged(Issue issue) {
		boolean cell = switch (issue.code()) {
		case "invalid-encoding", "lost-character", "control-character" -> true;
		default -> issue.column().isEmpty() || issue.severity() == Severity.ERROR;
		};
		return issue.row() > 0 && issue.severity() != Severity.INFO && cell;
	}

	private void line(String row, String column, String code, String message) throws IOException {
		TableWriter.line(out, List.of(row, column, code, message));
		written++;
	}

	private void cells(ScannedTable table, int column) throws IOException {
		SourceColumn source = table.columns().get(column);
		TypeProposal proposal = source.proposal();
		ParseOptions options = new ParseOptions(proposal.parsing());
		Verdict[] verdicts = CellClass.verdicts(proposal.type(), options);
		byte[] codes = new byte[BLOCK];
		for (long first = 0; first < table.rowCount(); first += BLOCK) {
			int count = table.codes().copy(column, first, codes);
			for (int i = 0; i < count; i++) {
				if (verdicts[codes[i]] != Verdict.FITS) {
					String text = table.page(first + i, 1).cell(0, column);
					if (CellReader.read(proposal.type(), options, text) instanceof CellValue.Error error) {
						line(String.valueOf(first + i + 1), source.name(), error.code(), error.reason());
					}
				}
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.exports.ExportOption;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.issues.Issue;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;

/** Writes what is wrong with a table as CSV: line of the file, row, column, value, reason, code and severity of each issue. */
@Component(service = Exporter.class)
public final class IssueCsvExporter implements Exporter {

	/** Names for programs, the same in every language. */
	private static final List<String> NAMES = List.of("line", "row", "column", "value", "reason", "code", "severity");

	@Override
	public String id() {
		return "issues-csv";
	}

	@Override
	public String label() {
		return Messages.IssueCsvExporter_label;
	}

	@Override
	public String ending() {
		return "csv";
	}

	@Override
	public int rank() {
		return 10;
	}

	@Override
	public Content content() {
		return Content.ISSUES;
	}

	@Override
	public List<ExportOption> options(ExportTable table) {
		return List.of(new StyleOptions(Optional.empty()).guard(true));
	}

	@Override
	public ExportResult write(ExportTable table, Path target, Map<String, String> options, IProgressMonitor monitor) throws IOException {
		RowEncoder encoder = new RowEncoder(TextStyle.CSV.guarded(StyleOptions.guarded(options)), NAMES);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 18)) {
			TableText.write(out, encoder.row(0, NAMES));
			return ExportResult.of(table.forEachIssue(issue -> TableText.write(out, encoder.row(issue.row(), cells(issue))), monitor));
		}
	}

	private static List<String> cells(Issue issue) {
		return List.of(number(issue.line()), number(issue.row()), issue.column(), issue.value(), issue.message(), issue.code(), issue.severity().name().toLowerCase(Locale.ROOT));
	}

	private static String number(long number) {
		return number > 0 ? Long.toString(number) : "";
	}
}

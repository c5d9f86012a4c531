// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.exports.ExportOption;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;

/** Writes CSV that is safe to open with a spreadsheet program: no text runs as a formula, and letters beyond ASCII are recognized by the byte order mark. */
@Component(service = Exporter.class)
public final class SpreadsheetCsvExporter implements Exporter {

	@Override
	public String id() {
		return "csv-spreadsheet";
	}

	@Override
	public String label() {
		return Messages.SpreadsheetCsvExporter_label;
	}

	@Override
	public String ending() {
		return "csv";
	}

	@Override
	public int rank() {
		return 20;
	}

	@Override
	public List<ExportOption> options(ExportTable table) {
		StyleOptions options = new StyleOptions(Optional.empty());
		return List.of(options.separator(), options.header());
	}

	@Override
	public ExportResult write(ExportTable table, Path target, Map<String, String> options, IProgressMonitor monitor) throws IOException {
		TextStyle chosen = new StyleOptions(Optional.empty()).style(options);
		TextStyle style = new TextStyle(chosen.dialect(), false, chosen.lineEnd(), StandardCharsets.UTF_8, true, chosen.header(), true);
		return TableText.write(table, target, style, monitor);
	}
}

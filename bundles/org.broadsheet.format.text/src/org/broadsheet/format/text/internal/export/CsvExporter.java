// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.broadsheet.core.exports.ExportOption;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.text.OriginalText;
import org.broadsheet.format.text.internal.SourceForm;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;

/** Writes delimited text: as the source has it, byte for byte but for what was edited, or in a style that is chosen. */
@Component(service = Exporter.class)
public final class CsvExporter implements Exporter {

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String label() {
		return Messages.CsvExporter_label;
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
	public List<ExportOption> options(ExportTable table) {
		StyleOptions options = StyleOptions.of(table);
		return List.of(options.separator(), options.quote(), options.escape(), options.quoting(), options.encoding(), options.mark(), options.lineEnd(), options.header(),
				options.guard(false));
	}

	@Override
	public ExportResult write(ExportTable table, Path target, Map<String, String> options, IProgressMonitor monitor) throws IOException {
		Optional<OriginalText> original = table.table().scan().original();
		TextStyle style = StyleOptions.of(table).style(options);
		if (original.isPresent() && StyleOptions.asSource(options) && SourceCopy.possible(table)) {
			return SourceCopy.write(table, original.get(), target, style, monitor);
		}
		ExportResult written = TableText.write(table, target, style, monitor);
		return drawn(table) ? new ExportResult(written.count(), Stream.concat(written.notes().stream(), Stream.of(Messages.CsvExporter_drawn)).toList()) : written;
	}

	/** Whether lines or blanks draw the columns of the source, a form that no export has. */
	private static boolean drawn(ExportTable table) {
		return table.table().scan().options().stream().anyMatch(SourceForm::drawn);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.exports.ExportOption;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;

/** Writes text with tabs between the cells. */
@Component(service = Exporter.class)
public final class TsvExporter implements Exporter {

	@Override
	public String id() {
		return "tsv";
	}

	@Override
	public String label() {
		return Messages.TsvExporter_label;
	}

	@Override
	public String ending() {
		return "tsv";
	}

	@Override
	public int rank() {
		return 30;
	}

	@Override
	public List<ExportOption> options(ExportTable table) {
		StyleOptions options = new StyleOptions(Optional.empty());
		return List.of(options.quoting(), options.encoding(), options.mark(), options.lineEnd(), options.header(), options.guard(false));
	}

	@Override
	public ExportResult write(ExportTable table, Path target, Map<String, String> options, IProgressMonitor monitor) throws IOException {
		Map<String, String> values = new TreeMap<>(options);
		values.put(StyleOptions.SEPARATOR, "tab");
		return TableText.write(table, target, new StyleOptions(Optional.empty()).style(values), monitor);
	}
}

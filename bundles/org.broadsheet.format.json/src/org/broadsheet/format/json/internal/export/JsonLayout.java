// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.exports.ExportColumn;
import org.broadsheet.core.exports.ExportOption;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.table.RowPage;
import org.eclipse.core.runtime.IProgressMonitor;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;

/** What JSON and JSON Lines have in common: an object for each row, one a line. */
abstract class JsonLayout implements Exporter {

	private static final int BUFFER = 1 << 18;

	/** Whether the objects stand in an array. */
	abstract boolean array();

	@Override
	public final List<ExportOption> options(ExportTable table) {
		return List.of();
	}

	@Override
	public final ExportResult write(ExportTable table, Path target, Map<String, String> options, IProgressMonitor monitor) throws IOException {
		JsonRows rows = JsonRows.of(table);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER); JsonGenerator json = JsonRows.FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
			json.setPrettyPrinter(new OneALine());
			if (array()) {
				json.writeStartArray();
			}
			long count = table.forEach((page, index) -> row(json, rows, table, page, index), monitor);
			if (array()) {
				json.writeEndArray();
			}
			json.writeRaw('\n');
			json.flush();
			return new ExportResult(count, rows.notes());
		}
	}

	private void row(JsonGenerator json, JsonRows rows, ExportTable table, RowPage page, int index) throws IOException {
		json.writeStartObject();
		for (ExportColumn column : table.columns()) {
			rows.member(json, column, page.cell(index, column.index()));
		}
		json.writeEndObject();
	}
}

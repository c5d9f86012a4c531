// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.exports.ExportColumn;
import org.broadsheet.core.exports.ExportOption;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.imports.ImportOption.Choice;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.table.RowPage;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes GeoJSON (RFC 7946): a feature for each row, one a line, with the geometry of a column in WGS 84 and the other columns as properties. */
@Component(service = Exporter.class)
public final class GeoJsonExporter implements Exporter {

	private static final String GEOMETRY = "geometry";
	private static final int BUFFER = 1 << 18;

	@Override
	public String id() {
		return "geojson";
	}

	@Override
	public String label() {
		return Messages.GeoJsonExporter_label;
	}

	@Override
	public String ending() {
		return "geojson";
	}

	@Override
	public int rank() {
		return 70;
	}

	@Override
	public List<ExportOption> options(ExportTable table) {
		List<Choice> choices = GeometrySource.choices(table);
		return List.of(ExportOption.choice(GEOMETRY, Messages.GeoJsonExporter_geometry, choices.getFirst().value(), choices));
	}

	@Override
	public ExportResult write(ExportTable table, Path target, Map<String, String> options, IProgressMonitor monitor) throws IOException {
		Features features = new Features(table, GeometrySource.of(table, options.get(GEOMETRY)), JsonRows.of(table));
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER); JsonGenerator json = JsonRows.FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
			json.setPrettyPrinter(new OneALine());
			json.writeStartObject();
			json.writeStringField("type", "FeatureCollection");
			json.writeArrayFieldStart("features");
			long count = table.forEach((page, index) -> features.write(json, page, index), monitor);
			json.writeEndArray();
			json.writeEndObject();
			json.writeRaw('\n');
			json.flush();
			return new ExportResult(count, features.notes(count));
		}
	}

	/** Writes rows as features. */
	private static final class Features {

		private final ExportTable table;
		private final GeometrySource source;
		private final JsonRows rows;
		private long without;

		Features(ExportTable table, GeometrySource source, JsonRows rows) {
			this.table = table;
			this.source = source;
			this.rows = rows;
		}

		void write(JsonGenerator json, RowPage page, int index) throws IOException {
			Optional<String> geometry = source.geometry(page, index);
			json.writeStartObject();
			json.writeStringField("type", "Feature");
			json.writeFieldName(GEOMETRY);
			if (geometry.isPresent()) {
				json.writeRawValue(geometry.get());
			} else {
				json.writeNull();
				without++;
			}
			json.writeObjectFieldStart("properties");
			for (ExportColumn column : table.columns()) {
				String text = page.cell(index, column.index());
				// what is no geometry stays as the text it is, so that nothing is lost
				if (!source.takes(column) || geometry.isEmpty() && !text.isEmpty()) {
					rows.member(json, column, text);
				}
			}
			json.writeEndObject();
			json.writeEndObject();
		}

		List<String> notes(long count) {
			List<String> notes = new ArrayList<>(rows.notes());
			if (without > 0) {
				notes.add(without == count ? Messages.GeoJsonExporter_none : IssueText.bind(Messages.GeoJsonExporter_without, without));
			}
			return notes;
		}
	}
}

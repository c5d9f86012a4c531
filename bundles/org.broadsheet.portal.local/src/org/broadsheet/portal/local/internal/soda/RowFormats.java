// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.soda;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.soda.RowQuery.Result;
import org.broadsheet.portal.local.internal.value.Values;

import com.fasterxml.jackson.core.JsonGenerator;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes rows as JSON, CSV or GeoJSON. */
final class RowFormats {
	/** Runs the query with a sink. */
	interface Source {
		void feed(RowStream.Sink sink) throws IOException;
	}

	private static final int BUFFER = 64 * 1024;

	private RowFormats() {
	}

	/** An array of objects, without the fields that are empty. */
	static void json(OutputStream output, List<Result> columns, Source source) throws IOException {
		try (JsonGenerator json = Json.generator(output)) {
			json.writeStartArray();
			source.feed(cells -> {
				json.writeStartObject();
				writeFields(json, columns, cells, -1);
				json.writeEndObject();
				json.writeRaw('\n');
			});
			json.writeEndArray();
		}
	}

	private static void writeFields(JsonGenerator json, List<Result> columns, String[] cells, int without)
			throws IOException {
		for (int i = 0; i < cells.length; i++) {
			if (cells[i] != null && i != without) {
				json.writeFieldName(columns.get(i).name());
				Values.writeJson(json, columns.get(i).type(), cells[i]);
			}
		}
	}

	static void csv(OutputStream output, List<String> header, List<Result> columns, Source source) throws IOException {
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
				.build(new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), BUFFER))) {
			csv.writeRecord(header);
			String[] texts = new String[columns.size()];
			source.feed(cells -> {
				for (int i = 0; i < cells.length; i++) {
					texts[i] = Values.csv(columns.get(i).type(), cells[i]);
				}
				csv.writeRecord(texts);
			});
		}
	}

	/** A feature for each row; the first column with shapes is its geometry. */
	static void geoJson(OutputStream output, List<Result> columns, int geometry, Source source) throws IOException {
		try (JsonGenerator json = Json.generator(output)) {
			json.writeStartObject();
			json.writeStringField("type", "FeatureCollection");
			json.writeArrayFieldStart("features");
			source.feed(cells -> {
				json.writeStartObject();
				json.writeStringField("type", "Feature");
				json.writeFieldName("geometry");
				Values.writeJson(json, columns.get(geometry).type(), cells[geometry]);
				json.writeObjectFieldStart("properties");
				writeFields(json, columns, cells, geometry);
				json.writeEndObject();
				json.writeEndObject();
			});
			json.writeEndArray();
			json.writeEndObject();
		}
	}
}

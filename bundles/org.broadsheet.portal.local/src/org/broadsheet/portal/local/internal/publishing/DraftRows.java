// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Optional;

import org.broadsheet.portal.local.internal.data.InputSchema;
import org.broadsheet.portal.local.internal.data.OutputColumn;
import org.broadsheet.portal.local.internal.data.OutputSchema;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.draft.DraftReader;
import org.broadsheet.portal.local.internal.expr.Compiled;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.value.CellError;
import org.broadsheet.portal.local.internal.value.ValueType;
import org.broadsheet.portal.local.internal.value.Values;
import org.broadsheet.portal.local.internal.work.SchemaProgram;

import com.fasterxml.jackson.core.JsonGenerator;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes rows of a draft as the schema turns them out, streamed, with errors in their cells. */
final class DraftRows {
	private static final int DEFAULT_LIMIT = 500;
	private static final int MAX_LIMIT = 50_000;

	/** Writes one row of a page. */
	private interface RowWriter {
		void write(long position, String[] cells) throws IOException;
	}

	private final Stores stores;
	private final Renderer renderer;

	DraftRows(Stores stores, Renderer renderer) {
		this.stores = stores;
		this.renderer = renderer;
	}

	void writeRows(Exchange exchange, InputSchema input, OutputSchema output) throws IOException {
		long limit = limit(exchange);
		long offset = exchange.number("offset", 0);
		writePage(exchange, input, output, writer -> forEach(input, offset, limit, writer));
	}

	void writeErrors(Exchange exchange, InputSchema input, OutputSchema output) throws IOException {
		long limit = limit(exchange);
		BitSet rows = errorRows(exchange, output);
		int first = skip(rows, exchange.number("offset", 0));
		writePage(exchange, input, output, writer -> forEach(input, rows, first, limit, writer));
	}

	/** Where the rows of a page come from. */
	private interface Page {
		void feed(RowWriter writer) throws IOException;
	}

	private void writePage(Exchange exchange, InputSchema input, OutputSchema output, Page page) throws IOException {
		SchemaProgram program = SchemaProgram.of(input, output);
		try (OutputStream stream = exchange.stream(200, "application/json; charset=utf-8");
				JsonGenerator json = Json.generator(stream)) {
			json.writeStartArray();
			json.writeTree(renderer.outputResource(output));
			page.feed((position, cells) -> writeRow(json, position, cells, program, input));
			json.writeEndArray();
		}
	}

	private static void writeRow(JsonGenerator json, long position, String[] cells, SchemaProgram program,
			InputSchema input) throws IOException {
		json.writeStartObject();
		json.writeArrayFieldStart("row");
		for (Compiled transform : program.transforms()) {
			Object value = transform.evaluation().of(cells);
			json.writeStartObject();
			if (value instanceof CellError error) {
				writeError(json, error, transform, cells, input);
			} else {
				json.writeFieldName("ok");
				Values.writeJson(json, transform.type(), value == null ? null : Values.stored(value));
			}
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeNumberField("offset", position);
		json.writeEndObject();
	}

	private static void writeError(JsonGenerator json, CellError error, Compiled transform, String[] cells,
			InputSchema input) throws IOException {
		json.writeObjectFieldStart("error");
		json.writeStringField("type", error.type());
		json.writeStringField("message", error.message());
		json.writeStringField("english", error.message());
		json.writeFieldName("data");
		json.writeTree(error.data());
		json.writeObjectFieldStart("inputs");
		for (int index : transform.columns()) {
			json.writeObjectFieldStart(input.columns().get(index).fieldName());
			json.writeFieldName("ok");
			Values.writeJson(json, ValueType.TEXT, cells[index]);
			json.writeEndObject();
		}
		json.writeEndObject();
		json.writeEndObject();
	}

	/** One line for each bad cell: row, column, value, reason. */
	void writeErrorsCsv(Exchange exchange, InputSchema input, OutputSchema output) throws IOException {
		SchemaProgram program = SchemaProgram.of(input, output);
		BitSet rows = errorRows(exchange, output);
		try (OutputStream stream = exchange.stream(200, "text/csv; charset=utf-8");
				CsvWriter csv = CsvWriter.builder()
						.build(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
			csv.writeRecord("row", "field_name", "value", "error");
			forEach(input, rows, 0, Integer.MAX_VALUE, (position, cells) -> {
				for (int i = 0; i < output.columns().size(); i++) {
					if (program.transforms().get(i).evaluation().of(cells) instanceof CellError error) {
						OutputColumn column = output.columns().get(i);
						csv.writeRecord(String.valueOf(position + 1), column.fieldName(),
								error.data().path("value").asText(""), error.message());
					}
				}
			});
		}
	}

	void writeMalformed(Exchange exchange, InputSchema input) throws IOException {
		try (OutputStream stream = exchange.stream(200, "application/json; charset=utf-8");
				JsonGenerator json = Json.generator(stream);
				DraftReader reader = open(input)) {
			json.writeStartArray();
			reader.forEachMalformed(exchange.number("offset", 0), limit(exchange), (position, wanted, cells) -> {
				try {
					writeMalformed(json, position, wanted, cells);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
			json.writeEndArray();
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}

	private static void writeMalformed(JsonGenerator json, long position, int wanted, String[] cells)
			throws IOException {
		json.writeStartObject();
		json.writeNumberField("offset", position);
		json.writeObjectFieldStart("error");
		json.writeStringField("type", cells.length < wanted ? "too_short" : "too_long");
		json.writeNumberField("wanted", wanted);
		json.writeNumberField("got", cells.length);
		json.writeArrayFieldStart("contents");
		for (String cell : cells) {
			Values.writeJson(json, ValueType.TEXT, cell);
		}
		json.writeEndArray();
		json.writeEndObject();
		json.writeEndObject();
	}

	private BitSet errorRows(Exchange exchange, OutputSchema output) {
		Optional<Long> column = exchange.query("column_id").flatMap(Lookup::number);
		return stores.schemas().errorRows(output, column);
	}

	/** The position of the row with an error that comes after {@code count} others, or -1. */
	private static int skip(BitSet rows, long count) {
		int position = rows.nextSetBit(0);
		for (long i = 0; i < count && position >= 0; i++) {
			position = rows.nextSetBit(position + 1);
		}
		return position;
	}

	private static long limit(Exchange exchange) {
		return Math.min(MAX_LIMIT, exchange.number("limit", DEFAULT_LIMIT));
	}

	private DraftReader open(InputSchema input) throws SQLException {
		return new DraftReader(stores.folder().draft(input.sourceId()), input.columns().size());
	}

	private void forEach(InputSchema input, long offset, long limit, RowWriter writer) throws IOException {
		long[] left = { limit };
		try (DraftReader reader = open(input)) {
			reader.forEach(offset, (position, cells) -> {
				if (left[0]-- > 0) {
					write(writer, position, cells);
				}
				return left[0] > 0;
			});
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}

	/** Visits the rows whose bits are set, in runs, so that neither a few nor all rows with errors cost too much. */
	private void forEach(InputSchema input, BitSet rows, int first, long limit, RowWriter writer) throws IOException {
		int next = first < 0 ? -1 : rows.nextSetBit(first);
		long left = limit;
		try (DraftReader reader = open(input)) {
			while (next >= 0 && left > 0) {
				int end = rows.nextClearBit(next);
				long until = Math.min(end, next + left);
				reader.forEach(next, (position, cells) -> {
					if (position < until) {
						write(writer, position, cells);
					}
					return position + 1 < until;
				});
				left -= until - next;
				next = rows.nextSetBit(end);
			}
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}

	private static void write(RowWriter writer, long position, String[] cells) {
		try {
			writer.write(position, cells);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.db.Database;
import org.broadsheet.portal.local.internal.db.Ids;
import org.broadsheet.portal.local.internal.db.Sql;
import org.broadsheet.portal.local.internal.draft.IngestResult;
import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** The schemas of sources, and where the errors of a schema are. */
public final class SchemaStore {
	private static final String OUTPUT = "SELECT * FROM output_schemas ";

	private final Database database;

	public SchemaStore(Database database) {
		this.database = database;
	}

	/** Stores what reading a source gave, together with the first schema, and marks the source as finished. */
	public void addRead(Source source, IngestResult result) {
		database.change(connection -> {
			long first = Ids.reserve(connection, 1 + result.columns().size());
			ArrayNode columns = Json.array();
			for (int i = 0; i < result.columns().size(); i++) {
				IngestResult.Column column = result.columns().get(i);
				columns.addObject().put("id", first + 1 + i).put("field_name", column.fieldName())
						.put("display_name", column.displayName()).put("guess", column.guess().id());
			}
			Sql.update(connection, """
					INSERT INTO input_schemas(id, source_id, total_rows, row_errors, columns, created_by, created_at)
					VALUES (?, ?, ?, ?, ?, ?, ?)""", first, source.id(), result.rows(), result.malformed(),
					columns.toString(), source.createdBy(), Times.now());
			InputSchema input = input(connection, first).orElseThrow();
			OutputSchema guessed = insert(connection, source, input, FirstSchema.columns(input), Json.array(),
					source.createdBy());
			// every value fits the guessed types, so there is nothing to count
			complete(connection, guessed, List.of(), Map.of(), 0);
			SourceStore.finish(connection, source);
		});
	}

	/** Adds a schema; ids of columns and transforms that are 0 are filled in. */
	public OutputSchema add(User user, Source source, InputSchema input, List<OutputColumn> columns, JsonNode sortBys) {
		return database.write(connection -> insert(connection, source, input, columns, sortBys, user.id()));
	}

	private static OutputSchema insert(Connection connection, Source source, InputSchema input,
			List<OutputColumn> columns, JsonNode sortBys, String userId) throws SQLException {
		long id = Ids.reserve(connection, 1 + 2 * columns.size());
		ArrayNode json = Json.array();
		for (int i = 0; i < columns.size(); i++) {
			OutputColumn column = columns.get(i);
			json.add(column.toJson().put("id", id + 1 + 2 * i).put("transform_id", id + 2 + 2 * i));
		}
		Sql.update(connection, """
				INSERT INTO output_schemas(id, input_schema_id, columns, sort_bys, created_by, created_at)
				VALUES (?, ?, ?, ?, ?, ?)""", id, input.id(), json.toString(), sortBys.toString(), userId, Times.now());
		if (source.revisionId().isPresent()) {
			RevisionStore.setOutputSchema(connection, source.revisionId().get(), id);
		}
		return output(connection, id).orElseThrow();
	}

	/** Stores where the errors are: for each column with errors the positions of its rows. */
	public void complete(OutputSchema schema, List<OutputColumn> counted, Map<Long, BitSet> errors, long errorRows) {
		database.change(connection -> {
			complete(connection, schema, counted, errors, errorRows);
		});
	}

	private static void complete(Connection connection, OutputSchema schema, List<OutputColumn> counted,
			Map<Long, BitSet> errors, long errorRows) throws SQLException {
		ArrayNode columns = Json.array();
		List<OutputColumn> all = counted.isEmpty()
				? schema.columns().stream().map(column -> column.withErrors(0)).toList()
				: counted;
		all.forEach(column -> columns.add(column.toJson()));
		for (Map.Entry<Long, BitSet> entry : errors.entrySet()) {
			Sql.update(connection,
					"INSERT OR REPLACE INTO column_errors(output_schema_id, column_id, rows) VALUES (?, ?, ?)",
					schema.id(), entry.getKey(), entry.getValue().toByteArray());
		}
		Sql.update(connection, """
				UPDATE output_schemas SET columns = ?, error_count = ?, error_rows = ?, completed_at = ?
				WHERE id = ?""", columns.toString(), all.stream().mapToLong(OutputColumn::errors).sum(), errorRows,
				Times.now(), schema.id());
	}

	/** The errors could not be counted because something broke. */
	public void fail(OutputSchema schema, String message) {
		database.change(connection -> Sql.update(connection,
				"UPDATE output_schemas SET failed_at = ?, failure = ? WHERE id = ?", Times.now(), message, schema.id()));
	}

	/** The positions of rows with an error, in one column or in any. */
	public BitSet errorRows(OutputSchema schema, Optional<Long> columnId) {
		BitSet rows = new BitSet();
		database.read(connection -> Sql.list(connection,
				"SELECT rows FROM column_errors WHERE output_schema_id = ?1 AND (?2 IS NULL OR column_id = ?2)",
				row -> row.getBytes(1), schema.id(), columnId.orElse(null)))
				.forEach(bytes -> rows.or(BitSet.valueOf(bytes)));
		return rows;
	}

	public List<InputSchema> inputs(Source source) {
		return database.read(connection -> Sql.list(connection,
				"SELECT * FROM input_schemas WHERE source_id = ? ORDER BY id", SchemaStore::input, source.id()));
	}

	public Optional<InputSchema> input(long id) {
		return database.read(connection -> input(connection, id));
	}

	private static Optional<InputSchema> input(Connection connection, long id) throws SQLException {
		return Sql.one(connection, "SELECT * FROM input_schemas WHERE id = ?", SchemaStore::input, id);
	}

	public Optional<OutputSchema> output(long id) {
		return database.read(connection -> output(connection, id));
	}

	private static Optional<OutputSchema> output(Connection connection, long id) throws SQLException {
		return Sql.one(connection, OUTPUT + "WHERE id = ?", SchemaStore::output, id);
	}

	/** The schemas made of a source's columns, the oldest first. */
	public List<OutputSchema> outputs(InputSchema input) {
		return database.read(connection -> Sql.list(connection, OUTPUT + "WHERE input_schema_id = ? ORDER BY id",
				SchemaStore::output, input.id()));
	}

	/** Schemas whose errors were not counted when the portal stopped. */
	public List<OutputSchema> uncounted() {
		return database.read(
				connection -> Sql.list(connection, OUTPUT + "WHERE completed_at IS NULL AND failed_at IS NULL", SchemaStore::output));
	}

	private static InputSchema input(ResultSet row) throws SQLException {
		List<InputSchema.Column> columns = new ArrayList<>();
		for (JsonNode column : Json.parse(row.getString("columns"))) {
			columns.add(new InputSchema.Column(column.path("id").asLong(), column.path("field_name").asText(),
					column.path("display_name").asText(), column.path("guess").asText()));
		}
		return new InputSchema(row.getLong("id"), row.getLong("source_id"), row.getLong("total_rows"),
				row.getLong("row_errors"), columns, row.getString("created_by"), row.getString("created_at"));
	}

	private static OutputSchema output(ResultSet row) throws SQLException {
		List<OutputColumn> columns = new ArrayList<>();
		Json.parse(row.getString("columns")).forEach(column -> columns.add(OutputColumn.of(column)));
		return new OutputSchema(row.getLong("id"), row.getLong("input_schema_id"), columns,
				Json.parse(row.getString("sort_bys")), RevisionStore.number(row, "error_count"),
				RevisionStore.number(row, "error_rows"), row.getString("created_by"), row.getString("created_at"),
				Optional.ofNullable(row.getString("completed_at")), Optional.ofNullable(row.getString("failed_at")),
				Optional.ofNullable(row.getString("failure")));
	}
}

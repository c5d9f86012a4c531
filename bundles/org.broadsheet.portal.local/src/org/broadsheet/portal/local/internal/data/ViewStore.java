// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.db.Database;
import org.broadsheet.portal.local.internal.db.Ids;
import org.broadsheet.portal.local.internal.db.Sql;
import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The datasets. */
public final class ViewStore {
	private final Database database;
	private final Ids ids = new Ids();

	public ViewStore(Database database) {
		this.database = database;
	}

	/** Makes an unpublished, private dataset within a transaction. */
	String create(Connection connection, User owner, ObjectNode details) throws SQLException {
		String id = ids.fourByFour();
		long now = Times.seconds();
		Sql.update(connection, """
				INSERT INTO views(id, owner_id, scope, published, details, columns, row_count, created_at, changed_at,
				version) VALUES (?, ?, 'private', 0, ?, '[]', 0, ?, ?, 0)""", id, owner.id(), details.toString(), now,
				now);
		return id;
	}

	public Optional<View> find(String id) {
		return database.read(connection -> find(connection, id));
	}

	static Optional<View> find(Connection connection, String id) throws SQLException {
		return Sql.one(connection, "SELECT * FROM views WHERE id = lower(?)", ViewStore::view, id);
	}

	/** All datasets, the last changed first. */
	public List<View> all() {
		return database.read(connection -> Sql.list(connection,
				"SELECT * FROM views ORDER BY changed_at DESC, id", ViewStore::view));
	}

	public void setScope(View view, String scope) {
		database.change(connection -> {
			Sql.update(connection, "UPDATE views SET scope = ? WHERE id = ?", scope, view.id());
		});
	}

	public void setDetails(View view, ObjectNode details) {
		database.change(connection -> setDetails(connection, view.id(), details));
	}

	static void setDetails(Connection connection, String id, ObjectNode details) throws SQLException {
		Sql.update(connection, "UPDATE views SET details = ?, changed_at = ? WHERE id = ?", details.toString(),
				Times.seconds(), id);
	}

	/** Removes a dataset with everything that hangs on it but its files, which the next clean-up finds. */
	public void delete(View view) {
		database.change(connection -> {
			Sql.update(connection, "DELETE FROM views WHERE id = ?", view.id());
		});
	}

	/** What a publication changes in its dataset; where {@code tableFile} is empty the rows stay as they are. */
	public record Publication(String scope, ObjectNode details, List<PublishedColumn> columns,
			Optional<String> tableFile, long rowCount) {
	}

	static void publish(Connection connection, View view, Publication change) throws SQLException {
		long now = Times.seconds();
		boolean rows = change.tableFile().isPresent();
		long rowsChanged = rows ? now : view.rowsChanged();
		ArrayNode columns = Json.array();
		change.columns().forEach(column -> columns.add(column.toJson()));
		Sql.update(connection, """
				UPDATE views SET published = 1, scope = ?, details = ?, columns = ?, table_file = ?, row_count = ?,
				changed_at = ?, rows_changed_at = ?, published_at = coalesce(published_at, ?), version = version + 1
				WHERE id = ?""", change.scope(), change.details().toString(), columns.toString(),
				rows ? change.tableFile().get() : view.tableFile().orElse(null), change.rowCount(), now,
				rowsChanged == 0 ? null : (Long) rowsChanged, now, view.id());
	}

	private static View view(ResultSet row) throws SQLException {
		List<PublishedColumn> columns = new ArrayList<>();
		for (JsonNode column : Json.parse(row.getString("columns"))) {
			columns.add(PublishedColumn.of(column));
		}
		return new View(row.getString("id"), row.getString("owner_id"), row.getString("scope"),
				row.getInt("published") == 1, Json.parseObject(row.getString("details")), columns,
				Optional.ofNullable(row.getString("table_file")), row.getLong("row_count"), row.getLong("created_at"),
				row.getLong("changed_at"), row.getLong("rows_changed_at"), row.getLong("published_at"),
				row.getInt("version"));
	}
}

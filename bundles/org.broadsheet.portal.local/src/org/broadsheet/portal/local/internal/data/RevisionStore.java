// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.db.Database;
import org.broadsheet.portal.local.internal.db.Ids;
import org.broadsheet.portal.local.internal.db.Sql;
import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The revisions. */
public final class RevisionStore {
	private static final String SELECT = "SELECT * FROM revisions ";

	private final Database database;
	private final ViewStore views;

	public RevisionStore(Database database, ViewStore views) {
		this.database = database;
		this.views = views;
	}

	/** Makes a dataset with its first revision. */
	public Revision createView(User user, ObjectNode fields) {
		return database.write(connection -> {
			String viewId = views.create(connection, user, (ObjectNode) fields.path("metadata"));
			return insert(connection, user, viewId, fields);
		});
	}

	public Revision create(User user, View view, ObjectNode fields) {
		return database.write(connection -> insert(connection, user, view.id(), fields));
	}

	private static Revision insert(Connection connection, User user, String viewId, ObjectNode fields)
			throws SQLException {
		long id = Ids.reserve(connection, 1);
		String now = Times.now();
		Sql.update(connection, """
				INSERT INTO revisions(id, view_id, seq, fields, created_by, created_at, updated_at)
				VALUES (?1, ?2, (SELECT coalesce(max(seq) + 1, 0) FROM revisions WHERE view_id = ?2), ?3, ?4, ?5, ?5)""",
				id, viewId, fields.toString(), user.id(), now);
		return byId(connection, id).orElseThrow();
	}

	public Optional<Revision> find(String viewId, int seq) {
		return database.read(connection -> Sql.one(connection, SELECT + "WHERE view_id = ? AND seq = ?",
				RevisionStore::revision, viewId, seq));
	}

	public Optional<Revision> byId(long id) {
		return database.read(connection -> byId(connection, id));
	}

	private static Optional<Revision> byId(Connection connection, long id) throws SQLException {
		return Sql.one(connection, SELECT + "WHERE id = ?", RevisionStore::revision, id);
	}

	/** All revisions of a dataset, the newest first. */
	public List<Revision> of(String viewId) {
		return database.read(connection -> Sql.list(connection, SELECT + "WHERE view_id = ? ORDER BY seq DESC",
				RevisionStore::revision, viewId));
	}

	/** Stores the writable parts; the metadata of a dataset that was never published follows at once. */
	public Revision update(Revision revision, ObjectNode fields, Optional<Long> outputSchema, Optional<Long> blob) {
		return database.write(connection -> {
			Sql.update(connection, """
					UPDATE revisions SET fields = ?, output_schema_id = ?, blob_id = ?, updated_at = ? WHERE id = ?""",
					fields.toString(), outputSchema.orElse(null), blob.orElse(null), Times.now(), revision.id());
			View view = ViewStore.find(connection, revision.viewId()).orElseThrow();
			if (!view.published() && fields.path("metadata") instanceof ObjectNode metadata) {
				ViewStore.setDetails(connection, view.id(), metadata);
			}
			return byId(connection, revision.id()).orElseThrow();
		});
	}

	/** Lets the revision follow the newest schema of its data. */
	static void setOutputSchema(Connection connection, long revisionId, long schemaId) throws SQLException {
		Sql.update(connection, "UPDATE revisions SET output_schema_id = ? WHERE id = ? AND closed_at IS NULL",
				schemaId, revisionId);
	}

	public void setBlob(long revisionId, long sourceId) {
		database.change(connection -> {
			Sql.update(connection, "UPDATE revisions SET blob_id = ? WHERE id = ? AND closed_at IS NULL", sourceId,
					revisionId);
		});
	}

	/** Closes a revision without applying it; a closed one stays as it is. */
	public Revision discard(Revision revision) {
		return database.write(connection -> {
			close(connection, revision.id());
			return byId(connection, revision.id()).orElseThrow();
		});
	}

	static void close(Connection connection, long id) throws SQLException {
		String now = Times.now();
		Sql.update(connection,
				"UPDATE revisions SET closed_at = ?1, updated_at = ?1 WHERE id = ?2 AND closed_at IS NULL", now, id);
	}

	private static Revision revision(ResultSet row) throws SQLException {
		return new Revision(row.getLong("id"), row.getString("view_id"), row.getInt("seq"),
				Json.parseObject(row.getString("fields")), number(row, "output_schema_id"), number(row, "blob_id"),
				row.getString("created_by"), row.getString("created_at"), row.getString("updated_at"),
				Optional.ofNullable(row.getString("closed_at")));
	}

	static Optional<Long> number(ResultSet row, String column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? Optional.empty() : Optional.of(value);
	}
}

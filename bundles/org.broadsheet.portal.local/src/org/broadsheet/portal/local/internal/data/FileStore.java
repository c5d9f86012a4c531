// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.internal.db.Database;
import org.broadsheet.portal.local.internal.db.Ids;
import org.broadsheet.portal.local.internal.db.Sql;

/** The attachments of datasets; their bytes lie beside the catalogue. */
public final class FileStore {
	/** An attachment. */
	public record Attachment(String id, String viewId, String filename, String contentType, long size) {
	}

	private final Database database;
	private final Ids ids = new Ids();

	public FileStore(Database database) {
		this.database = database;
	}

	/** A number for bytes about to be stored. */
	public String newId() {
		return ids.token(32);
	}

	public void add(Attachment file) {
		database.change(connection -> Sql.update(connection,
				"INSERT INTO files(id, view_id, filename, content_type, size, created_at) VALUES (?, ?, ?, ?, ?, ?)",
				file.id(), file.viewId(), file.filename(), file.contentType(), file.size(), Times.now()));
	}

	public Optional<Attachment> find(String viewId, String id) {
		return database.read(connection -> Sql.one(connection, "SELECT * FROM files WHERE id = ? AND view_id = ?",
				FileStore::attachment, id, viewId));
	}

	public List<String> ids() {
		return database.read(connection -> Sql.list(connection, "SELECT id FROM files", row -> row.getString(1)));
	}

	private static Attachment attachment(java.sql.ResultSet row) throws SQLException {
		return new Attachment(row.getString("id"), row.getString("view_id"), row.getString("filename"),
				row.getString("content_type"), row.getLong("size"));
	}
}

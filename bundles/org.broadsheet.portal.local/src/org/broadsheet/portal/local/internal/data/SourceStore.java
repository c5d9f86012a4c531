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

import com.fasterxml.jackson.databind.JsonNode;

/** The sources and the ranges of bytes that have arrived. */
public final class SourceStore {
	/** Bytes of an upload, from start to before end. */
	public record Range(long start, long end) {
	}

	private static final String SELECT = "SELECT * FROM sources ";

	private final Database database;

	public SourceStore(Database database) {
		this.database = database;
	}

	public Source create(User user, Optional<Long> revisionId, JsonNode type, JsonNode options, String contentType) {
		return database.write(connection -> {
			long id = Ids.reserve(connection, 1);
			Sql.update(connection, """
					INSERT INTO sources(id, revision_id, source_type, parse_options, content_type, created_by, created_at)
					VALUES (?, ?, ?, ?, ?, ?, ?)""", id, revisionId.orElse(null), type.toString(), options.toString(),
					contentType, user.id(), Times.now());
			return find(connection, id).orElseThrow();
		});
	}

	public Optional<Source> find(long id) {
		return database.read(connection -> find(connection, id));
	}

	private static Optional<Source> find(Connection connection, long id) throws SQLException {
		return Sql.one(connection, SELECT + "WHERE id = ?", SourceStore::source, id);
	}

	public List<Source> of(Revision revision) {
		return database.read(connection -> Sql.list(connection, SELECT + "WHERE revision_id = ? ORDER BY id DESC",
				SourceStore::source, revision.id()));
	}

	/** Sources whose bytes are complete but whose rows were not read when the portal stopped. */
	public List<Source> unread() {
		return database.read(connection -> Sql.list(connection,
				SELECT + "WHERE file IS NOT NULL AND finished_at IS NULL AND failed_at IS NULL", SourceStore::source));
	}

	public void attach(Source source, Revision revision) {
		database.change(connection -> {
			Sql.update(connection, "UPDATE sources SET revision_id = ? WHERE id = ?", revision.id(), source.id());
		});
	}

	public void setContentType(Source source, String contentType) {
		database.change(connection -> {
			Sql.update(connection, "UPDATE sources SET content_type = ? WHERE id = ?", contentType, source.id());
		});
	}

	public void addChunk(Source source, Range range) {
		database.change(connection -> {
			Sql.update(connection, "INSERT OR REPLACE INTO chunks(source_id, start, finish) VALUES (?, ?, ?)",
					source.id(), range.start(), range.end());
		});
	}

	public void removeChunks(Source source) {
		database.change(connection -> Sql.update(connection, "DELETE FROM chunks WHERE source_id = ?", source.id()));
	}

	public List<Range> chunks(Source source) {
		return database.read(connection -> Sql.list(connection,
				"SELECT start, finish FROM chunks WHERE source_id = ? ORDER BY start",
				row -> new Range(row.getLong(1), row.getLong(2)), source.id()));
	}

	/** The bytes are complete, in the file of the source with the given number. */
	public Source complete(Source source, long fileId, long size) {
		return database.write(connection -> {
			Sql.update(connection, "DELETE FROM chunks WHERE source_id = ?", source.id());
			Sql.update(connection, "UPDATE sources SET file = ?, filesize = ? WHERE id = ?", fileId, size,
					source.id());
			return find(connection, source.id()).orElseThrow();
		});
	}

	public void finish(Source source) {
		database.change(connection -> finish(connection, source));
	}

	static void finish(Connection connection, Source source) throws SQLException {
		Sql.update(connection, "UPDATE sources SET finished_at = ? WHERE id = ?", Times.now(), source.id());
	}

	public void fail(Source source, String message) {
		database.change(connection -> {
			String now = Times.now();
			Sql.update(connection, "UPDATE sources SET failed_at = ?1, failure = ?2 WHERE id = ?3", now, message,
					source.id());
		});
	}

	/** The numbers of all sources, and of all files sources use. */
	public List<Long> numbers(String column) {
		return database.read(connection -> Sql.list(connection,
				"SELECT " + (column.equals("file") ? "file" : "id") + " FROM sources", row -> row.getLong(1)));
	}

	private static Source source(ResultSet row) throws SQLException {
		String contentType = row.getString("content_type");
		return new Source(row.getLong("id"), RevisionStore.number(row, "revision_id"),
				Json.parse(row.getString("source_type")), Json.parse(row.getString("parse_options")),
				contentType == null ? "" : contentType, row.getString("created_by"), row.getString("created_at"),
				Optional.ofNullable(row.getString("finished_at")), Optional.ofNullable(row.getString("failed_at")),
				Optional.ofNullable(row.getString("failure")), RevisionStore.number(row, "file"),
				row.getLong("filesize"));
	}
}

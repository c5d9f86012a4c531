// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.db.Database;
import org.broadsheet.portal.local.internal.db.Ids;
import org.broadsheet.portal.local.internal.db.Sql;
import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** The publications. */
public final class JobStore {
	private static final String SELECT = "SELECT * FROM jobs ";

	private final Database database;

	public JobStore(Database database) {
		this.database = database;
	}

	/** Begins a job unless one is running for this revision already, which is then returned instead. */
	public Job begin(User user, Revision revision, Optional<Long> outputSchemaId) {
		return database.write(connection -> {
			Optional<Job> running = Sql.one(connection, SELECT + "WHERE revision_id = ? AND finished_at IS NULL",
					JobStore::job, revision.id());
			if (running.isPresent()) {
				return running.get();
			}
			long id = Ids.reserve(connection, 1);
			Sql.update(connection, """
					INSERT INTO jobs(id, revision_id, uuid, status, log, output_schema_id, created_by, created_at, updated_at)
					VALUES (?1, ?2, ?3, 'initializing', '[]', ?4, ?5, ?6, ?6)""", id, revision.id(),
					UUID.randomUUID().toString(), outputSchemaId.orElse(null), user.id(), Times.now());
			return find(connection, id).orElseThrow();
		});
	}

	public Optional<Job> find(long id) {
		return database.read(connection -> find(connection, id));
	}

	private static Optional<Job> find(Connection connection, long id) throws SQLException {
		return Sql.one(connection, SELECT + "WHERE id = ?", JobStore::job, id);
	}

	/** The publications of a revision, the newest first. */
	public List<Job> of(Revision revision) {
		return database.read(connection -> Sql.list(connection, SELECT + "WHERE revision_id = ? ORDER BY id DESC",
				JobStore::job, revision.id()));
	}

	public List<Job> unfinished() {
		return database.read(connection -> Sql.list(connection, SELECT + "WHERE finished_at IS NULL", JobStore::job));
	}

	/** Adds a line to the log and sets the state; details may be null. */
	public void log(long id, String status, String stage, JsonNode details) {
		database.change(connection -> log(connection, id, status, stage, details));
	}

	private static void log(Connection connection, long id, String status, String stage, JsonNode details)
			throws SQLException {
		Job job = find(connection, id).orElseThrow();
		ArrayNode log = Json.array();
		log.addObject().put("stage", stage).put("time", Times.now()).set("details", details);
		log.addAll((ArrayNode) job.log());
		Sql.update(connection, "UPDATE jobs SET status = ?, log = ?, updated_at = ? WHERE id = ?", status,
				log.toString(), Times.now(), id);
	}

	/** Publishes and ends the job in one transaction: either everything is visible afterwards or nothing. */
	public void succeed(Job job, Revision revision, View view, ViewStore.Publication change) {
		database.change(connection -> {
			ViewStore.publish(connection, view, change);
			RevisionStore.close(connection, revision.id());
			log(connection, job.id(), Job.SUCCESSFUL, "publish_complete", null);
			Sql.update(connection, "UPDATE jobs SET finished_at = ? WHERE id = ?", Times.now(), job.id());
		});
	}

	public void fail(Job job, String message) {
		database.change(connection -> {
			log(connection, job.id(), Job.FAILURE, "failure", Json.object().put("message", message));
			Sql.update(connection, "UPDATE jobs SET finished_at = ? WHERE id = ?", Times.now(), job.id());
		});
	}

	private static Job job(ResultSet row) throws SQLException {
		return new Job(row.getLong("id"), row.getLong("revision_id"), row.getString("uuid"), row.getString("status"),
				Json.parse(row.getString("log")), RevisionStore.number(row, "output_schema_id"),
				row.getString("created_by"), row.getString("created_at"), row.getString("updated_at"),
				Optional.ofNullable(row.getString("finished_at")));
	}
}

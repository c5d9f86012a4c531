// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of the catalogue. */
final class Tables {
	private static final List<String> STATEMENTS = List.of(
			"CREATE TABLE IF NOT EXISTS settings(name TEXT PRIMARY KEY, value TEXT NOT NULL)",
			"CREATE TABLE IF NOT EXISTS counter(id INTEGER PRIMARY KEY CHECK (id = 1), next INTEGER NOT NULL)",
			"INSERT OR IGNORE INTO counter(id, next) VALUES (1, 1)",
			"""
			CREATE TABLE IF NOT EXISTS users(
			  id TEXT PRIMARY KEY, login TEXT NOT NULL COLLATE NOCASE UNIQUE, email TEXT COLLATE NOCASE UNIQUE,
			  display_name TEXT NOT NULL, role TEXT NOT NULL, password TEXT NOT NULL,
			  created_at INTEGER NOT NULL, last_sign_in INTEGER)""",
			"""
			CREATE TABLE IF NOT EXISTS api_keys(
			  id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
			  name TEXT NOT NULL, secret TEXT NOT NULL, created_at INTEGER NOT NULL)""",
			"""
			CREATE TABLE IF NOT EXISTS web_sessions(
			  token TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
			  csrf TEXT NOT NULL, expires_at INTEGER NOT NULL)""",
			"""
			CREATE TABLE IF NOT EXISTS views(
			  id TEXT PRIMARY KEY, owner_id TEXT NOT NULL REFERENCES users(id), scope TEXT NOT NULL,
			  published INTEGER NOT NULL, details TEXT NOT NULL, columns TEXT NOT NULL,
			  table_file TEXT, row_count INTEGER NOT NULL, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL,
			  rows_changed_at INTEGER, published_at INTEGER, version INTEGER NOT NULL)""",
			"""
			CREATE TABLE IF NOT EXISTS grants(
			  id INTEGER PRIMARY KEY, view_id TEXT NOT NULL REFERENCES views(id) ON DELETE CASCADE,
			  user_id TEXT REFERENCES users(id) ON DELETE CASCADE, email TEXT COLLATE NOCASE, level TEXT NOT NULL,
			  UNIQUE(view_id, user_id), UNIQUE(view_id, email))""",
			"""
			CREATE TABLE IF NOT EXISTS revisions(
			  id INTEGER PRIMARY KEY, view_id TEXT NOT NULL REFERENCES views(id) ON DELETE CASCADE,
			  seq INTEGER NOT NULL, fields TEXT NOT NULL, output_schema_id INTEGER, blob_id INTEGER,
			  created_by TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, closed_at TEXT,
			  UNIQUE(view_id, seq))""",
			"""
			CREATE TABLE IF NOT EXISTS sources(
			  id INTEGER PRIMARY KEY, revision_id INTEGER REFERENCES revisions(id) ON DELETE CASCADE,
			  source_type TEXT NOT NULL, parse_options TEXT NOT NULL, content_type TEXT,
			  created_by TEXT NOT NULL, created_at TEXT NOT NULL, finished_at TEXT, failed_at TEXT,
			  failure TEXT, file TEXT, filesize INTEGER)""",
			"""
			CREATE TABLE IF NOT EXISTS chunks(
			  source_id INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE,
			  start INTEGER NOT NULL, finish INTEGER NOT NULL, PRIMARY KEY(source_id, start))""",
			"""
			CREATE TABLE IF NOT EXISTS input_schemas(
			  id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE,
			  total_rows INTEGER NOT NULL, row_errors INTEGER NOT NULL, columns TEXT NOT NULL,
			  created_by TEXT NOT NULL, created_at TEXT NOT NULL)""",
			"""
			CREATE TABLE IF NOT EXISTS output_schemas(
			  id INTEGER PRIMARY KEY, input_schema_id INTEGER NOT NULL REFERENCES input_schemas(id) ON DELETE CASCADE,
			  columns TEXT NOT NULL, sort_bys TEXT NOT NULL, error_count INTEGER, error_rows INTEGER,
			  created_by TEXT NOT NULL, created_at TEXT NOT NULL, completed_at TEXT, failed_at TEXT, failure TEXT)""",
			"""
			CREATE TABLE IF NOT EXISTS column_errors(
			  output_schema_id INTEGER NOT NULL REFERENCES output_schemas(id) ON DELETE CASCADE,
			  column_id INTEGER NOT NULL, rows BLOB NOT NULL, PRIMARY KEY(output_schema_id, column_id))""",
			"""
			CREATE TABLE IF NOT EXISTS jobs(
			  id INTEGER PRIMARY KEY, revision_id INTEGER NOT NULL REFERENCES revisions(id) ON DELETE CASCADE,
			  uuid TEXT NOT NULL, status TEXT NOT NULL, log TEXT NOT NULL, output_schema_id INTEGER,
			  created_by TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, finished_at TEXT)""",
			"""
			CREATE TABLE IF NOT EXISTS files(
			  id TEXT PRIMARY KEY, view_id TEXT NOT NULL REFERENCES views(id) ON DELETE CASCADE,
			  filename TEXT NOT NULL, content_type TEXT NOT NULL, size INTEGER NOT NULL, created_at TEXT NOT NULL)""",
			"CREATE TABLE IF NOT EXISTS import_configs(name TEXT PRIMARY KEY, body TEXT NOT NULL, created_by TEXT NOT NULL)",
			"CREATE INDEX IF NOT EXISTS sources_of_revision ON sources(revision_id)",
			"CREATE INDEX IF NOT EXISTS schemas_of_source ON input_schemas(source_id)",
			"CREATE INDEX IF NOT EXISTS outputs_of_schema ON output_schemas(input_schema_id)",
			"CREATE INDEX IF NOT EXISTS jobs_of_revision ON jobs(revision_id)",
			"CREATE INDEX IF NOT EXISTS grants_of_user ON grants(user_id)");

	private Tables() {
	}

	static void create(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String sql : STATEMENTS) {
				statement.executeUpdate(sql);
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.db.Database;
import org.broadsheet.portal.local.internal.db.Sql;
import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Import configurations: options and columns to use again for the next file. */
final class ConfigStore {
	/** A configuration and who made it. */
	record Config(String name, ObjectNode body, String createdBy) {
	}

	private static final String SELECT = "SELECT * FROM import_configs ";

	private final Database database;

	ConfigStore(Database database) {
		this.database = database;
	}

	Optional<Config> find(String name) {
		return all().stream().filter(config -> config.name().equals(name)).findFirst();
	}

	List<Config> all() {
		return database.read(connection -> Sql.list(connection, SELECT + "ORDER BY name",
				row -> new Config(row.getString("name"), Json.parseObject(row.getString("body")),
						row.getString("created_by"))));
	}

	void save(User user, String name, ObjectNode body) {
		database.change(connection -> Sql.update(connection, """
				INSERT INTO import_configs(name, body, created_by) VALUES (?, ?, ?)
				ON CONFLICT(name) DO UPDATE SET body = excluded.body""", name, body.toString(), user.id()));
	}

	void remove(String name) {
		database.change(connection -> Sql.update(connection, "DELETE FROM import_configs WHERE name = ?", name));
	}
}

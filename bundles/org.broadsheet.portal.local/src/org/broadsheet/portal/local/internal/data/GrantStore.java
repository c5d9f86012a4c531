// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.db.Database;
import org.broadsheet.portal.local.internal.db.Sql;

/** Who may do what with which dataset. */
public final class GrantStore {
	private final Database database;

	public GrantStore(Database database) {
		this.database = database;
	}

	/** The collaborators of a dataset, without its owner. */
	public List<Grant> of(View view) {
		return database.read(connection -> Sql.list(connection, "SELECT * FROM grants WHERE view_id = ? ORDER BY id",
				GrantStore::grant, view.id()));
	}

	/** What an account, or an anonymous visitor, may do with a dataset beyond what is public. */
	public Level level(View view, Optional<User> user) {
		if (user.isEmpty()) {
			return Level.NONE;
		}
		User known = user.get();
		if (known.isOwner() || view.ownerId().equals(known.id())) {
			return Level.CURRENT_OWNER;
		}
		return database.read(connection -> Sql.one(connection,
				"SELECT * FROM grants WHERE view_id = ? AND user_id = ?", GrantStore::grant, view.id(), known.id()))
				.map(Grant::level).orElse(Level.NONE);
	}

	/** The levels of an account on all datasets shared with it, by the dataset's id. */
	public Map<String, Level> sharedWith(User user) {
		return database.read(connection -> Sql.list(connection, "SELECT view_id, level FROM grants WHERE user_id = ?",
				row -> Map.entry(row.getString(1), Level.valueOf(row.getString(2))), user.id())).stream()
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Replaces visibility, owner and collaborators of a dataset in one step; an empty part stays as it is. */
	public void replace(View view, Optional<String> scope, Optional<String> ownerId, Optional<List<Grant>> grants) {
		database.change(connection -> {
			if (scope.isPresent()) {
				Sql.update(connection, "UPDATE views SET scope = ? WHERE id = ?", scope.get(), view.id());
			}
			if (ownerId.isPresent()) {
				Sql.update(connection, "UPDATE views SET owner_id = ? WHERE id = ?", ownerId.get(), view.id());
			}
			if (grants.isPresent()) {
				Sql.update(connection, "DELETE FROM grants WHERE view_id = ?", view.id());
				for (Grant grant : grants.get()) {
					Sql.update(connection, "INSERT INTO grants(view_id, user_id, email, level) VALUES (?, ?, ?, ?)",
							view.id(), grant.userId().orElse(null), grant.email().orElse(null), grant.level().name());
				}
			}
		});
	}

	private static Grant grant(ResultSet row) throws SQLException {
		return new Grant(Optional.ofNullable(row.getString("user_id")), Optional.ofNullable(row.getString("email")),
				Level.valueOf(row.getString("level")));
	}
}

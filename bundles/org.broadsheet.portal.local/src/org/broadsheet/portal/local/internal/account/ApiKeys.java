// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.account;

import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.internal.db.Database;
import org.broadsheet.portal.local.internal.db.Ids;
import org.broadsheet.portal.local.internal.db.Sql;

/** API keys: an id and a secret that stand for an account in programs. */
public final class ApiKeys {
	/** A key without its secret. */
	public record Key(String id, String name, long created) {
	}

	/** A key just made; the secret is never shown again. */
	public record NewKey(Key key, String secret) {
	}

	private static final int ID_LENGTH = 25;
	private static final int SECRET_LENGTH = 50;

	private final Database database;
	private final Ids ids = new Ids();

	public ApiKeys(Database database) {
		this.database = database;
	}

	public NewKey create(User user, String name) {
		Key key = new Key(ids.token(ID_LENGTH), name, System.currentTimeMillis() / 1000);
		String secret = ids.token(SECRET_LENGTH);
		database.change(connection -> {
			Sql.update(connection, "INSERT INTO api_keys(id, user_id, name, secret, created_at) VALUES (?,?,?,?,?)",
					key.id(), user.id(), name, Passwords.tokenHash(secret), key.created());
		});
		return new NewKey(key, secret);
	}

	public List<Key> of(User user) {
		return database.read(connection -> Sql.list(connection,
				"SELECT * FROM api_keys WHERE user_id = ? ORDER BY created_at",
				row -> new Key(row.getString("id"), row.getString("name"), row.getLong("created_at")), user.id()));
	}

	/** Removes a key; false when the account has none with this id. */
	public boolean remove(User user, String id) {
		return database.write(connection -> Sql.update(connection,
				"DELETE FROM api_keys WHERE id = ? AND user_id = ?", id, user.id())) > 0;
	}

	/** The id of the account a key stands for. */
	Optional<String> owner(String id, String secret) {
		if (id.length() != ID_LENGTH) {
			return Optional.empty();
		}
		return database.read(connection -> Sql.one(connection,
				"SELECT user_id FROM api_keys WHERE id = ? AND secret = ?", row -> row.getString(1), id,
				Passwords.tokenHash(secret)));
	}
}

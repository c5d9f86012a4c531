// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.account;

import java.time.Duration;
import java.util.Optional;

import org.broadsheet.portal.local.internal.db.Database;
import org.broadsheet.portal.local.internal.db.Ids;
import org.broadsheet.portal.local.internal.db.Sql;

/** Sessions of the portal's own pages; the table holds only hashes of the cookie values. */
public final class WebSessions {
	/** A signed-in browser: the hash that names the session, its account and its token for forms. */
	public record Session(String key, String userId, String csrf) {
	}

	/** How long a session lasts, at most. */
	public static final Duration LIFE = Duration.ofHours(12);
	private static final int TOKEN_LENGTH = 40;

	private final Database database;
	private final Ids ids = new Ids();

	public WebSessions(Database database) {
		this.database = database;
	}

	/** Begins a session and returns the value for the cookie. */
	public String begin(User user) {
		String token = ids.token(TOKEN_LENGTH);
		long now = System.currentTimeMillis() / 1000;
		database.change(connection -> {
			Sql.update(connection, "DELETE FROM web_sessions WHERE expires_at < ?", now);
			Sql.update(connection, "INSERT INTO web_sessions(token, user_id, csrf, expires_at) VALUES (?,?,?,?)",
					Passwords.tokenHash(token), user.id(), ids.token(TOKEN_LENGTH), now + LIFE.toSeconds());
		});
		return token;
	}

	public Optional<Session> find(String cookie) {
		return database.read(connection -> Sql.one(connection,
				"SELECT * FROM web_sessions WHERE token = ? AND expires_at > ?",
				row -> new Session(row.getString("token"), row.getString("user_id"), row.getString("csrf")),
				Passwords.tokenHash(cookie), System.currentTimeMillis() / 1000));
	}

	public void end(Session session) {
		database.change(connection -> {
			Sql.update(connection, "DELETE FROM web_sessions WHERE token = ?", session.key());
		});
	}
}

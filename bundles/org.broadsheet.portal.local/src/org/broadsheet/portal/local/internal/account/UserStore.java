// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.account;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.broadsheet.portal.local.NewAccount;
import org.broadsheet.portal.local.PortalException;
import org.broadsheet.portal.local.Role;
import org.broadsheet.portal.local.internal.db.Database;
import org.broadsheet.portal.local.internal.db.Ids;
import org.broadsheet.portal.local.internal.db.Sql;
import org.eclipse.osgi.util.NLS;

/** The accounts. */
public final class UserStore {
	private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");
	private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\"]{1,190}");
	private static final String SELECT = "SELECT * FROM users ";

	private final Database database;
	private final Ids ids = new Ids();

	public UserStore(Database database) {
		this.database = database;
	}

	/** Adds an account and turns the invitations of its address into grants. */
	public User add(NewAccount account, String displayName) throws PortalException {
		check(account);
		User user = new User(ids.fourByFour(), account.user(), account.email(), displayName, account.role(),
				Passwords.hash(account.password()), System.currentTimeMillis() / 1000, 0);
		Optional<String> taken = database.write(connection -> {
			Optional<String> problem = taken(connection, user);
			if (problem.isEmpty()) {
				insert(connection, user);
			}
			return problem;
		});
		if (taken.isPresent()) {
			throw new PortalException(taken.get());
		}
		return user;
	}

	private static void check(NewAccount account) throws PortalException {
		if (account.user() == null || !LOGIN.matcher(account.user()).matches()) {
			throw new PortalException(NLS.bind(Messages.UserStore_badLogin, account.user()));
		}
		if (account.email() == null || account.email().isEmpty()) {
			if (account.role() != Role.OWNER) {
				throw new PortalException(Messages.UserStore_noEmail);
			}
		} else if (!EMAIL.matcher(account.email()).matches()) {
			throw new PortalException(NLS.bind(Messages.UserStore_badEmail, account.email()));
		}
		Passwords.check(account.password());
	}

	private static Optional<String> taken(Connection connection, User user) throws SQLException {
		// a user name must not be another account's address either: both are ways to sign in
		String same = SELECT + "WHERE login = ?1 OR email = ?1";
		if (Sql.one(connection, same, UserStore::user, user.login()).isPresent()) {
			return Optional.of(NLS.bind(Messages.UserStore_loginTaken, user.login()));
		}
		if (!user.email().isEmpty() && Sql.one(connection, same, UserStore::user, user.email()).isPresent()) {
			return Optional.of(NLS.bind(Messages.UserStore_emailTaken, user.email()));
		}
		return Optional.empty();
	}

	private static void insert(Connection connection, User user) throws SQLException {
		String email = user.email().isEmpty() ? null : user.email();
		Sql.update(connection,
				"INSERT INTO users(id, login, email, display_name, role, password, created_at) VALUES (?,?,?,?,?,?,?)",
				user.id(), user.login(), email, user.name(), user.role().name(), user.password(), user.created());
		if (email != null) {
			Sql.update(connection, "UPDATE grants SET user_id = ?, email = NULL WHERE email = ?", user.id(), email);
		}
	}

	public Optional<User> byId(String id) {
		return one("WHERE id = ?", id);
	}

	/** Finds an account by user name or e-mail address. */
	public Optional<User> bySignIn(String loginOrEmail) {
		return one("WHERE login = ?1 OR email = ?1", loginOrEmail);
	}

	public Optional<User> byEmail(String email) {
		return one("WHERE email = ?", email);
	}

	public List<User> all() {
		return database.read(connection -> Sql.list(connection, SELECT + "ORDER BY display_name COLLATE NOCASE",
				UserStore::user));
	}

	public boolean isEmpty() {
		return all().isEmpty();
	}

	/** Sets a new password and ends every web session of the account but the one named. */
	public void setPassword(User user, String password, String keptSession) throws PortalException {
		Passwords.check(password);
		String hash = Passwords.hash(password);
		database.change(connection -> {
			Sql.update(connection, "UPDATE users SET password = ? WHERE id = ?", hash, user.id());
			Sql.update(connection, "DELETE FROM web_sessions WHERE user_id = ? AND token <> ?", user.id(), keptSession);
		});
	}

	public void setRole(User user, Role role) throws PortalException {
		if (user.isOwner() && role != Role.OWNER) {
			keepOneOwner(user);
		}
		database.change(connection -> {
			Sql.update(connection, "UPDATE users SET role = ? WHERE id = ?", role.name(), user.id());
		});
	}

	/** Removes an account that owns nothing. */
	public void remove(User user) throws PortalException {
		keepOneOwner(user);
		long owned = database.read(connection -> Sql.number(connection,
				"SELECT count(*) FROM views WHERE owner_id = ?", user.id()));
		if (owned > 0) {
			throw new PortalException(NLS.bind(Messages.UserStore_hasDatasets, owned));
		}
		database.change(connection -> {
			Sql.update(connection, "DELETE FROM users WHERE id = ?", user.id());
		});
	}

	private void keepOneOwner(User user) throws PortalException {
		if (all().stream().noneMatch(other -> other.isOwner() && !other.id().equals(user.id()))) {
			throw new PortalException(Messages.UserStore_lastOwner);
		}
	}

	void seen(User user) {
		database.change(connection -> {
			Sql.update(connection, "UPDATE users SET last_sign_in = ? WHERE id = ?",
					System.currentTimeMillis() / 1000, user.id());
		});
	}

	private Optional<User> one(String where, String value) {
		return database.read(connection -> Sql.one(connection, SELECT + where, UserStore::user, value));
	}

	private static User user(ResultSet row) throws SQLException {
		String email = row.getString("email");
		return new User(row.getString("id"), row.getString("login"), email == null ? "" : email,
				row.getString("display_name"), Role.valueOf(row.getString("role")), row.getString("password"),
				row.getLong("created_at"), row.getLong("last_sign_in"));
	}
}

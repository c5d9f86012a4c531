// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import java.nio.file.Path;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.ApiKeys;
import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.account.UserStore;
import org.broadsheet.portal.local.internal.db.Database;
import org.eclipse.osgi.util.NLS;

/** Manages the accounts of a portal by its data folder, whether that portal is running (in any process) or not. */
public final class Accounts {
	private Accounts() {
	}

	/**
	 * Adds an account; what was shared with its e-mail address before is at once visible to it.
	 *
	 * @throws PortalException when the name or the address is taken or not allowed, or the password is too short
	 */
	public static void add(Path dataFolder, NewAccount account) throws PortalException {
		try (Database database = Database.open(dataFolder)) {
			new UserStore(database).add(account, account.user());
		}
	}

	/**
	 * Gives an account a new password and ends its web sessions.
	 *
	 * @throws PortalException when there is no such account, or the password is too short
	 */
	public static void setPassword(Path dataFolder, String userOrEmail, String password) throws PortalException {
		try (Database database = Database.open(dataFolder)) {
			UserStore users = new UserStore(database);
			User user = users.bySignIn(userOrEmail).orElseThrow(
					() -> new PortalException(NLS.bind(Messages.Accounts_unknown, userOrEmail)));
			users.setPassword(user, password, "");
		}
	}

	/** Makes an API key that stands for the owner, for a program that runs the portal itself. */
	static Optional<ApiKeys.NewKey> ownerKey(Path dataFolder, String name) {
		try (Database database = Database.open(dataFolder)) {
			return new UserStore(database).all().stream().filter(User::isOwner).findFirst()
					.map(owner -> new ApiKeys(database).create(owner, name));
		}
	}

	/** See {@link #add(Path, NewAccount)}. */
	public static void add(Path dataFolder, String user, String email, Role role, String password)
			throws PortalException {
		add(dataFolder, new NewAccount(user, email, role, password));
	}
}

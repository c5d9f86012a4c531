// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import java.nio.file.Path;

import org.broadsheet.portal.local.internal.account.UserStore;
import org.broadsheet.portal.local.internal.db.Database;

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

	/** See {@link #add(Path, NewAccount)}. */
	public static void add(Path dataFolder, String user, String email, Role role, String password)
			throws PortalException {
		add(dataFolder, new NewAccount(user, email, role, password));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.start;

import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.portal.Credentials;
import org.broadsheet.portal.local.NewAccount;
import org.broadsheet.portal.local.OwnerCredentials;
import org.broadsheet.portal.local.PortalException;
import org.broadsheet.portal.local.Role;
import org.broadsheet.portal.local.internal.account.UserStore;
import org.broadsheet.portal.local.internal.db.Ids;

/** Makes the owner of a new portal. */
public final class FirstOwner {
	private static final String NAME = "BROADSHEET_OWNER";
	private static final String PASSWORD = "BROADSHEET_OWNER_PASSWORD";
	private static final int PASSWORD_LENGTH = 20;

	private FirstOwner() {
	}

	/** Makes the owner unless there is one already; the one wanted, or as the environment says, or made up. */
	public static Optional<OwnerCredentials> ensure(UserStore users, Optional<Credentials> wanted,
			Map<String, String> environment)
			throws PortalException {
		if (users.all().stream().anyMatch(user -> user.isOwner())) {
			return Optional.empty();
		}
		String named = environment.getOrDefault(NAME, "").strip();
		String name = wanted.map(Credentials::user).orElse(named.isEmpty() ? "owner" : named);
		String given = wanted.map(Credentials::secret).orElse(environment.getOrDefault(PASSWORD, ""));
		String password = given.isEmpty() ? new Ids().token(PASSWORD_LENGTH) : given;
		String email = name.contains("@") ? name : "";
		users.add(new NewAccount(name, email, Role.OWNER, password), name);
		return Optional.of(new OwnerCredentials(name, password, given.isEmpty()));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an account may do on the whole portal; what it may do with one dataset is a matter of that dataset's grants. */
public enum Role {
	/** Manages accounts and sees every dataset. */
	OWNER("administrator", Set.of("create_datasets", "edit_others_datasets", "manage_users", "chown_datasets",
			"manage_approval", "view_domain")),
	/** Creates and publishes datasets. */
	PUBLISHER("publisher", Set.of("create_datasets", "view_domain")),
	/** Reads what was shared with it. */
	REVIEWER("viewer", Set.of("view_domain"));

	private final String roleName;
	private final Set<String> rights;

	Role(String roleName, Set<String> rights) {
		this.roleName = roleName;
		this.rights = rights;
	}

	/** The name of this role in the publishing API. */
	public String roleName() {
		return roleName;
	}

	public Set<String> rights() {
		return rights;
	}

	/** Finds a role by its own or its API name, in any case; {@code administrator} and {@code owner} are the same. */
	public static Optional<Role> of(String name) {
		String wanted = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
		for (Role role : values()) {
			if (role.roleName.equals(wanted) || role.name().toLowerCase(Locale.ROOT).equals(wanted)) {
				return Optional.of(role);
			}
		}
		return Optional.empty();
	}
}

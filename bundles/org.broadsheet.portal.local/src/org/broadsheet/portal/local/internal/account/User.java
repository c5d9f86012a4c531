// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.account;

import org.broadsheet.portal.local.Role;

/**
 * An account.
 *
 * @param id       its 4x4 id
 * @param login    the name to sign in with
 * @param email    its address, or an empty text
 * @param name     the name shown to others
 * @param password the hash of its password
 * @param created  when it was made, in seconds since 1970
 * @param lastSeen when it last signed in, in seconds since 1970, or 0
 */
public record User(String id, String login, String email, String name, Role role, String password, long created,
		long lastSeen) {
	public boolean may(String right) {
		return role.rights().contains(right);
	}

	public boolean isOwner() {
		return role == Role.OWNER;
	}
}

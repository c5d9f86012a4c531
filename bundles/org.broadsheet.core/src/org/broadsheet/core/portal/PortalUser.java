// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

/**
 * A person known to a portal.
 *
 * @param id    id on the portal; empty for somebody invited by e-mail who has no account yet
 * @param name  display name; may be empty
 * @param email may be empty where the portal does not tell
 * @param role  role on the portal, as it names it; may be empty
 */
public record PortalUser(String id, String name, String email, String role) {

	/** Name, else e-mail, else id. */
	public String label() {
		return !name.isEmpty() ? name : !email.isEmpty() ? email : id;
	}
}

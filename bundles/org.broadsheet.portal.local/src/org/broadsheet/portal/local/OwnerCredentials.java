// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

/**
 * The owner account made at the first start.
 *
 * @param user      the name to sign in with
 * @param password  its password; the portal keeps only a hash and can never show it again
 * @param generated whether the portal made the password up, so that somebody must be told
 */
public record OwnerCredentials(String user, String password, boolean generated) {
	@Override
	public String toString() {
		return "OwnerCredentials[user=" + user + "]";
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

/**
 * What signs a person in.
 *
 * @param user   user name, e-mail address or id of an API key
 * @param secret password or secret of the API key
 */
public record Credentials(String user, String secret) {

	/** Never shows the secret. */
	@Override
	public String toString() {
		return "Credentials[" + user + "]";
	}
}

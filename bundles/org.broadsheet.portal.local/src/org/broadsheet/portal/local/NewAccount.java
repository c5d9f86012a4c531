// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

/**
 * An account to be made.
 *
 * @param user     the name to sign in with
 * @param email    the e-mail address, with which one can sign in, too; may be empty for the owner
 * @param role     what the account may do
 * @param password the password, at least eight characters
 */
public record NewAccount(String user, String email, Role role, String password) {
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.http;

import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.account.WebSessions.Session;

/** Who sends a request: nobody known, an account by its credentials, or an account by a browser's session. */
public record Caller(Optional<User> user, Optional<Session> session) {
	static final Caller ANONYMOUS = new Caller(Optional.empty(), Optional.empty());
}

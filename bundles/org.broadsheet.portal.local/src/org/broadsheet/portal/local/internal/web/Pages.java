// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.web;

import java.io.IOException;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.HttpFailure;

/** What the pages for signed-in people share. */
final class Pages {
	/** Answers with the account at hand. */
	interface Signed {
		void handle(Exchange exchange, User user) throws IOException;
	}

	private Pages() {
	}

	/** Sends a visitor without an account to the sign-in page, and back afterwards. */
	static void signedIn(Exchange exchange, Signed page) throws IOException {
		Optional<User> user = exchange.user();
		if (user.isPresent()) {
			page.handle(exchange, user.get());
		} else if (exchange.method().equals("GET")) {
			exchange.redirect("/login?next=" + exchange.path());
		} else {
			throw HttpFailure.signInNeeded();
		}
	}

	/** For the owner only; for others the page does not exist. */
	static void owner(Exchange exchange, Signed page) throws IOException {
		signedIn(exchange, (same, user) -> {
			if (!user.isOwner()) {
				throw HttpFailure.notFound(exchange.path());
			}
			page.handle(same, user);
		});
	}
}

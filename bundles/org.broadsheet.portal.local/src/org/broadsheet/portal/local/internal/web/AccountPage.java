// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.web;

import static org.broadsheet.portal.local.internal.web.Html.attr;
import static org.broadsheet.portal.local.internal.web.Html.el;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.PortalException;
import org.broadsheet.portal.local.internal.account.ApiKeys;
import org.broadsheet.portal.local.internal.account.Passwords;
import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.Routes;

/** One's own account: password and API keys. */
final class AccountPage {
	private final Stores stores;

	AccountPage(Stores stores) {
		this.stores = stores;
	}

	void register(Routes routes) {
		routes.get("/account", exchange -> Pages.signedIn(exchange, this::start))
				.post("/account/password", exchange -> Pages.signedIn(exchange, this::changePassword))
				.post("/account/keys", exchange -> Pages.signedIn(exchange, this::addKey))
				.post("/account/keys/remove", exchange -> Pages.signedIn(exchange, this::removeKey));
	}

	private void start(Exchange exchange, User user) throws IOException {
		Optional<String> done = exchange.query("done").map(what -> switch (what) {
		case "password" -> Messages.Account_changed;
		case "key" -> Messages.Account_keyRemoved;
		default -> null;
		});
		show(exchange, user, 200, done, Optional.empty(), null);
	}

	private void show(Exchange exchange, User user, int status, Optional<String> done, Optional<String> problem,
			Html secret) throws IOException {
		Site.send(exchange, status, Messages.Account_heading, el("h1", Messages.Account_heading), Site.notice(done),
				Site.warning(problem), secret,
				el("dl.panel.facts-row", fact(Messages.Account_user, user.login()),
						fact(Messages.Account_email, user.email()), fact(Messages.Account_role, Texts.role(user.role()))),
				el("div.two", passwordForm(exchange, user), keys(exchange, user)));
	}

	private static Html fact(String label, String value) {
		return el("div", el("dt", label), el("dd", value.isEmpty() ? "–" : value));
	}

	private static Html passwordForm(Exchange exchange, User user) {
		return el("section.panel", el("h2", Messages.Account_password), Site.form(exchange, "/account/password",
				el("div.stack",
						// tells password managers which account this is
						el("input.hidden", attr("type", "text"), attr("name", "user"), attr("value", user.login()),
								attr("autocomplete", "username"), attr("tabindex", -1), attr("aria-hidden", "true"),
								attr("readonly", "")),
						Site.field(Messages.Account_current, "current", "password",
								attr("autocomplete", "current-password"), attr("required", "")),
						Site.field(Messages.Account_new, "new", "password", attr("autocomplete", "new-password"),
								attr("minlength", 8), attr("required", "")),
						Site.field(Messages.Account_repeat, "repeat", "password", attr("autocomplete", "new-password"),
								attr("minlength", 8), attr("required", "")),
						el("p.muted", Messages.Account_passwordHint), el("button", Messages.Account_save))));
	}

	private Html keys(Exchange exchange, User user) {
		List<Html> lines = new ArrayList<>();
		for (ApiKeys.Key key : stores.keys().of(user)) {
			lines.add(el("tr", el("th", attr("scope", "row"), key.name()), el("td", el("code", key.id())),
					el("td", Texts.day(key.created())),
					el("td", Site.confirmed(Messages.Account_keyRemove, Site.form(exchange, "/account/keys/remove",
							el("input", attr("type", "hidden"), attr("name", "key"), attr("value", key.id())),
							el("button.quiet.bad", Messages.Account_keyRemoveSure))))));
		}
		Html head = el("thead", el("tr", header(Messages.Users_name), header(Messages.Account_keyId),
				header(Messages.Account_keyDate), header(Messages.Account_keyActions)));
		return el("section.panel", el("h2", Messages.Account_keys), el("p.muted", Messages.Account_keysHint),
				lines.isEmpty() ? el("p", Messages.Account_keyNone)
						: el("div.scroll", el("table", head, el("tbody", lines))),
				Site.form(exchange, "/account/keys", el("div.stack",
						Site.field(Messages.Account_keyName, "name", "text", attr("required", ""),
								attr("maxlength", 60)),
						el("button.second", Messages.Account_keyAdd))));
	}

	private static Html header(String text) {
		return el("th", attr("scope", "col"), text);
	}

	private void changePassword(Exchange exchange, User user) throws IOException {
		String password = exchange.form("new");
		if (!Passwords.matches(exchange.form("current"), user.password())) {
			show(exchange, user, 400, Optional.empty(), Optional.of(Messages.Account_wrong), null);
		} else if (!password.equals(exchange.form("repeat"))) {
			show(exchange, user, 400, Optional.empty(), Optional.of(Messages.Account_differ), null);
		} else {
			try {
				stores.users().setPassword(user, password,
						exchange.caller().session().map(session -> session.key()).orElse(""));
				exchange.redirect("/account?done=password");
			} catch (PortalException e) {
				show(exchange, user, 400, Optional.empty(), Optional.of(e.getMessage()), null);
			}
		}
	}

	private void addKey(Exchange exchange, User user) throws IOException {
		String name = exchange.form("name").strip();
		ApiKeys.NewKey made = stores.keys().create(user, name.isEmpty() ? Messages.Account_keys : name);
		show(exchange, user, 200, Optional.of(Messages.Account_keyMade), Optional.empty(),
				el("dl.panel.secret", fact(Messages.Account_keyId, made.key().id()),
						fact(Messages.Account_keySecret, made.secret())));
	}

	private void removeKey(Exchange exchange, User user) throws IOException {
		stores.keys().remove(user, exchange.form("key"));
		exchange.redirect("/account?done=key");
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.web;

import static org.broadsheet.portal.local.internal.web.Html.attr;
import static org.broadsheet.portal.local.internal.web.Html.el;
import static org.broadsheet.portal.local.internal.web.Html.flag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.NewAccount;
import org.broadsheet.portal.local.PortalException;
import org.broadsheet.portal.local.Role;
import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.http.Routes;
import org.eclipse.osgi.util.NLS;

/** The owner's page of all accounts. */
final class UsersPage {
	private static final String PATH = "/admin/users";

	private final Stores stores;

	UsersPage(Stores stores) {
		this.stores = stores;
	}

	void register(Routes routes) {
		routes.get(PATH, exchange -> Pages.owner(exchange, this::start))
				.post(PATH, exchange -> Pages.owner(exchange, this::add))
				.post(PATH + "/role", exchange -> Pages.owner(exchange, this::setRole))
				.post(PATH + "/remove", exchange -> Pages.owner(exchange, this::remove));
	}

	private void start(Exchange exchange, User user) throws IOException {
		Optional<String> done = exchange.query("done").map(what -> switch (what) {
		case "added" -> Messages.Users_added;
		case "role" -> Messages.Users_changed;
		case "removed" -> Messages.Users_removed;
		default -> null;
		});
		show(exchange, user, 200, done, Optional.empty());
	}

	private void show(Exchange exchange, User self, int status, Optional<String> done, Optional<String> problem)
			throws IOException {
		List<Html> lines = stores.users().all().stream().map(user -> line(exchange, self, user)).toList();
		Html head = el("thead", el("tr", header(Messages.Users_name), header(Messages.Users_email),
				header(Messages.Users_seen), header(Messages.Users_role), header(Messages.Users_actions)));
		Site.send(exchange, status, Messages.Users_heading, el("h1", Messages.Users_heading), Site.notice(done),
				Site.warning(problem),
				el("div.scroll", attr("role", "region"), attr("tabindex", "0"),
						attr("aria-label", Messages.Users_heading), el("table", head, el("tbody", lines))),
				addForm(exchange));
	}

	private static Html header(String text) {
		return el("th", attr("scope", "col"), text);
	}

	private static Html line(Exchange exchange, User self, User user) {
		boolean own = self.id().equals(user.id());
		Html role = el("label", el("span.hidden", NLS.bind(Messages.Users_roleOf, user.name())), roles(user.role()));
		return el("tr",
				el("th", attr("scope", "row"), user.name(), own ? el("span.key", Messages.Users_you) : null,
						user.name().equals(user.login()) ? null : el("small", user.login())),
				el("td", user.email()),
				el("td", user.lastSeen() == 0 ? Messages.Users_never : Texts.day(user.lastSeen())),
				el("td", own ? Texts.role(user.role())
						: Site.form(exchange, PATH + "/role", el("div.inline", hidden(user), role,
								el("button.quiet", Messages.Users_change)))),
				el("td", own ? null
						: Site.confirmed(Messages.Users_remove, Site.form(exchange, PATH + "/remove", hidden(user),
								el("button.quiet.bad", Messages.Users_removeSure)))));
	}

	private static Html hidden(User user) {
		return el("input", attr("type", "hidden"), attr("name", "id"), attr("value", user.id()));
	}

	private static Html roles(Role selected) {
		List<Html> options = new ArrayList<>();
		for (Role role : List.of(Role.REVIEWER, Role.PUBLISHER, Role.OWNER)) {
			options.add(el("option", attr("value", role.name()), flag("selected", role == selected),
					Texts.role(role)));
		}
		return el("select", attr("name", "role"), options);
	}

	private static Html addForm(Exchange exchange) {
		return el("section.panel", el("h2", Messages.Users_add), Site.form(exchange, PATH,
				el("div.grid",
						Site.field(Messages.Users_login, "login", "text", attr("required", ""), attr("maxlength", 64),
								attr("autocomplete", "off")),
						Site.field(Messages.Users_name, "name", "text", attr("maxlength", 100),
								attr("autocomplete", "off")),
						Site.field(Messages.Users_email, "email", "email", attr("required", ""),
								attr("autocomplete", "off")),
						Site.field(Messages.Users_password, "password", "password", attr("required", ""),
								attr("minlength", 8), attr("autocomplete", "new-password")),
						el("label.field", el("span", Messages.Users_role), roles(Role.REVIEWER))),
				el("button", Messages.Users_addButton)));
	}

	/** A change of the accounts. */
	private interface Change {
		void make() throws PortalException, IOException;
	}

	private void change(Exchange exchange, User self, String done, Change change) throws IOException {
		try {
			change.make();
			exchange.redirect(PATH + "?done=" + done);
		} catch (PortalException e) {
			show(exchange, self, 400, Optional.empty(), Optional.of(e.getMessage()));
		}
	}

	private void add(Exchange exchange, User self) throws IOException {
		Role role = role(exchange);
		String login = exchange.form("login").strip();
		String name = exchange.form("name").strip();
		change(exchange, self, "added", () -> stores.users().add(
				new NewAccount(login, exchange.form("email").strip(), role, exchange.form("password")),
				name.isEmpty() ? login : name));
	}

	private static Role role(Exchange exchange) throws IOException {
		String name = exchange.form("role");
		return Role.of(name).orElseThrow(() -> HttpFailure.invalid(name));
	}

	private User named(Exchange exchange) throws IOException {
		String id = exchange.form("id");
		return stores.users().byId(id).orElseThrow(() -> HttpFailure.notFound(Messages.Users_heading));
	}

	private void setRole(Exchange exchange, User self) throws IOException {
		User user = named(exchange);
		Role role = role(exchange);
		change(exchange, self, "role", () -> stores.users().setRole(user, role));
	}

	private void remove(Exchange exchange, User self) throws IOException {
		User user = named(exchange);
		change(exchange, self, "removed", () -> stores.users().remove(user));
	}
}

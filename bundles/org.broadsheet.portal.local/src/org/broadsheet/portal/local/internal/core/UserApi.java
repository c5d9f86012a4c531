// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.core;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

import org.broadsheet.portal.local.NewAccount;
import org.broadsheet.portal.local.PortalException;
import org.broadsheet.portal.local.Role;
import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.api.Access;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.http.Routes;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Accounts: who am I, search, autocomplete.
 *
 * <p>An extension of this portal: who has the right {@code manage_users} gets all accounts from
 * {@code GET /api/users}, makes one with {@code POST /api/users} and a body of {@code email}, {@code screenName},
 * {@code password} and {@code roleName} (publisher, reviewer or administrator; {@code login}, when it is to differ
 * from the screen name) answered by 201 and the account, and removes one with {@code DELETE /api/users/{id}}.
 */
final class UserApi {
	private static final int MAX_RESULTS = 100;

	private final Stores stores;

	UserApi(Stores stores) {
		this.stores = stores;
	}

	void register(Routes routes) {
		routes.get("/api/users/current.json", this::current).get("/api/users/current", this::current)
				.get("/api/users", this::list).get("/api/users.json", this::list).post("/api/users", this::add)
				.post("/api/users.json", this::add).delete("/api/users/{id}", this::remove)
				.get("/api/catalog/v1/users", this::search).get("/api/catalog/v1/users/autocomplete", this::complete);
	}

	private void current(Exchange exchange) throws IOException {
		exchange.json(UserRenderer.full(exchange.signedIn()));
	}

	private static void manager(Exchange exchange) {
		Access.withRight(exchange, "manage_users");
	}

	private void list(Exchange exchange) throws IOException {
		manager(exchange);
		ArrayNode array = Json.array();
		stores.users().all().forEach(user -> array.add(UserRenderer.full(user)));
		exchange.json(array);
	}

	private void add(Exchange exchange) throws IOException {
		manager(exchange);
		ObjectNode body = exchange.jsonObject();
		String roleName = body.path("roleName").asText("publisher");
		Role role = Role.of(roleName)
				.orElseThrow(() -> HttpFailure.invalid(NLS.bind(Messages.UserApi_role, roleName)));
		String email = body.path("email").asText("").strip();
		String screenName = Json.text(body, "screenName").map(String::strip).orElse(email);
		String login = Json.text(body, "login").orElse(screenName.contains(" ") ? email : screenName);
		try {
			User user = stores.users().add(new NewAccount(login, email, role, body.path("password").asText("")),
					screenName);
			exchange.json(201, UserRenderer.full(user));
		} catch (PortalException e) {
			throw HttpFailure.invalid(e.getMessage());
		}
	}

	private void remove(Exchange exchange) throws IOException {
		manager(exchange);
		User user = stores.users().byId(exchange.value("id"))
				.orElseThrow(() -> HttpFailure.notFound(Messages.PermissionApi_user));
		try {
			stores.users().remove(user);
			exchange.json(UserRenderer.full(user));
		} catch (PortalException e) {
			throw HttpFailure.invalid(e.getMessage());
		}
	}

	private Stream<User> matching(Exchange exchange) {
		exchange.signedIn();
		String text = exchange.query("q").orElse("").strip().toLowerCase(Locale.ROOT);
		return stores.users().all().stream()
				.filter(user -> user.name().toLowerCase(Locale.ROOT).contains(text)
						|| user.email().toLowerCase(Locale.ROOT).contains(text)
						|| user.login().toLowerCase(Locale.ROOT).contains(text))
				.filter(user -> exchange.query("emails").map(list -> contains(list, user.email())).orElse(true))
				.filter(user -> exchange.query("ids").map(list -> contains(list, user.id())).orElse(true))
				.filter(user -> exchange.query("roles").map(list -> contains(list, user.role().roleName()))
						.orElse(true));
	}

	private static boolean contains(String list, String value) {
		return Stream.of(list.split(",")).anyMatch(item -> item.strip().equalsIgnoreCase(value));
	}

	private void search(Exchange exchange) throws IOException {
		ArrayNode results = Json.array();
		long[] total = { 0 };
		long offset = exchange.number("offset", 0);
		long limit = Math.min(MAX_RESULTS, exchange.number("limit", MAX_RESULTS));
		matching(exchange).forEach(user -> {
			if (total[0] >= offset && results.size() < limit) {
				results.add(UserRenderer.found(user));
			}
			total[0]++;
		});
		exchange.json(results(results, total[0]));
	}

	private void complete(Exchange exchange) throws IOException {
		String text = exchange.query("q").orElse("").strip();
		ArrayNode results = Json.array();
		matching(exchange).limit(exchange.number("limit", 10)).forEach(user -> {
			ObjectNode result = results.addObject();
			ArrayNode matches = result.putArray("matches");
			addMatch(matches, "screen_name", user.name(), text);
			addMatch(matches, "email", user.email(), text);
			result.set("user", UserRenderer.found(user));
		});
		exchange.json(results(results, results.size()));
	}

	private static void addMatch(ArrayNode matches, String field, String value, String text) {
		int start = value.toLowerCase(Locale.ROOT).indexOf(text.toLowerCase(Locale.ROOT));
		if (!text.isEmpty() && start >= 0) {
			matches.addObject().put("field", field).putArray("offsets").addObject().put("start", start).put("length",
					text.length());
		}
	}

	static ObjectNode results(ArrayNode results, long total) {
		ObjectNode node = Json.object();
		node.set("results", results);
		node.put("resultSetSize", total).putObject("timings");
		return node;
	}
}

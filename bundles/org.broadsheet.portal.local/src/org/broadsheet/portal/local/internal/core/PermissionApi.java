// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.core;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.api.Access;
import org.broadsheet.portal.local.internal.data.Grant;
import org.broadsheet.portal.local.internal.data.Level;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.data.View;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.http.Routes;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who may see and change a dataset. What a PUT does not name stays as it is; a list of users replaces the old one. */
final class PermissionApi {
	private static final List<Level> LEVELS = List.of(Level.VIEWER, Level.CONTRIBUTOR, Level.OWNER);

	private final Stores stores;
	private final Access access;

	PermissionApi(Stores stores, Access access) {
		this.stores = stores;
		this.access = access;
	}

	void register(Routes routes) {
		routes.get("/api/views/{id}/permissions", this::show).put("/api/views/{id}/permissions", this::change);
	}

	private void show(Exchange exchange) throws IOException {
		exchange.json(render(access.atLeast(exchange, ViewApi.id(exchange), Level.VIEWER)));
	}

	private ObjectNode render(View view) {
		ObjectNode node = Json.object().put("scope", view.scope());
		ArrayNode levels = node.putArray("accessLevels");
		LEVELS.forEach(level -> levels.addObject().put("name", level.id()).put("version", "all"));
		ArrayNode users = node.putArray("users");
		stores.users().byId(view.ownerId()).ifPresent(owner -> users.add(entry(owner, Level.CURRENT_OWNER)));
		for (Grant grant : stores.grants().of(view)) {
			Optional<User> user = grant.userId().flatMap(stores.users()::byId);
			users.add(user.map(known -> entry(known, grant.level())).orElseGet(() -> access(
					Json.object().put("email", grant.email().orElse("")).put("type", "interactive"), grant.level())));
		}
		return node;
	}

	private static ObjectNode entry(User user, Level level) {
		return access(Json.object().put("id", user.id()).put("displayName", user.name()).put("email", user.email())
				.put("type", "interactive"), level);
	}

	private static ObjectNode access(ObjectNode node, Level level) {
		node.putArray("accessLevels").addObject().put("name", level.id()).put("version", "all");
		return node;
	}

	private void change(Exchange exchange) throws IOException {
		View view = access.atLeast(exchange, ViewApi.id(exchange), Level.OWNER);
		ObjectNode body = exchange.jsonObject();
		Optional<String> scope = Json.text(body, "scope").map(value -> checkedScope(view, value));
		if (!body.has("users")) {
			stores.grants().replace(view, scope, Optional.empty(), Optional.empty());
		} else {
			List<Grant> grants = grants(body.get("users"));
			Grant owner = owner(grants);
			String ownerId = owner.userId().orElseThrow(() -> HttpFailure.invalid(Messages.PermissionApi_ownerAccount));
			boolean transfers = !ownerId.equals(view.ownerId());
			if (transfers && access.level(view, exchange.user()) != Level.CURRENT_OWNER) {
				throw HttpFailure.forbidden(Messages.PermissionApi_transfer);
			}
			grants.remove(owner);
			grants.removeIf(grant -> grant.userId().equals(owner.userId()));
			stores.grants().replace(view, scope, Optional.of(ownerId), Optional.of(grants));
		}
		exchange.json(render(stores.views().find(view.id()).orElseThrow()));
	}

	void setScope(View view, String scope) {
		stores.grants().replace(view, Optional.of(checkedScope(view, scope)), Optional.empty(), Optional.empty());
	}

	private static String checkedScope(View view, String scope) {
		return switch (scope) {
		case View.PRIVATE -> scope;
		case View.PUBLIC -> {
			if (!view.published()) {
				throw HttpFailure.invalid(Messages.PermissionApi_draft);
			}
			yield scope;
		}
		case "site" -> throw HttpFailure.invalid(Messages.PermissionApi_site);
		default -> throw HttpFailure.invalid(NLS.bind(Messages.PermissionApi_scope, scope));
		};
	}

	private List<Grant> grants(JsonNode users) {
		if (!users.isArray()) {
			throw HttpFailure.invalid(Messages.PermissionApi_users);
		}
		List<Grant> grants = new ArrayList<>();
		for (JsonNode user : users) {
			Grant grant = grant(user);
			// the last entry for somebody counts
			grants.removeIf(other -> other.userId().isPresent() && other.userId().equals(grant.userId())
					|| other.email().isPresent() && other.email().get().equalsIgnoreCase(grant.email().orElse("")));
			grants.add(grant);
		}
		return grants;
	}

	private Grant grant(JsonNode user) {
		String name = user.path("accessLevels").path(0).path("name").asText("");
		Level level = Level.of(name)
				.orElseThrow(() -> HttpFailure.invalid(NLS.bind(Messages.PermissionApi_level, name)));
		// where both are given the address counts
		Optional<String> email = Json.text(user, "email").map(String::strip);
		if (email.isPresent()) {
			Optional<User> known = stores.users().byEmail(email.get());
			if (known.isEmpty() && !email.get().matches("[^@\\s<>\"]+@[^@\\s<>\"]+")) {
				throw HttpFailure.invalid(NLS.bind(Messages.PermissionApi_email, email.get()));
			}
			return known.map(account -> new Grant(Optional.of(account.id()), Optional.empty(), level))
					.orElseGet(() -> new Grant(Optional.empty(), email, level));
		}
		String id = Json.text(user, "id").orElseThrow(() -> HttpFailure.invalid(Messages.PermissionApi_nobody));
		User known = stores.users().byId(id)
				.orElseThrow(() -> HttpFailure.notFound(Messages.PermissionApi_user));
		return new Grant(Optional.of(known.id()), Optional.empty(), level);
	}

	private static Grant owner(List<Grant> grants) {
		List<Grant> owners = grants.stream().filter(grant -> grant.level() == Level.CURRENT_OWNER).toList();
		if (owners.size() != 1) {
			throw HttpFailure.invalid(Messages.PermissionApi_oneOwner);
		}
		return owners.getFirst();
	}
}

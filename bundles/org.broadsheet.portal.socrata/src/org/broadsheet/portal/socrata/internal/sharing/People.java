// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.sharing;

import java.util.List;
import java.util.function.Function;

import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.core.portal.PortalUser;
import org.broadsheet.portal.socrata.internal.http.Address;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Json;
import org.broadsheet.portal.socrata.internal.http.Wire;
import org.eclipse.core.runtime.IProgressMonitor;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds people who have an account on the portal. */
public final class People {

	private static final int MOST = 50;
	private static final String ID = "[a-z0-9]{4}-[a-z0-9]{4}";

	private final Wire wire;

	/** Searches through a connection. */
	public People(Wire wire) {
		this.wire = wire;
	}

	/** People whose name or e-mail contains a text; everybody for an empty text. */
	public List<PortalUser> search(String text, IProgressMonitor monitor) throws PortalException {
		String host = wire.address().host();
		String query = text.isBlank() ? "" : "&q=" + Address.encode(text.strip());
		JsonNode answer = wire.send(Call.get(Messages.searchPeople, "/api/catalog/v1/users?domain=" + Address.encode(host) + query + "&limit=" + MOST).header("X-Socrata-Host", host), monitor);
		return Json.each(answer.path("results")).map(People::user).filter(user -> !user.id().isEmpty()).toList();
	}

	/** Somebody in a search result or a list of accounts. */
	public static PortalUser user(JsonNode user) {
		String name = Json.text(user.path("screen_name"));
		String role = Json.text(user.path("role_name"));
		return new PortalUser(Json.text(user.path("id")), !name.isEmpty() ? name : first(user, "displayName", "screenName"), Json.text(user.path("email")), !role.isEmpty() ? role : Json.text(user.path("roleName")));
	}

	private static String first(JsonNode user, String one, String other) {
		String text = Json.text(user.path(one));
		return text.isEmpty() ? Json.text(user.path(other)) : text;
	}

	/**
	 * Finds out who is meant by what somebody typed.
	 *
	 * @return the id of an account, or the e-mail address to invite
	 */
	String resolve(String userOrEmail, IProgressMonitor monitor) throws PortalException {
		String sought = userOrEmail.strip();
		List<PortalUser> candidates = search(sought, monitor);
		List<Function<PortalUser, String>> ways = List.of(PortalUser::id, PortalUser::email, PortalUser::name);
		for (Function<PortalUser, String> way : ways) {
			List<PortalUser> matches = candidates.stream().filter(user -> way.apply(user).equalsIgnoreCase(sought)).toList();
			if (matches.size() == 1) {
				return matches.getFirst().id();
			}
			if (matches.size() > 1) {
				throw new PortalException(Kind.REFUSED, Messages.text(Messages.severalPeople, sought, wire.address().host()));
			}
		}
		if (sought.contains("@") || sought.matches(ID)) {
			return sought;
		}
		throw new PortalException(Kind.NOT_FOUND, Messages.text(Messages.nobody, sought, wire.address().host()));
	}
}

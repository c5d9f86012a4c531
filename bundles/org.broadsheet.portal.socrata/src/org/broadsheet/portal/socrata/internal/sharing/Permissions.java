// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.core.portal.PortalUser;
import org.broadsheet.core.portal.Sharing;
import org.broadsheet.core.portal.Sharing.Person;
import org.broadsheet.model.Visibility;
import org.broadsheet.portal.socrata.internal.http.Address;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Json;
import org.broadsheet.portal.socrata.internal.http.Wire;
import org.broadsheet.portal.socrata.internal.view.Views;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who can see and change a dataset. Each change reads the list, edits it, writes all of it and reads it again. */
public final class Permissions {

	private static final String OWNER = "current_owner";

	private final Wire wire;
	private final Views views;
	private final People people;

	/** Changes through a connection. */
	public Permissions(Wire wire, Views views, People people) {
		this.wire = wire;
		this.views = views;
		this.people = people;
	}

	/** Reads who may do what. */
	public Sharing read(String id, IProgressMonitor monitor) throws PortalException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		JsonNode permissions = get(id, progress.split(1));
		boolean inReview = views.view(id, progress.split(1)).map(Views::inReview).orElse(false);
		List<Person> persons = Json.each(permissions.path("users")).map(Permissions::person).sorted(Comparator.comparing(person -> !person.owner())).toList();
		return new Sharing(Views.visibility(permissions.path("scope").asText()), inReview, AccessLevels.roles(permissions.path("accessLevels")), persons);
	}

	private JsonNode get(String id, IProgressMonitor monitor) throws PortalException {
		return wire.send(Call.get(Messages.readSharing, path(id)), monitor);
	}

	private static String path(String id) {
		return "/api/views/" + Address.encode(id) + "/permissions";
	}

	private static Person person(JsonNode user) {
		String role = AccessLevels.role(user);
		String userRole = ""; // the role on the portal is not told here
		return new Person(new PortalUser(Json.text(user.path("id")), Json.text(user.path("displayName")), Json.text(user.path("email")), userRole), role.equals(OWNER) ? "owner" : role, role.equals(OWNER));
	}

	/** Gives a person a role. */
	public Sharing share(String id, String userOrEmail, String role, IProgressMonitor monitor) throws PortalException {
		SubMonitor progress = SubMonitor.convert(monitor, 4);
		JsonNode before = get(id, progress.split(1));
		JsonNode level = AccessLevels.level(before.path("accessLevels"), role).orElseThrow(() -> new PortalException(Kind.REFUSED, Messages.text(Messages.noSuchRole, wire.address().host(), role)));
		Optional<JsonNode> known = find(before, userOrEmail);
		refuseOwner(known);
		ArrayNode users = others(before, known);
		ObjectNode entry = users.addObject();
		String key = known.map(Permissions::key).orElse("");
		if (key.isEmpty()) {
			key = people.resolve(userOrEmail, progress.split(1));
		}
		identify(entry, key);
		entry.putArray("accessLevels").add(level);
		put(id, Json.object().set("users", users), progress.split(1));
		Sharing after = read(id, progress.split(1));
		String sought = key;
		if (after.collaborators().stream().noneMatch(person -> names(person.user(), sought) && person.role().equals(role))) {
			throw new PortalException(Kind.UNEXPECTED_ANSWER, Messages.text(Messages.notShared, wire.address().host(), userOrEmail));
		}
		return after;
	}

	/** Takes a person off the list. */
	public Sharing unshare(String id, String userOrEmail, IProgressMonitor monitor) throws PortalException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		JsonNode before = get(id, progress.split(1));
		Optional<JsonNode> known = find(before, userOrEmail);
		if (known.isEmpty()) {
			throw new PortalException(Kind.NOT_FOUND, Messages.text(Messages.notACollaborator, userOrEmail, wire.address().host()));
		}
		refuseOwner(known);
		put(id, Json.object().set("users", others(before, known)), progress.split(1));
		Sharing after = read(id, progress.split(1));
		String key = key(known.get());
		if (after.collaborators().stream().anyMatch(person -> names(person.user(), key))) {
			throw new PortalException(Kind.UNEXPECTED_ANSWER, Messages.text(Messages.stillShared, wire.address().host(), userOrEmail));
		}
		return after;
	}

	/** The wish to make a dataset public may end in review. */
	public Sharing setVisibility(String id, Visibility visibility, IProgressMonitor monitor) throws PortalException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		put(id, Json.object().put("scope", Views.scope(visibility)), progress.split(1));
		Sharing after = read(id, progress.split(1));
		if (after.visibility() != visibility && !after.inReview()) {
			throw new PortalException(Kind.UNEXPECTED_ANSWER, Messages.text(Messages.visibilityKept, wire.address().host(), Views.scope(after.visibility())));
		}
		return after;
	}

	private void put(String id, JsonNode body, IProgressMonitor monitor) throws PortalException {
		wire.send(Call.send(Messages.changeSharing, "PUT", path(id), body), monitor);
	}

	private void refuseOwner(Optional<JsonNode> user) throws PortalException {
		if (user.isPresent() && AccessLevels.role(user.get()).equals(OWNER)) {
			throw new PortalException(Kind.REFUSED, Messages.text(Messages.ownerStays, Json.text(user.get().path("displayName")), wire.address().host()));
		}
	}

	/** Everybody else as the portal wants them back: it replaces the whole list. */
	private static ArrayNode others(JsonNode permissions, Optional<JsonNode> leftOut) {
		ArrayNode users = Json.array();
		for (JsonNode user : permissions.path("users")) {
			if (leftOut.filter(user::equals).isEmpty()) {
				ObjectNode entry = users.addObject();
				identify(entry, key(user));
				entry.set("accessLevels", user.path("accessLevels").deepCopy());
			}
		}
		return users;
	}

	private static void identify(ObjectNode entry, String key) {
		entry.put(key.contains("@") ? "email" : "id", key);
	}

	private static String key(JsonNode user) {
		String id = Json.text(user.path("id"));
		return id.isEmpty() ? Json.text(user.path("email")) : id;
	}

	private static boolean names(PortalUser user, String key) {
		return same(user.id(), key) || same(user.email(), key);
	}

	private Optional<JsonNode> find(JsonNode permissions, String userOrEmail) throws PortalException {
		List<JsonNode> found = new ArrayList<>();
		for (String key : new String[] { "id", "email", "displayName" }) {
			Json.each(permissions.path("users")).filter(user -> same(Json.text(user.path(key)), userOrEmail)).forEach(found::add);
			if (found.size() == 1) {
				return Optional.of(found.getFirst());
			}
			if (found.size() > 1) {
				throw new PortalException(Kind.REFUSED, Messages.text(Messages.severalPeople, userOrEmail, wire.address().host()));
			}
		}
		return Optional.empty();
	}

	private static boolean same(String one, String other) {
		return !one.isEmpty() && one.toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
	}
}

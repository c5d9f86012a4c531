// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.sharing;

import java.util.List;
import java.util.Optional;

import org.broadsheet.core.portal.Role;
import org.broadsheet.portal.socrata.internal.http.Json;

import com.fasterxml.jackson.databind.JsonNode;

/** The roles of a dataset as the portal offers them: a name, and a version where one name comes in several. */
final class AccessLevels {

	private static final String EVERY_VERSION = "all";
	private static final String OWNER = "current_owner";

	private AccessLevels() {
	}

	static List<Role> roles(JsonNode levels) {
		return Json.each(levels).map(AccessLevels::id).filter(id -> !id.equals(OWNER)).distinct().map(id -> new Role(id, label(id), help(id))).toList();
	}

	/** The level with which a role is given. */
	static Optional<JsonNode> level(JsonNode levels, String role) {
		return Json.each(levels).filter(level -> id(level).equals(role) && !role.equals(OWNER)).findFirst().map(JsonNode::deepCopy);
	}

	/** The role of a person in the list of permissions. */
	static String role(JsonNode user) {
		return id(user.path("accessLevels").path(0));
	}

	private static String id(JsonNode level) {
		String name = level.path("name").asText();
		String version = level.path("version").asText(EVERY_VERSION);
		boolean usual = version.equals(EVERY_VERSION) || name.equals("viewer") && version.equals("published");
		return usual ? name : name + "/" + version;
	}

	private static String label(String id) {
		return switch (id) {
		case "viewer" -> Messages.viewer;
		case "contributor" -> Messages.contributor;
		case "owner" -> Messages.owner;
		default -> id;
		};
	}

	private static String help(String id) {
		return switch (id) {
		case "viewer" -> Messages.viewerHelp;
		case "contributor" -> Messages.contributorHelp;
		case "owner" -> Messages.ownerHelp;
		default -> "";
		};
	}
}

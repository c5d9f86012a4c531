// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.core;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An account as the core API and the user search show it. */
final class UserRenderer {
	private UserRenderer() {
	}

	/** What everybody may know of an account that owns something public. */
	static ObjectNode shown(User user) {
		return Json.object().put("id", user.id()).put("displayName", user.name()).put("screenName", user.name())
				.put("type", "interactive");
	}

	/** What the account itself, and who manages accounts, may know. */
	static ObjectNode full(User user) {
		ObjectNode node = shown(user).put("login", user.login()).put("email", user.email())
				.put("emailUnsubscribed", false).put("privacyControl", "login").put("profileLastModified", user.created())
				.put("createdAt", user.created()).put("roleName", user.role().roleName());
		if (user.lastSeen() > 0) {
			node.put("lastAuthenticatedAt", user.lastSeen());
		}
		ArrayNode rights = node.putArray("rights");
		user.role().rights().stream().sorted().forEach(rights::add);
		return node;
	}

	/** A result of the user search. */
	static ObjectNode found(User user) {
		ObjectNode node = Json.object().put("id", user.id()).put("email", user.email()).put("screen_name", user.name())
				.put("role_name", user.role().roleName()).put("role_id", user.role().ordinal() + 1);
		if (user.lastSeen() > 0) {
			node.put("last_authenticated_at", user.lastSeen());
		}
		node.putArray("flags").add("siteMember");
		return node.put("site_member", true).put("community_member", false).put("future_account", false);
	}
}

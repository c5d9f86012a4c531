// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.core;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.api.Access;
import org.broadsheet.portal.local.internal.data.Level;
import org.broadsheet.portal.local.internal.data.PublishedColumn;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.data.View;
import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A dataset as the core API shows it. */
final class ViewRenderer {
	private static final Set<String> OWN = Set.of("id", "owner", "columns", "permissions", "rights", "grants",
			"publicationStage");

	private final Stores stores;
	private final Access access;
	private final Licenses licenses;

	ViewRenderer(Stores stores, Access access, Licenses licenses) {
		this.stores = stores;
		this.access = access;
		this.licenses = licenses;
	}

	ObjectNode render(View view, Optional<User> caller) {
		Level level = access.level(view, caller);
		ObjectNode node = Json.object().put("id", view.id()).put("name", view.name()).put("assetType", "dataset");
		copyDetails(view, level, node);
		node.put("createdAt", view.createdAt()).put("viewLastModified", view.changedAt())
				.put("displayType", "table").put("viewType", view.tableFile().isPresent() ? "tabular" : "blobby")
				.put("publicationStage", view.published() ? "published" : "unpublished")
				.put("provenance", "official").put("newBackend", true).put("rowCount", view.rowCount());
		if (view.rowsChanged() > 0) {
			node.put("rowsUpdatedAt", view.rowsChanged());
		}
		if (view.published()) {
			node.put("publicationDate", view.publishedAt());
		}
		view.rowIdentifier().ifPresent(column -> node.put("rowIdentifierColumnId", column.id()));
		ArrayNode columns = node.putArray("columns");
		view.columns().forEach(column -> columns.add(column(column, columns.size() + 1)));
		addAccess(view, level, node);
		return node;
	}

	private void copyDetails(View view, Level level, ObjectNode node) {
		for (Map.Entry<String, JsonNode> field : view.details().properties()) {
			boolean secret = field.getKey().equals("privateMetadata") && !level.atLeast(Level.VIEWER);
			if (!secret && !OWN.contains(field.getKey())) {
				node.set(field.getKey(), field.getValue());
			}
		}
		Json.text(view.details(), "licenseId").flatMap(licenses::find).ifPresent(license -> {
			ObjectNode shown = node.putObject("license").put("name", license.name());
			license.terms().ifPresent(terms -> shown.put("termsLink", terms));
		});
	}

	private void addAccess(View view, Level level, ObjectNode node) {
		ArrayNode grants = node.putArray("grants");
		if (view.isPublic()) {
			grants.addObject().put("inherited", false).put("type", "viewer").putArray("flags").add("public");
		}
		node.putObject("permissions").put("scope", view.scope());
		ArrayNode rights = node.putArray("rights").add("read");
		if (level.atLeast(Level.CONTRIBUTOR)) {
			rights.add("write").add("add").add("delete");
		}
		if (level.atLeast(Level.OWNER)) {
			rights.add("grant").add("add_column").add("remove_column").add("update_column").add("update_view");
		}
		if (level == Level.CURRENT_OWNER) {
			rights.add("delete_view");
		}
		stores.users().byId(view.ownerId()).ifPresent(owner -> {
			node.set("owner", UserRenderer.shown(owner));
			node.set("tableAuthor", UserRenderer.shown(owner));
		});
	}

	private static ObjectNode column(PublishedColumn column, int position) {
		ObjectNode node = Json.object().put("id", column.id()).put("name", column.name())
				.put("fieldName", column.fieldName()).put("dataTypeName", column.type().id())
				.put("renderTypeName", column.type().id()).put("position", position)
				.put("tableColumnId", column.id()).put("description", column.description());
		ObjectNode format = node.putObject("format");
		// on a view the API gives every option of a format as text
		for (Map.Entry<String, JsonNode> option : column.format().properties()) {
			format.put(option.getKey(), option.getValue().asText());
		}
		return node;
	}
}

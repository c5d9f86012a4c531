// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.core;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.data.Level;
import org.broadsheet.portal.local.internal.data.PublishedColumn;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.data.Times;
import org.broadsheet.portal.local.internal.data.View;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.http.Routes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The search over datasets, which shows each caller what that caller may see. */
final class CatalogApi {
	private static final int MAX_RESULTS = 1000;

	private final Stores stores;
	private final Catalog catalog;

	CatalogApi(Stores stores, Catalog catalog) {
		this.stores = stores;
		this.catalog = catalog;
	}

	void register(Routes routes) {
		routes.get("/api/catalog/v1", this::search).get("/api/catalog/v1.json", this::search);
	}

	private void search(Exchange exchange) throws IOException {
		Map<String, Level> shared = exchange.query("shared_to").flatMap(stores.users()::byId)
				.map(stores.grants()::sharedWith).orElse(Map.of());
		List<View> found = catalog.search(exchange.user(), exchange.query("q").orElse(""),
				exchange.query("categories")).stream()
				.filter(view -> equalTo(exchange, "for_user", view.ownerId()))
				.filter(view -> exchange.query("shared_to").isEmpty() || shared.containsKey(view.id()))
				.filter(view -> equalTo(exchange, "ids", view.id()))
				.filter(view -> equalTo(exchange, "audience", view.isPublic() ? View.PUBLIC : View.PRIVATE))
				.filter(view -> equalTo(exchange, "published", String.valueOf(view.published()))
						|| !view.published() && exchange.user().isPresent())
				.toList();
		ArrayNode results = Json.array();
		found.stream().skip(exchange.number("offset", 0)).limit(Math.min(MAX_RESULTS, exchange.number("limit", 100)))
				.forEach(view -> results.add(render(exchange, view)));
		exchange.json(UserApi.results(results, found.size()));
	}

	/** Whether a filter is absent or has this value; {@code published=false} asks for drafts beside the rest. */
	private static boolean equalTo(Exchange exchange, String parameter, String value) {
		Optional<String> wanted = exchange.query(parameter);
		return wanted.isEmpty() || wanted.get().equals(value)
				|| parameter.equals("published") && wanted.get().equals("false")
				|| List.of(wanted.get().split(",")).contains(value);
	}

	private ObjectNode render(Exchange exchange, View view) {
		ObjectNode node = Json.object();
		ObjectNode resource = node.putObject("resource").put("id", view.id()).put("name", view.name())
				.put("description", view.details().path("description").asText("")).put("type", "dataset")
				.put("attribution", view.details().path("attribution").asText(null))
				.put("createdAt", Times.iso(view.createdAt())).put("updatedAt", Times.iso(view.changedAt()));
		ArrayNode names = resource.putArray("columns_name");
		ArrayNode fields = resource.putArray("columns_field_name");
		ArrayNode types = resource.putArray("columns_datatype");
		ArrayNode descriptions = resource.putArray("columns_description");
		ArrayNode formats = resource.putArray("columns_format");
		for (PublishedColumn column : view.columns()) {
			names.add(column.name());
			fields.add(column.fieldName());
			types.add(column.type().id());
			descriptions.add(column.description());
			formats.add(column.format());
		}
		ObjectNode classification = node.putObject("classification").put("domain_category",
				view.details().path("category").asText(null));
		classification.set("domain_tags",
				view.details().path("tags").isArray() ? view.details().get("tags") : Json.array());
		classification.putArray("domain_metadata");
		String host = exchange.header("Host").orElse("localhost");
		node.putObject("metadata").put("domain", host)
				.put("license", view.details().path("licenseId").asText(null)).put("is_public", view.isPublic())
				.put("is_published", view.published()).put("visible_to_anonymous", view.isPublic());
		stores.users().byId(view.ownerId()).map(CatalogApi::owner).ifPresent(owner -> node.set("owner", owner));
		String link = exchange.root() + "/d/" + view.id();
		return node.put("link", link).put("permalink", link);
	}

	private static ObjectNode owner(User owner) {
		return Json.object().put("id", owner.id()).put("display_name", owner.name()).put("user_type", "interactive");
	}
}

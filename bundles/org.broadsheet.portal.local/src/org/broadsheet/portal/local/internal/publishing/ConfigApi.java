// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import java.io.IOException;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.api.Access;
import org.broadsheet.portal.local.internal.data.OutputColumn;
import org.broadsheet.portal.local.internal.data.OutputSchema;
import org.broadsheet.portal.local.internal.data.Source;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.data.Times;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.http.Routes;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Import configurations: list, make, build from a schema, change, remove. */
final class ConfigApi {
	private static final String ROOT = "/api/publishing/v1/config";

	private final Stores stores;
	private final ConfigStore configs;
	private final Lookup lookup;

	ConfigApi(Stores stores, Lookup lookup) {
		this.stores = stores;
		this.configs = new ConfigStore(stores.database());
		this.lookup = lookup;
	}

	void register(Routes routes) {
		routes.get(ROOT, this::list).post(ROOT, this::create).post(ROOT + "/build_from/{output}", this::build)
				.get(ROOT + "/{name}", exchange -> exchange.json(render(own(exchange))))
				.patch(ROOT + "/{name}", this::change).put(ROOT + "/{name}", this::change)
				.delete(ROOT + "/{name}", this::remove);
	}

	private ConfigStore.Config own(Exchange exchange) {
		User user = Access.withRight(exchange, "create_datasets");
		return configs.find(exchange.value("name"))
				.filter(config -> user.isOwner() || config.createdBy().equals(user.id()))
				.orElseThrow(() -> HttpFailure.notFound(Messages.Lookup_config));
	}

	private void list(Exchange exchange) throws IOException {
		User user = Access.withRight(exchange, "create_datasets");
		ArrayNode array = Json.array();
		configs.all().stream().filter(config -> user.isOwner() || config.createdBy().equals(user.id()))
				.forEach(config -> array.add(render(config)));
		exchange.json(array);
	}

	private void create(Exchange exchange) throws IOException {
		User user = Access.withRight(exchange, "create_datasets");
		ObjectNode body = exchange.jsonObject();
		String name = Json.text(body, "name")
				.orElseThrow(() -> HttpFailure.validation("name", Messages.ConfigApi_name));
		ObjectNode stored = Json.object().put("name", name).put("data_action",
				body.path("data_action").asText("update"));
		stored.set("parse_options", body.path("parse_options").isObject() ? body.get("parse_options") : Json.object());
		stored.set("columns", body.path("columns").isArray() ? body.get("columns") : Json.array());
		exchange.json(201, save(user, name, stored));
	}

	private void build(Exchange exchange) throws IOException {
		User user = Access.withRight(exchange, "create_datasets");
		OutputSchema schema = Lookup.number(exchange.value("output")).flatMap(stores.schemas()::output)
				.orElseThrow(() -> HttpFailure.notFound(Messages.Lookup_schema));
		Source source = lookup.sourceOf(exchange, schema);
		ObjectNode body = exchange.jsonObject();
		String name = Json.text(body, "name")
				.orElseThrow(() -> HttpFailure.validation("name", Messages.ConfigApi_name));
		ObjectNode stored = Json.object().put("name", name).put("data_action",
				body.path("data_action").asText("update"));
		stored.set("parse_options", source.options().toJson());
		ArrayNode columns = stored.putArray("columns");
		schema.columns().forEach(column -> columns.add(column(column)));
		exchange.json(201, save(user, name, stored));
	}

	private static ObjectNode column(OutputColumn column) {
		ObjectNode node = Json.object().put("field_name", column.fieldName()).put("display_name", column.displayName())
				.put("transform_expr", column.expression()).put("description", column.description())
				.put("is_primary_key", column.primaryKey());
		node.set("format", column.format());
		node.set("flags", column.flags());
		return node;
	}

	private ObjectNode save(User user, String name, ObjectNode stored) {
		if (configs.find(name).isPresent()) {
			throw HttpFailure.validation("name", NLS.bind(Messages.ConfigApi_taken, name));
		}
		stored.put("created_at", Times.now()).put("updated_at", Times.now());
		configs.save(user, name, stored);
		return render(configs.find(name).orElseThrow());
	}

	private void change(Exchange exchange) throws IOException {
		ConfigStore.Config config = own(exchange);
		ObjectNode changed = config.body().deepCopy();
		ObjectNode changes = exchange.jsonObject();
		changes.remove("name");
		Json.merge(changed, changes);
		configs.save(exchange.signedIn(), config.name(), changed.put("updated_at", Times.now()));
		exchange.json(202, render(configs.find(config.name()).orElseThrow()));
	}

	private void remove(Exchange exchange) throws IOException {
		ConfigStore.Config config = own(exchange);
		configs.remove(config.name());
		exchange.json(201, render(config));
	}

	private static ObjectNode render(ConfigStore.Config config) {
		String path = ROOT + "/" + java.net.URLEncoder.encode(config.name(), java.nio.charset.StandardCharsets.UTF_8)
				.replace("+", "%20");
		ObjectNode node = Json.object();
		node.set("resource", config.body());
		node.putObject("links").put("show", path).put("update", path).put("delete", path).put("list", ROOT)
				.put("create_revision", "/api/publishing/v1/revision/{fourfour}");
		return node;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.api.Access;
import org.broadsheet.portal.local.internal.data.Level;
import org.broadsheet.portal.local.internal.data.Revision;
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

/** Revisions: make, list, show, change, discard. */
final class RevisionApi {
	private static final String ROOT = "/api/publishing/v1/revision";
	private static final String ONE = ROOT + "/{view}/{seq}";
	private static final Set<String> ACTIONS = Set.of("update", "replace", "delete");
	private static final Set<String> SCOPES = Set.of(View.PUBLIC, View.PRIVATE);

	private final Stores stores;
	private final Access access;
	private final Lookup lookup;
	private final Renderer renderer;

	RevisionApi(Stores stores, Access access, Lookup lookup, Renderer renderer) {
		this.stores = stores;
		this.access = access;
		this.lookup = lookup;
		this.renderer = renderer;
	}

	void register(Routes routes) {
		routes.post(ROOT, this::createView).post(ROOT + "/{view}", this::create).get(ROOT + "/{view}", this::list)
				.get(ONE, exchange -> exchange.json(renderer.revision(lookup.revision(exchange, Level.VIEWER))))
				.put(ONE, this::update).patch(ONE, this::update).delete(ONE, this::discard);
	}

	private void createView(Exchange exchange) throws IOException {
		User user = Access.withRight(exchange, "create_datasets");
		ObjectNode body = exchange.jsonObject();
		ObjectNode fields = fields(body, Json.object());
		if (fields.path("metadata").path("name").asText("").isBlank()) {
			throw HttpFailure.validation("metadata", Messages.RevisionApi_noName);
		}
		exchange.json(201, renderer.revision(stores.revisions().createView(user, fields)));
	}

	private void create(Exchange exchange) throws IOException {
		exchange.signedIn();
		View view = access.atLeast(exchange, exchange.value("view"), Level.CONTRIBUTOR);
		ObjectNode body = exchange.jsonObject();
		Json.text(body, "config").ifPresent(name -> applyConfig(body, name));
		ObjectNode fields = fields(body, view.details());
		guardScope(exchange, view, fields);
		exchange.json(201, renderer.revision(stores.revisions().create(exchange.signedIn(), view, fields)));
	}

	private void applyConfig(ObjectNode body, String name) {
		JsonNode config = new ConfigStore(stores.database()).find(name)
				.orElseThrow(() -> HttpFailure.notFound(Messages.Lookup_config)).body();
		body.putObject("action").put("type", config.path("data_action").asText("update"));
	}

	/** The writable parts of a new revision; its metadata begins as a copy of what the dataset has. */
	private static ObjectNode fields(ObjectNode body, ObjectNode details) {
		ObjectNode fields = Json.object();
		ObjectNode metadata = details.deepCopy();
		mergeMetadata(metadata, body.path("metadata"));
		fields.set("metadata", metadata);
		ObjectNode action = fields.putObject("action").put("type", body.path("action").path("type").asText("update"))
				.putNull("schema").put("permission", scope(body.path("action").path("permission")).orElse(null));
		if (!ACTIONS.contains(action.path("type").asText())) {
			throw HttpFailure.validation("action", NLS.bind(Messages.RevisionApi_action, action.path("type").asText()));
		}
		fields.putObject("permissions").put("scope", action.path("permission").textValue());
		fields.set("notes", body.path("notes").isTextual() ? body.get("notes") : null);
		fields.set("creation_source", body.path("creation_source").isTextual() ? body.get("creation_source") : null);
		fields.set("href", body.path("href").isArray() ? body.get("href") : Json.array());
		fields.putArray("attachments");
		return fields;
	}

	private static void mergeMetadata(ObjectNode target, JsonNode changes) {
		if (changes.isObject()) {
			Json.merge(target, changes);
		} else if (!changes.isMissingNode() && !changes.isNull()) {
			throw HttpFailure.validation("metadata", Messages.RevisionApi_metadata);
		}
	}

	private static Optional<String> scope(JsonNode value) {
		if (value.isMissingNode() || value.isNull()) {
			return Optional.empty();
		}
		if (!SCOPES.contains(value.asText())) {
			throw HttpFailure.validation("permissions", NLS.bind(Messages.RevisionApi_permission, value.asText()));
		}
		return Optional.of(value.asText());
	}

	private void guardScope(Exchange exchange, View view, ObjectNode fields) {
		String scope = fields.path("action").path("permission").asText("");
		boolean sets = SCOPES.contains(scope) && !scope.equals(view.scope());
		if (sets && !access.level(view, exchange.user()).atLeast(Level.OWNER)) {
			throw HttpFailure.forbidden(Messages.RevisionApi_publicNeedsOwner);
		}
	}

	private void list(Exchange exchange) throws IOException {
		exchange.signedIn();
		View view = access.atLeast(exchange, exchange.value("view"), Level.VIEWER);
		Optional<String> open = exchange.query("open");
		List<ObjectNode> revisions = stores.revisions().of(view.id()).stream()
				.filter(revision -> open.isEmpty()
						|| Boolean.parseBoolean(open.get()) == revision.closedAt().isEmpty())
				.map(renderer::revision).toList();
		exchange.json(renderer.list(revisions));
	}

	private void update(Exchange exchange) throws IOException {
		Revision revision = lookup.openRevision(exchange);
		View view = stores.views().find(revision.viewId()).orElseThrow();
		ObjectNode body = exchange.jsonObject();
		ObjectNode fields = revision.fields().deepCopy();
		ObjectNode metadata = revision.metadata();
		mergeMetadata(metadata, body.path("metadata"));
		fields.set("metadata", metadata);
		updateAction(fields, body);
		guardScope(exchange, view, fields);
		for (String field : List.of("notes", "href")) {
			if (body.has(field)) {
				fields.set(field, body.get(field));
			}
		}
		// what a change of a revision does not name as an attachment is no attachment any more
		fields.set("attachments", body.path("attachments") instanceof ArrayNode list ? list : Json.array());
		Optional<Long> schema = id(body, "output_schema_id", revision.outputSchemaId());
		schema.flatMap(stores.schemas()::output).ifPresent(output -> lookup.sourceOf(exchange, output));
		Optional<Long> blob = id(body, "blob_id", revision.blobId());
		blob.ifPresent(id -> lookup.source(exchange, String.valueOf(id), Level.CONTRIBUTOR));
		Revision changed = stores.revisions().update(revision, fields, schema, blob);
		exchange.json(renderer.revision(changed));
	}

	private static void updateAction(ObjectNode fields, ObjectNode body) {
		ObjectNode action = (ObjectNode) fields.get("action");
		Json.text(body.path("action"), "type").ifPresent(type -> {
			if (!ACTIONS.contains(type)) {
				throw HttpFailure.validation("action", NLS.bind(Messages.RevisionApi_action, type));
			}
			action.put("type", type);
		});
		Optional<String> scope = scope(body.path("permissions").path("scope"))
				.or(() -> scope(body.path("action").path("permission")));
		scope.ifPresent(value -> {
			action.put("permission", value);
			fields.putObject("permissions").put("scope", value);
		});
	}

	private static Optional<Long> id(ObjectNode body, String field, Optional<Long> otherwise) {
		return body.has(field) ? Json.decimal(body.get(field)).map(Number::longValue) : otherwise;
	}

	private void discard(Exchange exchange) throws IOException {
		Revision revision = lookup.revision(exchange, Level.CONTRIBUTOR);
		exchange.json(201, renderer.revision(stores.revisions().discard(revision)));
	}
}

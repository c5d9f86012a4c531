// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.core;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.broadsheet.portal.local.internal.api.Access;
import org.broadsheet.portal.local.internal.data.Blob;
import org.broadsheet.portal.local.internal.data.Level;
import org.broadsheet.portal.local.internal.data.Source;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.data.View;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.http.Routes;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Datasets: show, change what describes them, remove. */
final class ViewApi {
	private static final String JSON = ".json";

	private final Stores stores;
	private final Access access;
	private final ViewRenderer renderer;
	private final PermissionApi permissions;

	ViewApi(Stores stores, Access access, ViewRenderer renderer, PermissionApi permissions) {
		this.stores = stores;
		this.access = access;
		this.renderer = renderer;
		this.permissions = permissions;
	}

	void register(Routes routes) {
		routes.get("/api/views/{id}", this::show).put("/api/views/{id}", this::change)
				.delete("/api/views/{id}", this::delete).get("/api/views/{id}/replication.json", this::replication)
				.get("/api/views/{id}/files/{file}", this::attachment);
	}

	static String id(Exchange exchange) {
		String id = exchange.value("id");
		return id.endsWith(JSON) ? id.substring(0, id.length() - JSON.length()) : id;
	}

	private void show(Exchange exchange) throws IOException {
		exchange.json(renderer.render(access.visible(exchange, id(exchange)), exchange.user()));
	}

	private void change(Exchange exchange) throws IOException {
		Optional<String> method = exchange.query("method");
		if (method.isPresent()) {
			changePermission(exchange, method.get());
			return;
		}
		View view = access.atLeast(exchange, id(exchange), Level.OWNER);
		ObjectNode body = exchange.jsonObject();
		ObjectNode details = view.details().deepCopy();
		ObjectNode changes = Json.object();
		for (String key : Details.KEYS) {
			if (body.has(key)) {
				changes.set(key, body.get(key));
			}
		}
		Json.merge(details, changes);
		if (details.path("name").asText("").isBlank()) {
			throw HttpFailure.invalid(Messages.ViewApi_details);
		}
		if (!exchange.query("validateOnly").map(Boolean::parseBoolean).orElse(false)) {
			stores.views().setDetails(view, details);
		}
		exchange.json(renderer.render(stores.views().find(view.id()).orElseThrow(), exchange.user()));
	}

	private void changePermission(Exchange exchange, String method) throws IOException {
		if (!method.equals("setPermission")) {
			throw HttpFailure.invalid(NLS.bind(Messages.ViewApi_method, method));
		}
		View view = access.atLeast(exchange, id(exchange), Level.OWNER);
		JsonNode body = exchange.json();
		String value = exchange.query("value").orElseGet(() -> body.asText(""));
		permissions.setScope(view, value.equals("public.read") ? View.PUBLIC : value);
		exchange.json(renderer.render(stores.views().find(view.id()).orElseThrow(), exchange.user()));
	}

	private void delete(Exchange exchange) throws IOException {
		View view = access.atLeast(exchange, id(exchange), Level.CURRENT_OWNER);
		stores.views().delete(view);
		exchange.json(Json.object().put("id", view.id()).put("deleted", true));
	}

	private void replication(Exchange exchange) throws IOException {
		View view = access.visible(exchange, id(exchange));
		ObjectNode node = Json.object().put("truth_data_version", view.version());
		node.putArray("secondary_versions").addObject().put("name", "local").put("version", view.version());
		exchange.json(node.put("read_replication_up_to_date", true));
	}

	/** An attachment, or the file that is the dataset. */
	private void attachment(Exchange exchange) throws IOException {
		View view = access.visible(exchange, id(exchange));
		Optional<Blob> blob = Blob.of(stores, view)
				.filter(known -> String.valueOf(known.sourceId()).equals(exchange.value("file")));
		if (blob.isPresent()) {
			send(exchange, blob.get().filename(), stores.folder()
					.upload(stores.sources().find(blob.get().sourceId()).flatMap(Source::fileId).orElseThrow()));
			return;
		}
		var file = stores.files().find(view.id(), exchange.value("file"))
				.orElseThrow(() -> HttpFailure.notFound(exchange.value("file")));
		send(exchange, file.filename(), stores.folder().attachment(file.id()));
	}

	private static void send(Exchange exchange, String name, Path bytes) throws IOException {
		exchange.attachment(name);
		// never a type a browser would show as a page of this portal
		try (OutputStream output = exchange.stream(200, "application/octet-stream")) {
			Files.copy(bytes, output);
		}
	}
}

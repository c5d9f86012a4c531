// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.core;

import java.io.IOException;

import org.broadsheet.portal.local.internal.account.ApiKeys;
import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.http.Routes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The API keys of the signed-in account. */
final class ApiKeyApi {
	private static final String ROOT = "/api/api_keys";
	private static final String ONE = ROOT + "/{key}";

	private final Stores stores;

	ApiKeyApi(Stores stores) {
		this.stores = stores;
	}

	void register(Routes routes) {
		routes.get(ROOT, this::list).post(ROOT, this::create).get(ONE, this::show).delete(ONE, this::remove);
	}

	private static ObjectNode render(ApiKeys.Key key) {
		return Json.object().put("keyId", key.id()).put("keyName", key.name()).put("createdAt", key.created());
	}

	private void list(Exchange exchange) throws IOException {
		ArrayNode array = Json.array();
		stores.keys().of(exchange.signedIn()).forEach(key -> array.add(render(key)));
		exchange.json(array);
	}

	private void create(Exchange exchange) throws IOException {
		User user = exchange.signedIn();
		ObjectNode body = exchange.jsonObject();
		String name = Json.text(body, "keyName").or(() -> Json.text(body, "name")).orElse("API key");
		ApiKeys.NewKey created = stores.keys().create(user, name);
		exchange.json(201, render(created.key()).put("keySecret", created.secret()));
	}

	private void show(Exchange exchange) throws IOException {
		exchange.json(render(find(exchange)));
	}

	private ApiKeys.Key find(Exchange exchange) {
		String id = exchange.value("key");
		return stores.keys().of(exchange.signedIn()).stream().filter(key -> key.id().equals(id)).findFirst()
				.orElseThrow(() -> HttpFailure.notFound(Messages.ApiKeyApi_key));
	}

	private void remove(Exchange exchange) throws IOException {
		ApiKeys.Key key = find(exchange);
		stores.keys().remove(exchange.signedIn(), key.id());
		exchange.json(render(key));
	}
}

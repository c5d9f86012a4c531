// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.core;

import java.io.IOException;

import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.http.Routes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What describes the portal itself: categories, licences, domain. */
final class SiteApi {
	private static final String NAME = "This computer";

	private final Licenses licenses;

	SiteApi(Licenses licenses) {
		this.licenses = licenses;
	}

	void register(Routes routes) {
		for (String suffix : new String[] { "", ".json" }) {
			routes.get("/api/configurations" + suffix, this::configurations)
					.get("/api/licenses" + suffix, this::licenses).get("/api/domains" + suffix, this::domains);
		}
	}

	/** The categories are the only configuration; of other types there is none. */
	private void configurations(Exchange exchange) throws IOException {
		ArrayNode list = Json.array();
		if (exchange.query("type").orElse("").equals("view_categories")) {
			ObjectNode categories = list.addObject().put("id", 1).put("name", "View categories")
					.put("default", true).put("domainCName", "localhost").put("type", "view_categories")
					.put("updatedAt", 0);
			ArrayNode properties = categories.putArray("properties");
			for (String category : Categories.ALL) {
				properties.addObject().put("name", category).putObject("value").put("enabled", true)
						.put("locale", "en");
			}
		}
		exchange.json(list);
	}

	private void licenses(Exchange exchange) throws IOException {
		ArrayNode list = Json.array();
		for (Licenses.License license : licenses.all()) {
			ObjectNode node = list.addObject().put("id", license.id()).put("name", license.name());
			license.terms().ifPresent(terms -> node.put("termsLink", terms));
			node.put("attributionRequired", license.id().contains("BY"));
		}
		exchange.json(list);
	}

	private void domains(Exchange exchange) throws IOException {
		exchange.json(Json.object().put("id", 1).put("cname", exchange.header("Host").orElse("localhost"))
				.put("name", NAME).put("shortName", NAME));
	}
}

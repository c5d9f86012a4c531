// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.draft;

import java.util.Map;

import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.portal.socrata.internal.http.Address;
import org.broadsheet.portal.socrata.internal.http.Json;

import com.fasterxml.jackson.databind.JsonNode;

/** Something of the publishing service: a resource with its links. Addresses are taken from the links, never built. */
final class Resource {

	private final JsonNode resource;
	private final JsonNode links;
	private final String host;

	Resource(JsonNode answer, String host) throws PortalException {
		this.resource = answer.path("resource");
		this.links = answer.path("links");
		this.host = host;
		if (!resource.isObject()) {
			throw new PortalException(Kind.UNEXPECTED_ANSWER, Messages.text(Messages.incomplete, host, "resource"));
		}
	}

	JsonNode resource() {
		return resource;
	}

	/** The links of something inside this resource. */
	JsonNode links() {
		return links;
	}

	String datasetId() throws PortalException {
		String id = Json.text(resource.path("fourfour"));
		if (id.isEmpty()) {
			throw new PortalException(Kind.UNEXPECTED_ANSWER, Messages.text(Messages.incomplete, host, "fourfour"));
		}
		return id;
	}

	String link(String name) throws PortalException {
		return expand(links.path(name), name, Map.of());
	}

	String link(String name, Map<String, Object> values) throws PortalException {
		return expand(links.path(name), name, values);
	}

	/** A link with the values of its {names} filled in. */
	String expand(JsonNode link, String name, Map<String, Object> values) throws PortalException {
		String text = Json.text(link);
		if (text.isEmpty()) {
			throw new PortalException(Kind.UNEXPECTED_ANSWER, Messages.text(Messages.incomplete, host, name));
		}
		for (Map.Entry<String, Object> value : values.entrySet()) {
			text = text.replace("{" + value.getKey() + "}", Address.encode(String.valueOf(value.getValue())));
		}
		return text;
	}
}

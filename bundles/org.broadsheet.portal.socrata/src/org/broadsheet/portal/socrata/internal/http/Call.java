// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request to be sent.
 *
 * @param purpose     what it is for, as the end of "refused to ..."
 * @param path        host-relative path with query
 * @param contentType type of the body
 */
public record Call(String purpose, String method, String path, byte[] body, String contentType, Map<String, String> headers, Patience patience) {

	private static final String JSON = "application/json";

	/** Reads something. */
	public static Call get(String purpose, String path) {
		return new Call(purpose, "GET", path, new byte[0], JSON, Map.of(), Patience.SHORT);
	}

	/** Sends JSON. */
	public static Call send(String purpose, String method, String path, JsonNode body) {
		return new Call(purpose, method, path, Json.bytes(body), JSON, Map.of(), Patience.SHORT);
	}

	/** Sends a request without a body. */
	public static Call bare(String purpose, String method, String path) {
		return new Call(purpose, method, path, new byte[0], JSON, Map.of(), Patience.SHORT);
	}

	/** Sends bytes. */
	public static Call bytes(String purpose, String path, byte[] body) {
		return new Call(purpose, "POST", path, body, "application/octet-stream", Map.of(), Patience.LONG);
	}

	/** The same for work that may take long and is worth waiting for. */
	public Call patient() {
		return new Call(purpose, method, path, body, contentType, headers, Patience.LONG);
	}

	/** The same with one more header. */
	public Call header(String name, String value) {
		Map<String, String> more = new LinkedHashMap<>(headers);
		more.put(name, value);
		return new Call(purpose, method, path, body, contentType, more, patience);
	}

	/** The same with another type of the body. */
	public Call type(String otherType) {
		return new Call(purpose, method, path, body, otherType, headers, patience);
	}

	/** The same request elsewhere on the portal. */
	Call at(String otherPath) {
		return new Call(purpose, method, otherPath, body, contentType, headers, patience);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The little of Jackson that the connector needs. */
public final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

	private Json() {
	}

	/** An empty object. */
	public static ObjectNode object() {
		return JsonNodeFactory.instance.objectNode();
	}

	/** An empty array. */
	public static ArrayNode array() {
		return JsonNodeFactory.instance.arrayNode();
	}

	/** The entries of an array; none for anything else. */
	public static Stream<JsonNode> each(JsonNode array) {
		return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.empty();
	}

	/** A text, whatever it is written as; empty when it is missing or null. */
	public static String text(JsonNode node) {
		return node.isValueNode() && !node.isNull() ? node.asText() : "";
	}

	/** Whether something is there. */
	public static boolean given(JsonNode node) {
		return !node.isMissingNode() && !node.isNull();
	}

	static JsonNode parse(byte[] bytes) throws IOException {
		return MAPPER.readTree(bytes);
	}

	static byte[] bytes(JsonNode node) {
		try {
			return MAPPER.writeValueAsBytes(node);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

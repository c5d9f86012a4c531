// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON trees; numbers keep their digits. */
public final class Json {
	private static final int MAX_DEPTH = 100;
	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
	private static final ObjectMapper MAPPER = JsonMapper
			.builder(JsonFactory.builder()
					.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
					.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build())
			.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

	private Json() {
	}

	public static ObjectNode object() {
		return NODES.objectNode();
	}

	public static ArrayNode array() {
		return NODES.arrayNode();
	}

	public static JsonNode parse(InputStream input) throws IOException {
		return MAPPER.readTree(input);
	}

	/** Reads what this portal wrote itself. */
	public static JsonNode parse(String text) {
		try {
			return MAPPER.readTree(text);
		} catch (JsonProcessingException e) {
			throw new IllegalStateException("Not JSON: " + text, e);
		}
	}

	public static ObjectNode parseObject(String text) {
		return (ObjectNode) parse(text);
	}

	public static void write(JsonNode node, OutputStream output) throws IOException {
		output.write(MAPPER.writeValueAsBytes(node));
	}

	public static JsonGenerator generator(OutputStream output) throws IOException {
		return MAPPER.createGenerator(output);
	}

	/** The text of a field, if it is there and not null or blank. */
	public static Optional<String> text(JsonNode node, String field) {
		JsonNode value = node.path(field);
		return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? Optional.of(value.asText())
				: Optional.empty();
	}

	/** A number that may have come as text or as a JSON number. */
	public static Optional<BigDecimal> decimal(JsonNode value) {
		try {
			return value.isNumber() || value.isTextual() ? Optional.of(new BigDecimal(value.asText()))
					: Optional.empty();
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	/** A flag; some clients send the words instead of the JSON values. */
	public static boolean flag(JsonNode value, boolean otherwise) {
		return value.isBoolean() ? value.booleanValue()
				: value.isTextual() ? Boolean.parseBoolean(value.textValue()) : otherwise;
	}

	/** Puts the fields of {@code changes} into {@code target}; null removes a field. */
	public static void merge(ObjectNode target, JsonNode changes) {
		changes.properties().forEach(field -> {
			if (field.getValue().isNull()) {
				target.remove(field.getKey());
			} else {
				target.set(field.getKey(), field.getValue());
			}
		});
	}
}

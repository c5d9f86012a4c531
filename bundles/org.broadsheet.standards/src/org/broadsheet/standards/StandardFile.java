// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.standards;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.standards.MetadataStandard;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads one file strictly: what is misspelt must not silently turn a required field into an optional one. */
final class StandardFile {

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build();

	private StandardFile() {
	}

	/** A standard and whether it asks to be preferred. */
	record Content(MetadataStandard standard, boolean preferred) {
	}

	/** Why a file cannot be used, as a sentence for the user. */
	static final class BadFile extends IOException {

		private static final long serialVersionUID = 1L;

		BadFile(String message) {
			super(message);
		}
	}

	static Content read(String name, InputStream in) throws IOException {
		byte[] bytes = in.readAllBytes();
		try {
			Root root = MAPPER.readValue(bytes, Root.class);
			return new Content(new StandardBuilder(root).build(), root.preferred());
		} catch (JsonProcessingException e) {
			throw new BadFile(Messages.text(Messages.badFile, name, explain(e)));
		} catch (StandardBuilder.Fault e) {
			throw new BadFile(Messages.text(Messages.badFile, name, e.getMessage()));
		}
	}

	private static String explain(JsonProcessingException e) {
		int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
		int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
		return switch (e) {
		case UnrecognizedPropertyException unknown -> Messages.text(Messages.unknownEntry, line, unknown.getPropertyName());
		case JsonMappingException wrong when !(wrong.getCause() instanceof JsonProcessingException) && !wrong.getPath().isEmpty() -> Messages.text(Messages.wrongKind, line, lastName(wrong));
		default -> Messages.text(Messages.invalidJson, line, column);
		};
	}

	private static String lastName(JsonMappingException e) {
		return e.getPath().stream().map(JsonMappingException.Reference::getFieldName).filter(name -> name != null).reduce((first, second) -> second).orElse("");
	}

	record Root(int format, String id, String version, String label, String source, @JsonProperty("default") boolean preferred, List<GroupEntry> groups, Map<String, JsonNode> vocabularies) {
	}

	record GroupEntry(String id, String label, String help, List<FieldEntry> fields) {
	}

	record FieldEntry(String key, String label, String help, String example, String kind, String obligation, JsonNode vocabulary, String source, Map<String, String> mapping) {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.portal.socrata.internal.http.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads and writes a metadata object by the dotted names that standards give for this kind of portal, such as {@code metadata.custom_fields.Publishing Details.Update Frequency}. A dot that belongs to a
 * name has a backslash before it.
 */
public final class MetadataPaths {

	/** Everything at the top of a metadata object that people fill in. */
	static final List<String> TOP = List.of("name", "description", "category", "tags", "licenseId", "attribution", "attributionLink", "metadata", "privateMetadata");
	/** Names the documents of a dataset; they are sent with the revision, not with its metadata. */
	public static final String ATTACHMENTS = "attachments";
	private static final String TAGS = "tags";

	private MetadataPaths() {
	}

	/** Sets the values of one name; without values what is there is taken away. */
	public static void set(ObjectNode metadata, String name, List<String> values) {
		if (name.equals(ATTACHMENTS)) {
			return;
		}
		List<String> path = split(name);
		List<String> filled = values.stream().filter(value -> !value.isBlank()).toList();
		ObjectNode parent = metadata;
		for (String part : path.subList(0, path.size() - 1)) {
			parent = parent.get(part) instanceof ObjectNode child ? child : parent.putObject(part);
		}
		String last = path.getLast();
		if (last.equals(TAGS) && path.size() == 1) {
			ArrayNode tags = parent.putArray(last);
			filled.forEach(tags::add);
		} else if (!filled.isEmpty()) {
			parent.put(last, String.join(", ", filled));
		} else if (path.size() == 1) {
			parent.putNull(last); // what is left out at the top is kept by the portal
		} else {
			parent.remove(last);
		}
	}

	/** All values by their names. */
	public static Map<String, List<String>> values(JsonNode metadata) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		TOP.forEach(name -> collect(name, metadata.path(name), values));
		List<String> documents = Json.each(metadata.path("metadata").path(ATTACHMENTS)).map(file -> Json.text(file.path(Json.given(file.path("name")) ? "name" : "filename"))).toList();
		if (!documents.isEmpty()) {
			values.put(ATTACHMENTS, documents);
		}
		return values;
	}

	/** What people filled in, without what the portal adds for itself. */
	public static ObjectNode filledIn(JsonNode view) {
		ObjectNode metadata = Json.object();
		TOP.stream().filter(name -> Json.given(view.path(name))).forEach(name -> metadata.set(name, view.get(name).deepCopy()));
		return metadata;
	}

	private static void collect(String name, JsonNode node, Map<String, List<String>> values) {
		if (node.isObject()) {
			node.properties().forEach(entry -> collect(name + "." + entry.getKey().replace(".", "\\."), entry.getValue(), values));
		} else if (node.isArray()) {
			List<String> texts = Json.each(node).map(Json::text).filter(text -> !text.isEmpty()).toList();
			if (!texts.isEmpty()) {
				values.put(name, texts);
			}
		} else if (!Json.text(node).isEmpty()) {
			values.put(name, List.of(Json.text(node)));
		}
	}

	private static List<String> split(String name) {
		List<String> parts = new ArrayList<>();
		for (String part : name.split("(?<!\\\\)\\.")) {
			parts.add(part.replace("\\.", "."));
		}
		return parts;
	}
}

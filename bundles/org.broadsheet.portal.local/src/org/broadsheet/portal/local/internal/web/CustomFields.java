// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds a field of a metadata standard by its label, in whatever group it is kept. */
final class CustomFields {
	private CustomFields() {
	}

	/** The public value of the field; spaces, case and signs in its name do not count. */
	static Optional<String> find(JsonNode details, String label) {
		for (Map.Entry<String, JsonNode> group : details.path("metadata").path("custom_fields").properties()) {
			for (Map.Entry<String, JsonNode> field : group.getValue().properties()) {
				if (plain(field.getKey()).equals(plain(label)) && !field.getValue().asText("").isBlank()) {
					return Optional.of(field.getValue().asText());
				}
			}
		}
		return Optional.empty();
	}

	private static String plain(String label) {
		return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.core;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.JsonNode;

/** The licences a dataset can have, with the ids of the publishing API. */
public final class Licenses {
	/** A licence; the address of its text may be missing. */
	public record License(String id, String name, Optional<String> terms) {
	}

	private final List<License> all = new ArrayList<>();

	private Licenses() {
	}

	/** Reads the list that comes with the portal. */
	public static Licenses load() throws IOException {
		Licenses licenses = new Licenses();
		try (InputStream input = Licenses.class.getResourceAsStream("licenses.json")) {
			for (JsonNode node : Json.parse(input)) {
				licenses.all.add(new License(node.path("id").asText(), node.path("name").asText(),
						Json.text(node, "terms")));
			}
		}
		return licenses;
	}

	public List<License> all() {
		return all;
	}

	public Optional<License> find(String id) {
		return all.stream().filter(license -> license.id().equals(id)).findFirst();
	}
}

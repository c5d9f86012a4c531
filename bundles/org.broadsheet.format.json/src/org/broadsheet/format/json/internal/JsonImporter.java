// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.util.List;

import org.broadsheet.core.imports.Importer;
import org.osgi.service.component.annotations.Component;

/** Reads JSON: a list of objects or lists, on its own or inside an object. */
@Component(service = Importer.class)
public final class JsonImporter extends JsonFormat {

	@Override
	public String id() {
		return "json";
	}

	@Override
	public String label() {
		return Messages.JsonImporter_label;
	}

	@Override
	public List<String> extensions() {
		return List.of("json");
	}

	@Override
	boolean is(Sniff sniff) {
		return !sniff.geo() && sniff.layout() != Sniff.Layout.LINES;
	}
}

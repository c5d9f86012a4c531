// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.util.List;

import org.broadsheet.core.imports.Importer;
import org.osgi.service.component.annotations.Component;

/** Reads JSON Lines: a record on each line. */
@Component(service = Importer.class)
public final class JsonLinesImporter extends JsonFormat {

	@Override
	public String id() {
		return "jsonlines";
	}

	@Override
	public String label() {
		return Messages.JsonLinesImporter_label;
	}

	@Override
	public List<String> extensions() {
		return List.of("jsonl", "ndjson");
	}

	@Override
	boolean is(Sniff sniff) {
		return !sniff.geo() && sniff.layout() == Sniff.Layout.LINES;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal.export;

import org.broadsheet.core.exports.Exporter;
import org.osgi.service.component.annotations.Component;

/** Writes JSON Lines: an object for each row, one a line. */
@Component(service = Exporter.class)
public final class JsonLinesExporter extends JsonLayout {

	@Override
	public String id() {
		return "jsonl";
	}

	@Override
	public String label() {
		return Messages.JsonLinesExporter_label;
	}

	@Override
	public String ending() {
		return "jsonl";
	}

	@Override
	public int rank() {
		return 60;
	}

	@Override
	boolean array() {
		return false;
	}
}

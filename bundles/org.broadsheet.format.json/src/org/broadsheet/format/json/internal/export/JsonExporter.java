// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal.export;

import org.broadsheet.core.exports.Exporter;
import org.osgi.service.component.annotations.Component;

/** Writes a JSON array with an object for each row, one a line. */
@Component(service = Exporter.class)
public final class JsonExporter extends JsonLayout {

	@Override
	public String id() {
		return "json";
	}

	@Override
	public String label() {
		return Messages.JsonExporter_label;
	}

	@Override
	public String ending() {
		return "json";
	}

	@Override
	public int rank() {
		return 50;
	}

	@Override
	boolean array() {
		return true;
	}
}

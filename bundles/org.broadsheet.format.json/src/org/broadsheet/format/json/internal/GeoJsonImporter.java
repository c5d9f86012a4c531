// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.util.List;

import org.broadsheet.core.imports.Importer;
import org.osgi.service.component.annotations.Component;

/** Reads GeoJSON (RFC 7946): features with properties and a geometry, as a collection or one a line. */
@Component(service = Importer.class)
public final class GeoJsonImporter extends JsonFormat {

	@Override
	public String id() {
		return "geojson";
	}

	@Override
	public String label() {
		return Messages.GeoJsonImporter_label;
	}

	@Override
	public List<String> extensions() {
		return List.of("geojson", "geojsonl");
	}

	@Override
	boolean is(Sniff sniff) {
		return sniff.geo();
	}
}

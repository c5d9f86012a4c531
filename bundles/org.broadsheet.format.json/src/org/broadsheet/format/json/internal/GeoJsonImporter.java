// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.util.List;

import org.broadsheet.core.geometry.CoordinateRegister;
import org.broadsheet.core.imports.Importer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads GeoJSON (RFC 7946): features with properties and a geometry, as a collection or one a line. */
@Component(service = Importer.class)
public final class GeoJsonImporter extends JsonFormat {

	private final CoordinateRegister register;

	/**
	 * Reads GeoJSON; what names another coordinate system, as it could before 2016, is brought to WGS 84.
	 *
	 * @param register of coordinate systems; null when there is none, so that other coordinates stay as they are and are told of
	 */
	@Activate
	public GeoJsonImporter(@Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) CoordinateRegister register) {
		this.register = register;
	}

	@Override
	CoordinateRegister register() {
		return register == null ? super.register() : register;
	}

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

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

/** Reads JSON: a list of objects or lists, on its own or inside an object. */
@Component(service = Importer.class)
public final class JsonImporter extends JsonFormat {

	private final CoordinateRegister register;

	/** Reads JSON whose coordinates stay as they are. */
	public JsonImporter() {
		this(null);
	}

	/**
	 * Reads JSON; geometries of map servers that name another coordinate system are brought to WGS 84.
	 *
	 * @param register of coordinate systems; null when there is none, so that other coordinates stay as they are and are told of
	 */
	@Activate
	public JsonImporter(@Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) CoordinateRegister register) {
		this.register = register;
	}

	@Override
	CoordinateRegister register() {
		return register == null ? super.register() : register;
	}

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

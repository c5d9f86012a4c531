// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ImportOption.Choice;
import org.broadsheet.core.imports.ImportOption.Kind;

/**
 * What was decided about reading a shapefile.
 *
 * @param values by key; what is missing is guessed
 */
record ShapeOptions(Map<String, String> values) {

	static final String LAYER = ImportOption.TABLE;
	static final String ENCODING = "encoding";
	static final String EPSG = "epsg";

	String layer() {
		return values.getOrDefault(LAYER, "");
	}

	String encoding() {
		return values.getOrDefault(ENCODING, "");
	}

	/** Given code of the coordinate system, digits only; empty when the file decides. */
	String epsg() {
		return values.getOrDefault(EPSG, "").strip().replaceFirst("(?i)^EPSG:", "");
	}

	/** The options in force, as data. */
	List<ImportOption> inForce(Layer layer, List<String> layers) {
		List<Choice> choices = layers.stream().map(name -> new Choice(name, name)).toList();
		List<Choice> encodings = DbfCharset.CHOICES.stream().map(name -> new Choice(name, name)).toList();
		return List.of(
				new ImportOption(LAYER, Messages.ShapeOptions_layer, Kind.CHOICE, choices, layer.name(),
						layer().isEmpty() ? layers.size() == 1 ? Messages.ShapeOptions_only : Messages.ShapeOptions_first : ""),
				new ImportOption(ENCODING, Messages.ShapeOptions_encoding, Kind.CHOICE, encodings, layer.encoding().charset().name(), layer.encoding().why()),
				new ImportOption(EPSG, Messages.ShapeOptions_epsg, Kind.TEXT, List.of(), epsg(), epsg().isEmpty() ? layer.systemWhy() : ""));
	}
}

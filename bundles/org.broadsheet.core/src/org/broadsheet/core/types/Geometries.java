// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.List;

import org.broadsheet.model.DataType;

/** Which geometry a text is. */
final class Geometries {

	private static final List<DataType> TYPES = List.of(DataType.POINT, DataType.LINE, DataType.POLYGON, DataType.MULTI_POINT, DataType.MULTI_LINE,
			DataType.MULTI_POLYGON);

	private Geometries() {
	}

	/** The type that reads a text; Text when none does. */
	static DataType type(String text) {
		return TYPES.stream().filter(type -> CellReader.read(type, ParseOptions.DEFAULT, text) instanceof CellValue.Value).findFirst().orElse(DataType.TEXT);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import org.broadsheet.model.DataType;

/** Reads the text of a cell as a value of a type; says why where it cannot. */
public final class CellReader {

	private CellReader() {
	}

	/** Reads a text; never throws and never guesses beyond the options. */
	public static CellValue read(DataType type, ParseOptions options, String text) {
		if (text.isBlank()) {
			return new CellValue.Empty();
		}
		if (type == DataType.NUMBER && !text.strip().matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
			return new CellValue.Error("not-a-number", "Cannot read \"" + text + "\" as a number.");
		}
		return new CellValue.Value(text.strip());
	}
}

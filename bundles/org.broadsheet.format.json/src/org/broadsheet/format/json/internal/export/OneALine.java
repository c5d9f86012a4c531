// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal.export;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

/** Puts each value of an array, and each root value, on a line of its own. */
final class OneALine extends MinimalPrettyPrinter {

	private static final long serialVersionUID = 1L;

	OneALine() {
		super("\n");
	}

	@Override
	public void beforeArrayValues(JsonGenerator json) throws IOException {
		json.writeRaw('\n');
	}

	@Override
	public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
		json.writeRaw(",\n");
	}

	@Override
	public void writeEndArray(JsonGenerator json, int values) throws IOException {
		json.writeRaw(values == 0 ? "]" : "\n]");
	}
}

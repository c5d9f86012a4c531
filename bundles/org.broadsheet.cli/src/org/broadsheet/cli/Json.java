// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Prints answers as JSON. */
final class Json {

	private static final JsonFactory FACTORY = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

	private Json() {
	}

	/** Writes one JSON value. */
	@FunctionalInterface
	interface Content {
		void write(JsonGenerator json) throws IOException;
	}

	/** Prints one value, indented, with a line break behind it. */
	static void print(PrintWriter out, Content content) throws IOException {
		try (JsonGenerator json = FACTORY.createGenerator(out)) {
			json.useDefaultPrettyPrinter();
			content.write(json);
		}
		out.println();
	}
}

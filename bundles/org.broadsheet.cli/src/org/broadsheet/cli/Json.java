// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

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

	/** Some values of an array within the object that is printed, with what stands between them. */
	static String values(Content content) throws IOException {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = FACTORY.createGenerator(text)) {
			json.setPrettyPrinter(new Inner());
			content.write(json);
		}
		return text.toString();
	}

	/** Indents as within an object. */
	private static final class Inner extends DefaultPrettyPrinter {

		private static final long serialVersionUID = 1;

		Inner() {
			super(Separators.createDefaultInstance().withRootSeparator(", "));
			_nesting = 1;
		}
	}
}

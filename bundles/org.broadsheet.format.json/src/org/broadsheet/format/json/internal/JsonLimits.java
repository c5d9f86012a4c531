// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.io.Reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/** How much a record may hold, and a parser that keeps to it. No table comes near; what goes beyond is broken or meant to do harm. */
final class JsonLimits {

	/** Characters of one text. */
	static final int TEXT = 8_000_000;
	/** Characters of one record. */
	static final int RECORD = 16_000_000;
	/** Objects and lists within each other. */
	static final int DEPTH = 200;
	/** Digits of a number. */
	static final int NUMBER = 10_000;
	/** Characters of a key. */
	static final int KEY = 10_000;
	/** Columns of a table, and keys of one record. */
	static final int COLUMNS = 10_000;

	/** Values of a table that is written column by column, all of which must be there before its first row is. */
	static final int COLUMN_WISE = 2_000_000;

	private static final JsonFactory FACTORY = factory();

	private JsonLimits() {
	}

	private static JsonFactory factory() {
		StreamReadConstraints constraints = StreamReadConstraints.builder().maxStringLength(TEXT).maxNestingDepth(DEPTH).maxNumberLength(NUMBER).maxNameLength(KEY).build();
		return new JsonFactoryBuilder().streamReadConstraints(constraints)
				// Python writes NaN; the cell keeps the word, and its type tells it from a number
				.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
				.disable(JsonFactory.Feature.INTERN_FIELD_NAMES).disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
				.disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();
	}

	static JsonParser parser(Reader in) throws IOException {
		return FACTORY.createParser(in);
	}

	static JsonParser parser(char[] text, int length) throws IOException {
		return FACTORY.createParser(text, 0, length);
	}
}

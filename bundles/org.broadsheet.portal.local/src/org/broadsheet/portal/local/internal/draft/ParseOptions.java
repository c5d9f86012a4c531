// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.draft;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.http.Json;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How the bytes of a source are read.
 *
 * @param encoding     the name of the encoding; null means that the bytes decide
 * @param headerCount  the number of header rows
 * @param columnHeader which of them has the names, from 1
 * @param parse        false for a file that is only kept
 */
public record ParseOptions(String encoding, int headerCount, int columnHeader, char quote, char separator,
		boolean parse, boolean trim, boolean removeEmptyRows) {
	private static final ParseOptions DEFAULT = new ParseOptions(null, 1, 1, '"', ',', true, true, true);
	private static final int MAX_HEADERS = 1000;

	/** The options a client named over those that fit the kind of file. */
	public static ParseOptions of(JsonNode given, String contentType, String filename) {
		boolean tabs = contentType.contains("tab-separated") || filename.toLowerCase(Locale.ROOT).endsWith(".tsv");
		return DEFAULT.with(given, tabs ? '\t' : DEFAULT.separator());
	}

	private ParseOptions with(JsonNode given, char usualSeparator) {
		int headers = count(given, "header_count", headerCount);
		return new ParseOptions(Json.text(given, "encoding").orElse(encoding), headers,
				Math.max(1, count(given, "column_header", Math.max(1, headers))),
				character(given, "quote_char", quote), character(given, "column_separator", usualSeparator),
				Json.flag(given.path("parse_source"), parse), Json.flag(given.path("trim_whitespace"), trim),
				Json.flag(given.path("remove_empty_rows"), removeEmptyRows));
	}

	private static int count(JsonNode given, String field, int otherwise) {
		JsonNode value = given.path(field);
		if (value.isMissingNode() || value.isNull()) {
			return otherwise;
		}
		Optional<Integer> number = Json.decimal(value).map(Number::intValue);
		if (number.isEmpty() || number.get() < 0 || number.get() > MAX_HEADERS) {
			throw HttpFailure.validation("parse_options", NLS.bind(Messages.ParseOptions_number, field));
		}
		return number.get();
	}

	private static char character(JsonNode given, String field, char otherwise) {
		JsonNode value = given.path(field);
		if (value.isMissingNode() || value.isNull()) {
			return otherwise;
		}
		String text = value.asText().replace("\\t", "\t");
		if (text.length() != 1 || text.charAt(0) == '\n' || text.charAt(0) == '\r') {
			throw HttpFailure.validation("parse_options", NLS.bind(Messages.ParseOptions_character, field));
		}
		return text.charAt(0);
	}

	/** The encoding named, if any; refuses one this computer does not know. */
	Optional<Charset> charset() {
		if (encoding == null) {
			return Optional.empty();
		}
		try {
			String name = encoding.toLowerCase(Locale.ROOT);
			return Optional.of(name.equals("utf16") ? StandardCharsets.UTF_16 : Charset.forName(name));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw HttpFailure.validation("parse_options", NLS.bind(Messages.ParseOptions_encoding, encoding));
		}
	}

	/** Refuses options that cannot be used together. */
	public ParseOptions checked() {
		charset();
		if (quote == separator) {
			throw HttpFailure.validation("parse_options", Messages.ParseOptions_same);
		}
		return this;
	}

	public ObjectNode toJson() {
		return Json.object().put("encoding", encoding).put("header_count", headerCount)
				.put("column_header", columnHeader).put("quote_char", String.valueOf(quote))
				.put("column_separator", String.valueOf(separator)).put("parse_source", parse)
				.put("trim_whitespace", trim).put("remove_empty_rows", removeEmptyRows);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Says in words where and why a text is no JSON. */
final class JsonFailures {

	static final String KEYS = "keys of a record";
	static final String RECORD = "size of a record";
	static final String COLUMN_WISE = "values column by column";

	private static final Pattern UNEXPECTED = Pattern.compile("Unexpected character \\('(.+?)' \\(code");
	private static final Pattern WORD = Pattern.compile("Unrecognized token '([^']{1,40})'");

	private JsonFailures() {
	}

	/** The reason, as the end of a sentence without a full stop. */
	static String reason(JsonProcessingException e) {
		String message = String.valueOf(e.getOriginalMessage());
		if (e instanceof StreamConstraintsException) {
			return limit(message);
		}
		if (e instanceof JsonEOFException) {
			return Messages.JsonFailures_end;
		}
		Matcher unexpected = UNEXPECTED.matcher(message);
		if (unexpected.find()) {
			return NLS.bind(Messages.JsonFailures_unexpected, unexpected.group(1));
		}
		Matcher word = WORD.matcher(message);
		if (word.find()) {
			return NLS.bind(Messages.JsonFailures_word, word.group(1));
		}
		return message.contains("unquoted character") ? Messages.JsonFailures_control : Messages.JsonFailures_other;
	}

	private static String limit(String message) {
		if (message.equals(KEYS)) {
			return NLS.bind(Messages.JsonFailures_keys, JsonLimits.COLUMNS);
		}
		if (message.equals(COLUMN_WISE)) {
			return NLS.bind(Messages.JsonFailures_columnWise, JsonLimits.COLUMN_WISE);
		}
		if (message.equals(RECORD)) {
			return NLS.bind(Messages.JsonFailures_record, JsonLimits.RECORD);
		}
		if (message.contains("nesting depth")) {
			return NLS.bind(Messages.JsonFailures_depth, JsonLimits.DEPTH);
		}
		if (message.contains("Number")) {
			return NLS.bind(Messages.JsonFailures_number, JsonLimits.NUMBER);
		}
		return message.contains("Name") ? NLS.bind(Messages.JsonFailures_key, JsonLimits.KEY) : NLS.bind(Messages.JsonFailures_text, JsonLimits.TEXT);
	}

	/** Line of the failure, from 1. */
	static long line(JsonProcessingException e) {
		JsonLocation location = e.getLocation();
		return location == null ? 0 : Math.max(0, location.getLineNr());
	}
}

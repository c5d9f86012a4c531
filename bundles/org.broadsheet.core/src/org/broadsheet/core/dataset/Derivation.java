// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.regex.Pattern;

import org.broadsheet.model.Column;

/** What can be said of an expression without asking the store. */
final class Derivation {

	private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");

	private Derivation() {
	}

	/** Whether an expression names a column: its name or field name stands there, in quotes or as a word. */
	static boolean names(String expression, Column column) {
		String code = TEXT.matcher(expression).replaceAll("''");
		return names(code, column.getName()) || names(code, column.getFieldName());
	}

	private static boolean names(String code, String name) {
		return Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(name.replace("\"", "\"\"")) + "(?![\\p{L}\\p{N}_])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(code).find();
	}
}

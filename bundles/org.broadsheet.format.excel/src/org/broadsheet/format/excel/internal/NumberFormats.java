// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.broadsheet.format.excel.internal.Dates.Kind;

/** Tells from a number format whether its numbers are dates. */
final class NumberFormats {

	private static final Pattern ELAPSED = Pattern.compile("(?i)\\[(h+|m+|s+)\\]");
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.");

	private NumberFormats() {
	}

	/**
	 * What a format makes of numbers.
	 *
	 * @param format its code; null for a built-in one
	 */
	static Kind kind(int id, String format) {
		String code = format == null ? BuiltinFormats.getBuiltinFormat(id) : format;
		if (code == null || !DateUtil.isADateFormat(id, code)) {
			return Kind.NUMBER;
		}
		return ELAPSED.matcher(LITERAL.matcher(code).replaceAll("")).find() ? Kind.DURATION : Kind.DATE;
	}
}

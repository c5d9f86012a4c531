// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.broadsheet.format.excel.internal.Dates.Kind;

/** Tells from a number format whether its numbers are dates or codes. */
final class NumberFormats {

	private static final Pattern ELAPSED = Pattern.compile("(?i)\\[(h+|m+|s+)\\]");
	private static final Pattern ZEROS = Pattern.compile("0{2,30}");
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.");

	private NumberFormats() {
	}

	/**
	 * What a format makes of numbers.
	 *
	 * @param format its code; null for a built-in one
	 */
	static NumberStyle style(int id, String format) {
		String code = format == null ? BuiltinFormats.getBuiltinFormat(id) : format;
		int zeros = code != null && ZEROS.matcher(code).matches() ? code.length() : 0;
		return new NumberStyle(kind(id, code), zeros);
	}

	private static Kind kind(int id, String code) {
		if (code == null || !DateUtil.isADateFormat(id, code)) {
			return Kind.NUMBER;
		}
		return ELAPSED.matcher(LITERAL.matcher(code).replaceAll("")).find() ? Kind.DURATION : Kind.DATE;
	}
}

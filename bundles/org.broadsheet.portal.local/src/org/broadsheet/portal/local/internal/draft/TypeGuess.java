// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.draft;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.broadsheet.portal.local.internal.value.Dates;
import org.broadsheet.portal.local.internal.value.Numbers;
import org.broadsheet.portal.local.internal.value.ValueType;

/** The first proposal for a column's type: the one every value of the whole file fits. Codes stay text. */
final class TypeGuess {
	private static final Set<String> FLAGS = Set.of("true", "false", "yes", "no");

	private boolean any;
	private boolean number = true;
	private boolean flag = true;
	private boolean date = true;

	void add(String value) {
		any = true;
		number = number && isQuantity(value);
		flag = flag && FLAGS.contains(value.strip().toLowerCase(Locale.ROOT));
		date = date && value.length() >= 8 && Character.isDigit(value.charAt(value.length() - 1))
				&& Dates.floating(value).isPresent();
	}

	/** A number whose spelling says that it is no code: no leading zero, no exponent. */
	private static boolean isQuantity(String value) {
		String digits = value.startsWith("-") ? value.substring(1) : value;
		boolean code = digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
		Optional<BigDecimal> parsed = code || digits.startsWith("+") ? Optional.empty() : Numbers.parse(value);
		return parsed.isPresent() && value.indexOf('e') < 0 && value.indexOf('E') < 0;
	}

	ValueType type() {
		return !any ? ValueType.TEXT
				: number ? ValueType.NUMBER
						: flag ? ValueType.CHECKBOX : date ? ValueType.CALENDAR_DATE : ValueType.TEXT;
	}
}

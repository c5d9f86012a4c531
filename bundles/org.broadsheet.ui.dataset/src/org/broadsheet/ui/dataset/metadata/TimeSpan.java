// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time from the smallest to the largest value of a column.
 *
 * @param from first year or date
 * @param to   last year or date
 */
record TimeSpan(String from, String to) {

	private static final Pattern MOMENT = Pattern.compile("(\\d{4})(-\\d{2}-\\d{2})?.*");
	private static final int EARLIEST = 1500;
	private static final int LATEST = 2300;

	/** The span of two values; empty when they are no years or dates. */
	static Optional<TimeSpan> of(String minimum, String maximum) {
		Optional<String> from = moment(minimum);
		Optional<String> to = moment(maximum);
		return from.isPresent() && to.isPresent() ? Optional.of(new TimeSpan(from.get(), to.get())) : Optional.empty();
	}

	private static Optional<String> moment(String text) {
		Matcher matcher = MOMENT.matcher(text.strip().replaceFirst("\\.0+$", ""));
		if (!matcher.matches() || text.strip().matches("\\d{5,}.*")) {
			return Optional.empty();
		}
		int year = Integer.parseInt(matcher.group(1));
		return year < EARLIEST || year > LATEST ? Optional.empty() : Optional.of(matcher.group(2) == null ? matcher.group(1) : matcher.group(1) + matcher.group(2));
	}

	/** As years: {@code 2015 - 2040}. */
	String years() {
		String first = from.substring(0, 4);
		String last = to.substring(0, 4);
		return first.equals(last) ? first : first + " - " + last;
	}

	/** As an ISO 8601 interval. */
	String interval() {
		return (from.length() == 4 ? from + "-01-01" : from) + '/' + (to.length() == 4 ? to + "-12-31" : to);
	}
}

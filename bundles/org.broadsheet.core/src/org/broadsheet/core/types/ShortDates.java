// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.imports.TypeProposal.Offer;
import org.broadsheet.model.DataType;

/** Date patterns for texts that can be something else, too, so that they are offered and not taken. */
final class ShortDates {

	private ShortDates() {
	}

	/** Jan-24 as a month and a year; empty where no language has all the names. */
	static Optional<Offer> month(List<String> texts) {
		Optional<String> language = MonthNames.languages().stream().filter(tag -> texts.stream().allMatch(text -> MonthWords.months(text).containsKey(tag))).findFirst();
		String first = texts.getFirst();
		String between = first.substring(0, first.length() - 2).replaceFirst("^\\p{L}+", "").replace("'", "''");
		return language.flatMap(tag -> offer(texts, "MMM" + between + "yy (" + MonthNames.label(tag) + ")"));
	}

	/** The offer of a pattern; empty where it does not read all texts, or there is one only, which tells little. */
	static Optional<Offer> offer(List<String> texts, String pattern) {
		return texts.size() < 2 ? Optional.empty() : Units.offer(DataType.DATE_TIME, Map.of(ParseOptions.DATE_PATTERNS, pattern), texts, Messages.TextForms_readDates.replace("{0}", pattern));
	}
}

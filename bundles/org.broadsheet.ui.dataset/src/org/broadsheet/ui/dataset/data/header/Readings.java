// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;

/** Ways to read the texts of a column that can be tried, the plainest first. */
final class Readings {

	record Candidate(String label, Map<String, String> parsing) {
	}

	private Readings() {
	}

	static List<Candidate> of(DataType type, ParseOptions options) {
		List<Candidate> candidates = new ArrayList<>();
		switch (type) {
		case NUMBER -> {
			add(candidates, options, Messages.Readings_group, Map.of(ParseOptions.GROUP, ","));
			add(candidates, options, Messages.Readings_currency, Map.of(ParseOptions.CURRENCY, "true", ParseOptions.GROUP, ","));
			add(candidates, options, Messages.Readings_percent, Map.of(ParseOptions.PERCENT, "true"));
			add(candidates, options, Messages.Readings_comma, Map.of(ParseOptions.DECIMAL, ",", ParseOptions.GROUP, "."));
			add(candidates, options, Messages.Readings_scientific, Map.of(ParseOptions.SCIENTIFIC, "true"));
			add(candidates, options, Messages.Readings_zeros, Map.of(ParseOptions.LEADING_ZEROS, "drop"));
		}
		case DATE_TIME, DATE_TIME_ZONED -> {
			add(candidates, options, Messages.Readings_dayFirst, Map.of(ParseOptions.DAY_FIRST, "true"));
			add(candidates, options, Messages.Readings_monthFirst, Map.of(ParseOptions.DAY_FIRST, "false"));
		}
		default -> {
			// the other types have one way to be read
		}
		}
		return candidates;
	}

	private static void add(List<Candidate> candidates, ParseOptions options, String label, Map<String, String> change) {
		Map<String, String> parsing = new TreeMap<>(options.values());
		parsing.putAll(change);
		if (!parsing.equals(options.values())) {
			candidates.add(new Candidate(label, parsing));
		}
	}
}

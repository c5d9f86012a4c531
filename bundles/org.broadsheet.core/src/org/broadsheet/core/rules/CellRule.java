// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be demanded of the values of a column, beyond their type. The order is that in which people meet them. */
public enum CellRule {
	/** No cell is empty. */
	REQUIRED("required", Demand.FLAG, Messages.CellRule_required),
	/** No value stands in two rows. */
	UNIQUE("unique", Demand.FLAG, Messages.CellRule_unique),
	/** No two rows are alike in all columns that have this rule. */
	UNIQUE_TOGETHER("uniqueTogether", Demand.FLAG, Messages.CellRule_uniqueTogether),
	/** Every value is one of a list. */
	ONE_OF("oneOf", Demand.LIST, Messages.CellRule_oneOf),
	/** No value is one of a list. */
	NONE_OF("noneOf", Demand.LIST, Messages.CellRule_noneOf),
	/** Every text as a whole matches a regular expression. */
	PATTERN("pattern", Demand.PATTERN, Messages.CellRule_pattern),
	/** No number or date is less. */
	MINIMUM("minimum", Demand.LIMIT, Messages.CellRule_minimum),
	/** No number or date is greater. */
	MAXIMUM("maximum", Demand.LIMIT, Messages.CellRule_maximum),
	/** No text has fewer characters. */
	MIN_LENGTH("minLength", Demand.LENGTH, Messages.CellRule_minLength),
	/** No text has more characters. */
	MAX_LENGTH("maxLength", Demand.LENGTH, Messages.CellRule_maxLength),
	/** No text has a character beyond ASCII. */
	ASCII("ascii", Demand.FLAG, Messages.CellRule_ascii);

	/** The form of what a rule demands. */
	public enum Demand {
		/** The rule holds or not: {@code true}. */
		FLAG,
		/** Texts separated by {@code |}. */
		LIST,
		/** A regular expression. */
		PATTERN,
		/** A number, or a date as in {@code 2024-01-31}. */
		LIMIT,
		/** A number of characters. */
		LENGTH
	}

	private final String key;
	private final Demand demand;
	private final String label;

	CellRule(String key, Demand demand, String label) {
		this.key = key;
		this.demand = demand;
		this.label = label;
	}

	/** Name under which it is kept and by which a command line knows it. */
	public String key() {
		return key;
	}

	/** What it needs. */
	public Demand demand() {
		return demand;
	}

	/** What it is called in a form. */
	public String label() {
		return label;
	}

	/** The rule of a name, letter case ignored. */
	public static Optional<CellRule> of(String key) {
		return Arrays.stream(values()).filter(rule -> rule.key.equalsIgnoreCase(key.strip())).findFirst();
	}

	/** Names of all rules, for a sentence. */
	public static String names() {
		return Arrays.stream(values()).map(CellRule::key).collect(Collectors.joining(", "));
	}

	/** The texts of a demand that is a list. */
	static List<String> list(String value) {
		return Arrays.stream(value.split("\\|")).map(String::strip).filter(text -> !text.isEmpty()).toList();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.core.imports.TypeProposal.Offer;
import org.broadsheet.model.DataType;

/**
 * Numbers of a column that all have one unit behind them.
 *
 * @param unit  as the texts write it
 * @param offer what reads the numbers without it
 */
record Units(String unit, Offer offer) {

	private static final Pattern PARTS = Pattern.compile("([-+\u2212]?\\d[\\d., '\u00a0\u202f\u2019]*?)([ \u00a0\u202f]?)([^\\d\\s\u00a0\u202f.,*?!#()\\[\\]<>=]{1,15})");
	/** Units that stand right behind the figures; of anything else there, as in 14B, nothing tells that it is one. */
	private static final Set<String> CLOSE = Set.of("km", "m", "cm", "mm", "\u00b5m", "mi", "ft", "kg", "g", "mg", "\u00b5g", "lb", "lbs", "oz", "ha", "m\u00b2", "m\u00b3", "km\u00b2", "l", "ml", "kW", "MW", "GW", "kWh", "MWh", "GWh", "V", "kV", "Hz", "kHz", "MHz", "GHz",
			"\u00b0", "\u00b0C", "\u00b0F", "ms", "min", "h", "mph", "km/h", "kn", "dB", "ppm", "kB", "MB", "GB", "TB", "\u2030", "bar", "hPa", "kPa", "px", "pt");

	/** The unit of some texts with a number in front; empty where they do not have the same one. */
	static Optional<Units> of(List<String> texts) throws IOException {
		List<String> numbers = new ArrayList<>();
		String unit = null;
		for (String text : texts) {
			Matcher parts = PARTS.matcher(text);
			if (!parts.matches() || unit != null && !unit.equals(parts.group(3)) || !unit(parts.group(3), !parts.group(2).isEmpty())) {
				return Optional.empty();
			}
			unit = parts.group(3);
			numbers.add(parts.group(1));
		}
		return unit == null || numbers.size() < 2 ? Optional.empty() : of(unit, numbers, texts);
	}

	/** Whether a word is a unit: one that is known, or behind a blank a word in small letters; others are names, as in 12 Main. */
	private static boolean unit(String word, boolean apart) {
		return CLOSE.contains(word) || apart && word.chars().noneMatch(Character::isUpperCase);
	}

	/** Different units of some texts in words; empty where one has none that is known. */
	static Optional<String> different(List<String> texts) {
		Set<String> units = new LinkedHashSet<>();
		for (String text : texts) {
			Matcher parts = PARTS.matcher(text);
			if (!parts.matches() || !CLOSE.contains(parts.group(3))) {
				return Optional.empty();
			}
			units.add(parts.group(3));
		}
		return units.size() < 2 ? Optional.empty() : Optional.of(String.join(", ", units));
	}

	/** The numbers tell what separates their thousands, and whether decimals follow a comma. */
	private static Optional<Units> of(String unit, List<String> numbers, List<String> texts) throws IOException {
		ColumnScan scan = new ColumnScan();
		for (int i = 0; i < numbers.size(); i++) {
			scan.add(CellClass.of(numbers.get(i)), i);
		}
		TypeProposal plain = TypeInference.propose(0, "", scan, Habits.of(List.of(scan)), (column, row) -> numbers.get((int) row));
		Map<String, String> parsing = new HashMap<>(plain.parsing());
		parsing.put(ParseOptions.UNIT, unit);
		Optional<Offer> offer = plain.type() == DataType.NUMBER ? offer(DataType.NUMBER, parsing, texts, Messages.TextForms_readUnit.replace("{0}", unit)) : Optional.empty();
		return offer.map(found -> new Units(unit, found));
	}

	/** An offer to read texts in another way; empty where it would not read all of them. */
	static Optional<Offer> offer(DataType type, Map<String, String> parsing, List<String> texts, String label) {
		ParseOptions options = new ParseOptions(parsing);
		boolean reads = ParseRules.problem(options).isEmpty() && texts.stream().noneMatch(text -> CellReader.read(type, options, text) instanceof CellValue.Error);
		return reads ? Optional.of(new Offer(type, parsing, label)) : Optional.empty();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.code;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A number format such as {@code #,##0.00;[Red]-#,##0.00}: what a spreadsheet shows of a number or a text. Only for showing: values that are read never come by here. */
public final class FormatCode {

	/** A spreadsheet computes with binary numbers and shows 15 digits of them. */
	private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
	private static final int MOST_SECTIONS = 4;
	private static final Section PLAIN = new Section("General");
	/** Numbers beyond these powers of ten are in no workbook and would be endless texts. */
	private static final int LARGEST = 330;

	/** Sections for positive numbers, negative ones, and zero. */
	private final List<Section> numbers = new ArrayList<>();
	/** The section for texts; null when they are shown as they are. */
	private Section texts;

	/** Takes a format apart; what is odd in it is shown as text. */
	public FormatCode(String code) {
		List<String> parts = split(code);
		for (String part : parts.subList(0, Math.min(MOST_SECTIONS, parts.size()))) {
			numbers.add(new Section(part));
		}
		boolean last = numbers.size() == MOST_SECTIONS || numbers.getLast().ofText();
		if (last) {
			texts = numbers.removeLast();
		}
		if (numbers.isEmpty()) {
			numbers.add(PLAIN);
		}
	}

	private static List<String> split(String code) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		boolean quoted = false;
		for (int i = 0; i < code.length(); i++) {
			char c = code.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && (c == '\\' || c == '_' || c == '*')) {
				i++;
			} else if (!quoted && c == ';') {
				parts.add(code.substring(from, i));
				from = i + 1;
			}
		}
		parts.add(code.substring(from));
		return parts;
	}

	/** Whether it shows numbers as dates or times. */
	public boolean date() {
		return numbers.getFirst().date();
	}

	/** Whether it shows numbers as a length of time, such as [h]:mm. */
	public boolean elapsed() {
		return date() && numbers.getFirst().elapsed();
	}

	/** Whether it shows numbers as times of a day, and nothing of the date. */
	public boolean time() {
		return date() && numbers.getFirst().time();
	}

	/** What is shown of a text. */
	public String text(String value) {
		return texts == null ? value : texts.text(value);
	}

	/**
	 * What is shown of a number. Blanks at its ends, which are there to line numbers up, are left out.
	 *
	 * @param from1904 whether days are counted from 1904
	 */
	public String number(BigDecimal stored, boolean from1904) {
		BigDecimal value = stored.signum() == 0 ? BigDecimal.ZERO : stored.round(DIGITS);
		if (Math.abs((long) value.precision() - value.scale()) > LARGEST) {
			return stored.toString();
		}
		int index = section(value);
		if (index < 0) {
			return GeneralText.of(value);
		}
		Section section = numbers.get(index);
		return section.number(value.signum() < 0 && !section.date() && negative(index) ? value.negate() : value, from1904);
	}

	/** Whether a section is for negative numbers alone, so that it says itself how these are marked. */
	private boolean negative(int index) {
		Condition own = numbers.get(index).condition();
		Condition first = numbers.getFirst().condition();
		return own != null ? own.negative() : index == 1 && (first == null || first.positive());
	}

	/** The section for a number; -1 when there is none. */
	private int section(BigDecimal value) {
		Condition first = numbers.getFirst().condition();
		Condition second = numbers.size() > 1 ? numbers.get(1).condition() : null;
		if (first == null && second == null) {
			int index = value.signum() < 0 ? 1 : value.signum() == 0 ? 2 : 0;
			return index < numbers.size() ? index : 0;
		}
		if (first == null ? value.signum() > 0 : first.holds(value)) {
			return 0;
		}
		if (numbers.size() == 1) {
			return -1;
		}
		if (second == null && numbers.size() > 2 ? value.signum() < 0 : second == null || second.holds(value)) {
			return 1;
		}
		return numbers.size() > 2 ? 2 : -1;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rewrite;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Map;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.rewrite.CellFunction.ReadDates;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.DateForms;
import org.broadsheet.core.types.DatePattern;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.SerialDates;
import org.broadsheet.model.DataType;
import org.eclipse.osgi.util.NLS;

/** Writes values in their plain form: numbers without decoration, dates as ISO 8601. */
final class PlainForms {

	private static final String[] GROUPS_OF_POINT = { ",", " ", "'" };
	private static final String[] GROUPS_OF_COMMA = { ".", " ", "'" };

	private static final int SECONDS_OF_DAY = 86_400;
	private static final int MOST_DIGITS = 100;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

	private PlainForms() {
	}

	static String number(String text, char decimal) {
		for (String group : decimal == ',' ? GROUPS_OF_COMMA : GROUPS_OF_POINT) {
			var options = Map.of(ParseOptions.CURRENCY, "true", ParseOptions.GROUP, group, ParseOptions.DECIMAL, String.valueOf(decimal), ParseOptions.LEADING_ZEROS, "keep");
			if (CellReader.read(DataType.NUMBER, new ParseOptions(options), text) instanceof CellValue.Value value) {
				String plain = value.canonical().replace('.', decimal);
				return text.strip().equals("+" + plain) ? text : plain;
			}
		}
		return text;
	}

	static String of(DataType type, Map<String, String> parsing, String text) {
		ParseOptions options = new ParseOptions(parsing);
		return CellReader.read(type, options, text) instanceof CellValue.Value value ? readable(type, options, value.canonical(), text) : text;
	}

	static String date(ReadDates read, String text) {
		ParseOptions options = new ParseOptions(read.parsing());
		if (read.onlyErrors() && !(CellReader.read(read.type(), options, text) instanceof CellValue.Error)) {
			return text;
		}
		Map<String, String> by = new HashMap<>(read.parsing());
		by.put(ParseOptions.DATE_PATTERNS, read.pattern());
		return CellReader.read(read.type(), new ParseOptions(by), text) instanceof CellValue.Value value ? readable(read.type(), options, value.canonical(), text) : text;
	}

	/** The plainest form that the column reads as the same value; the text as it was when there is none. */
	private static String readable(DataType type, ParseOptions options, String canonical, String text) {
		for (String form : forms(type, options, canonical)) {
			if (CellReader.read(type, options, form) instanceof CellValue.Value again && again.canonical().equals(canonical)) {
				return form;
			}
		}
		return text;
	}

	private static List<String> forms(DataType type, ParseOptions options, String canonical) {
		List<String> forms = new ArrayList<>();
		switch (type) {
		case NUMBER -> {
			forms.add(canonical.replace('.', options.decimal()));
			forms.add(canonical);
		}
		case DATE_TIME, DATE_TIME_ZONED -> forms.addAll(DateForms.of(canonical, options));
		default -> forms.add(canonical);
		}
		return forms;
	}

	static String ofSerial(String text) {
		String number = text.strip();
		return SerialDates.date(number).map(day -> {
			int point = number.indexOf('.');
			long seconds = point < 0 ? 0 : new BigDecimal("0" + number.substring(point)).multiply(BigDecimal.valueOf(SECONDS_OF_DAY)).setScale(0, RoundingMode.HALF_UP).longValueExact();
			return seconds == 0 ? day.toString() : day.atStartOfDay().plusSeconds(seconds).format(TIME);
		}).orElse(text);
	}

	static void check(CellFunction.PadZeros pad) throws RefusedException {
		if (pad.length() < 1 || pad.length() > MOST_DIGITS) {
			throw new RefusedException(NLS.bind(Messages.PlainForms_length, MOST_DIGITS));
		}
	}

	static void check(ReadDates read) throws RefusedException {
		if (read.type() != DataType.DATE_TIME && read.type() != DataType.DATE_TIME_ZONED) {
			throw new RefusedException(Messages.PlainForms_noDates);
		}
		Optional<String> problem = DatePattern.problem(read.pattern());
		if (problem.isPresent()) {
			throw new RefusedException(problem.get());
		}
	}
}

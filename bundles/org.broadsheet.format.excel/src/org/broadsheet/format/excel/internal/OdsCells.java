// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;

/** Reads cells of an OpenDocument spreadsheet, which have both a value and the text that is shown. */
final class OdsCells {

	private static final Pattern TIME = Pattern.compile("-?PT(?:(\\d{1,7})H)?(?:(\\d{1,4})M)?(?:(\\d{1,4})(?:[.,](\\d{1,9}))?S)?");
	private static final Pattern MIDNIGHT = Pattern.compile("T00:00:00(\\.0+)?$");
	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
	/** What a file can be indented with; blanks that are meant have an element of their own. */
	private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");
	private static final int LONGEST = 1 << 25;
	private static final int MOST_SPACES = 1 << 10;

	private final boolean shownTexts;
	private String value;
	private String shown;
	private byte kind;
	private Difference difference;

	/** For one reading of a sheet; whether texts are read as they are shown. */
	OdsCells(boolean shownTexts) {
		this.shownTexts = shownTexts;
	}

	/** Reads the cell that has just begun, to its end. */
	void read(Xml xml) throws IOException {
		String type = "";
		String stored = null;
		boolean formula = false;
		boolean error = false;
		for (int i = 0; i < xml.attributes(); i++) {
			String text = xml.attributeValue(i);
			switch (xml.attributeName(i)) {
			case "value-type" -> {
				error |= text.equals("error");
				type = type.isEmpty() ? text : type;
			}
			case "value", "date-value", "time-value", "boolean-value" -> stored = text;
			case "formula" -> formula = true;
			default -> { }
			}
		}
		String literal = xml.attribute("string-value");
		shown = text(xml);
		value(type, stored, literal == null || literal.isEmpty() ? shown : literal);
		boolean valued = !type.isEmpty();
		kind = error ? SheetRow.ERROR : !formula ? SheetRow.PLAIN : valued ? SheetRow.FORMULA : SheetRow.NO_VALUE;
		if (error) {
			value = shown;
		}
	}

	private void value(String type, String stored, String text) {
		difference = Difference.NONE;
		value = switch (stored == null ? "string" : type) {
		case "float", "percentage", "currency" -> number(type, Numbers.text(stored));
		case "date" -> date(MIDNIGHT.matcher(stored.strip()).replaceFirst(""));
		case "time" -> date(time(stored.strip()));
		case "boolean" -> stored.strip();
		default -> text;
		};
	}

	private String number(String type, String number) {
		String digits = shown.strip();
		boolean zeros = digits.length() > number.length() && digits.matches("0\\d+") && digits.endsWith(number) && number.matches("\\d+");
		if (zeros) {
			difference = Difference.ZEROS;
			return digits;
		}
		difference = digits.isEmpty() ? Difference.NONE : type.equals("percentage") ? Difference.PERCENT : type.equals("currency") ? Difference.CURRENCY : plain(digits, number);
		return number;
	}

	/** In what a shown number differs: not when only signs between thousands or the decimal sign are others. */
	private static Difference plain(String digits, String number) {
		String dotted = digits.replaceAll("[\\s\\u00a0\\u202f',](?=\\d{3}(\\D|$))", "");
		String comma = digits.replaceAll("[\\s\\u00a0\\u202f'.](?=\\d{3}(\\D|$))", "").replace(',', '.');
		for (String read : new String[] { digits, dotted, comma }) {
			if (NUMBER.matcher(read).matches() && NUMBER.matcher(number).matches()) {
				BigDecimal seen = new BigDecimal(read);
				BigDecimal exact = new BigDecimal(number);
				if (seen.compareTo(exact) == 0) {
					return Difference.NONE;
				}
				if (exact.setScale(seen.scale(), RoundingMode.HALF_UP).compareTo(seen) == 0) {
					return Difference.ROUNDED;
				}
			}
		}
		return Difference.NOTATION;
	}

	private String date(String date) {
		difference = shown.isEmpty() || shown.equals(date) || shown.equals(date.replace('T', ' ')) ? Difference.NONE : Difference.DATE;
		return date;
	}

	/** A length of time such as PT30H15M00S as 30:15:00. */
	private static String time(String stored) {
		Matcher time = TIME.matcher(stored);
		if (!time.matches()) {
			return stored;
		}
		String fraction = time.group(4) == null ? "" : time.group(4).replaceFirst("0+$", "");
		return (stored.startsWith("-") ? "-" : "") + two(time.group(1)) + ":" + two(time.group(2)) + ":" + two(time.group(3)) + (fraction.isEmpty() ? "" : "." + fraction);
	}

	private static String two(String digits) {
		return digits == null ? "00" : digits.length() < 2 ? "0" + digits : digits;
	}

	/** The paragraphs of a cell as lines; notes, drawings and readings of Asian characters are left out. */
	private static String text(Xml xml) throws IOException {
		StringBuilder text = new StringBuilder();
		int paragraphs = 0;
		int inside = 0;
		for (int event = xml.nextOrText(); event != XMLStreamConstants.END_DOCUMENT; event = xml.nextOrText()) {
			if (event == XMLStreamConstants.CHARACTERS) {
				text.append(inside > 0 ? BLANKS.matcher(xml.characters()).replaceAll(" ") : "");
			} else if (event == XMLStreamConstants.START_ELEMENT) {
				switch (xml.name()) {
				case "p", "h" -> {
					text.append(paragraphs++ > 0 ? "\n" : "");
					inside++;
				}
				case "s" -> text.append(" ".repeat(Math.clamp(xml.number("c", 1), 1, MOST_SPACES)));
				case "tab" -> text.append('\t');
				case "line-break" -> text.append('\n');
				case "annotation", "frame", "custom-shape", "g", "ruby-text", "table", "detective" -> xml.skip();
				default -> { }
				}
			} else if (xml.name().equals("p") || xml.name().equals("h")) {
				inside--;
			} else if (xml.name().equals("table-cell")) {
				break;
			}
			if (text.length() > LONGEST) {
				throw new RefusedWorkbook(RefusedWorkbook.Reason.TOO_LARGE);
			}
		}
		return text.toString();
	}

	/** Whether the cell holds anything. */
	boolean filled() {
		return !value.isEmpty() || kind != SheetRow.PLAIN;
	}

	/** Puts the cell into a column of a row. */
	void into(SheetRow row, int column) throws IOException {
		row.set(column, shownTexts ? shown : value);
		row.kind(column, kind);
		if (!shownTexts && difference != Difference.NONE) {
			row.shown().add(column, difference, shown);
		}
	}
}

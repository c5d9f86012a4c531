// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import java.util.Locale;

/**
 * A column of an attribute table.
 *
 * @param type   one letter, see {@link #text}
 * @param offset of its bytes in a record
 */
record DbfField(byte[] name, char type, int offset, int length) {

	private static final int MOST_DAYS = 5_373_484;

	String name(Charset charset) {
		return trimmed(new String(name, charset));
	}

	/** Text of a cell: numbers as they are written, dates as ISO 8601. */
	String text(byte[] row, Charset charset) {
		ByteBuffer binary = ByteBuffer.wrap(row, offset, length).slice().order(ByteOrder.LITTLE_ENDIAN);
		return switch (type) {
		case 'I', '+' -> length == 4 ? String.valueOf(binary.getInt()) : plain(row, charset);
		case 'B', 'O' -> length == 8 ? number(binary.getDouble()) : plain(row, charset);
		case 'Y' -> length == 8 ? BigDecimal.valueOf(binary.getLong(), 4).toPlainString() : plain(row, charset);
		case 'T', '@' -> length == 8 ? time(binary.getInt(), binary.getInt()) : plain(row, charset);
		case 'D' -> date(plain(row, StandardCharsets.ISO_8859_1));
		case 'L' -> word(plain(row, StandardCharsets.ISO_8859_1));
		default -> plain(row, charset);
		};
	}

	/** Whether its cells hold numbers of blocks of another file: those of texts, or of what is no text. */
	boolean memo() {
		return type == 'M' || objects();
	}

	/** Whether a number is not there: asterisks stand where it is missing, or is too long. */
	boolean missing(byte[] row) {
		for (int i = offset; i < offset + length; i++) {
			if (row[i] != '*') {
				return false;
			}
		}
		return length > 0 && (type == 'N' || type == 'F');
	}

	/** Whether what is there is no text: pictures, documents and other bytes. */
	boolean objects() {
		return type == 'G' || type == 'P' || type == 'W' || type == 'B' && length != 8;
	}

	/** The number of the block a cell names; 0 for none, -1 when it is no number. */
	long block(byte[] row) {
		if (length == 4) {
			return Math.max(-1, ByteBuffer.wrap(row, offset, length).order(ByteOrder.LITTLE_ENDIAN).getInt());
		}
		String digits = plain(row, StandardCharsets.ISO_8859_1);
		return digits.isEmpty() ? 0 : digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
	}

	private String plain(byte[] row, Charset charset) {
		return trimmed(new String(row, offset, length, charset));
	}

	/** Cells are filled up with blanks, or zeros. */
	private static String trimmed(String text) {
		int end = text.indexOf('\0');
		return (end < 0 ? text : text.substring(0, end)).strip();
	}

	private static String number(double value) {
		return Double.isFinite(value) && Math.abs(value) < 1e15 ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString() : String.valueOf(value);
	}

	private static String date(String text) {
		return text.matches("\\d{8}") ? text.equals("00000000") ? "" : text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6) : text;
	}

	private static String word(String text) {
		return switch (text.toUpperCase(Locale.ROOT)) {
		case "T", "Y" -> "true";
		case "F", "N" -> "false";
		case "?" -> "";
		default -> text;
		};
	}

	private static String time(int day, int millis) {
		if (day == 0 && millis == 0) {
			return "";
		}
		if (day < 0 || day > MOST_DAYS) {
			return day + " " + millis;
		}
		LocalDate date = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, day);
		return LocalDateTime.of(date, LocalTime.MIDNIGHT).plus(millis, ChronoUnit.MILLIS).toString();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A time of day as the parts of its text. */
final class TimeText {

	final int hour;
	final int minute;
	final int second;
	/** Digits after the second's point; as many as the text has. */
	final String fraction;
	/** "Z" or an offset such as +05:00; null when there is none. */
	final String zone;

	private TimeText(int hour, int minute, int second, String fraction, String zone) {
		this.hour = hour;
		this.minute = minute;
		this.second = second;
		this.fraction = fraction;
		this.zone = zone;
	}

	/** 24:00 is the end of a day. */
	boolean exists() {
		return hour >= 0 && hour < 24 && minute < 60 && second < 60 || nextDay();
	}

	/** Whether it is 24:00, which is midnight of the next day. */
	boolean nextDay() {
		return hour == 24 && minute == 0 && second == 0 && fraction.chars().allMatch(digit -> digit == '0');
	}

	/** Reads hhmm or hhmmss with a zone where it is; null when the text has no such form. */
	static TimeText compact(byte[] b, int from, int to) {
		int end = NumberText.digitsEnd(b, from, to);
		boolean seconds = end - from == 6;
		return seconds || end - from == 4 ? rest(b, end, to, two(b, from, from + 2), two(b, from + 2, from + 4), seconds ? two(b, from + 4, end) : 0, "") : null;
	}

	/**
	 * Reads h:mm, with seconds, fraction, AM or PM and zone where they are; null when the text has no form of a time.
	 *
	 * @param points whether points may stand in place of colons
	 */
	static TimeText parse(byte[] b, int from, int to, boolean points) {
		int hourEnd = NumberText.digitsEnd(b, from, to);
		byte colon = points && hourEnd < to && b[hourEnd] == '.' ? (byte) '.' : (byte) ':';
		int minuteEnd = hourEnd >= to || b[hourEnd] != colon ? -1 : NumberText.digitsEnd(b, hourEnd + 1, to);
		if (hourEnd == from || hourEnd - from > 2 || minuteEnd != hourEnd + 3) {
			return null;
		}
		int end = minuteEnd;
		int second = 0;
		String fraction = "";
		if (end < to && b[end] == colon) {
			int secondEnd = NumberText.digitsEnd(b, end + 1, to);
			if (secondEnd != end + 3) {
				return null;
			}
			second = two(b, end + 1, secondEnd);
			end = secondEnd;
			if (end < to && (b[end] == '.' || b[end] == ',')) {
				int fractionEnd = NumberText.digitsEnd(b, end + 1, to);
				fraction = new String(b, end + 1, fractionEnd - end - 1, StandardCharsets.US_ASCII);
				if (fraction.isEmpty() || fraction.length() > 9) {
					return null;
				}
				end = fractionEnd;
			}
		}
		return rest(b, end, to, two(b, from, hourEnd), two(b, hourEnd + 1, minuteEnd), second, fraction);
	}

	private static TimeText rest(byte[] b, int from, int to, int hour, int minute, int second, String fraction) {
		if (from == to) {
			return new TimeText(hour, minute, second, fraction, null);
		}
		String rest = new String(b, from, to - from, StandardCharsets.ISO_8859_1).strip().toUpperCase(Locale.ROOT);
		return switch (rest) {
		case "", "UHR", "H", "HRS" -> new TimeText(hour, minute, second, fraction, null);
		case "AM", "A.M." -> new TimeText(hour < 1 || hour > 12 ? -1 : hour % 12, minute, second, fraction, null);
		case "PM", "P.M." -> new TimeText(hour < 1 || hour > 12 ? -1 : hour % 12 + 12, minute, second, fraction, null);
		case "Z", "UTC", "GMT" -> new TimeText(hour, minute, second, fraction, "Z");
		default -> {
			String zone = offset(rest);
			yield zone == null ? null : new TimeText(hour, minute, second, fraction, zone);
		}
		};
	}

	/** An offset as +hh:mm; null when the text is none. */
	private static String offset(String text) {
		if (!text.matches("[+-]([01]\\d|2[0-3])(:?[0-5]\\d)?")) {
			return null;
		}
		String digits = text.substring(1).replace(":", "");
		return text.charAt(0) + digits.substring(0, 2) + ":" + (digits.length() == 4 ? digits.substring(2) : "00");
	}

	private static int two(byte[] b, int from, int to) {
		int value = 0;
		for (int i = from; i < to; i++) {
			value = value * 10 + b[i] - '0';
		}
		return value;
	}
}

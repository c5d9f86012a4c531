// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.kml;

/** Places as KML lists them: longitude, latitude and perhaps height with commas, places with blanks between them; blanks around commas do no harm. */
final class KmlCoordinates {

	private final String list;
	private final StringBuilder out = new StringBuilder();
	private int pos;
	private boolean sound = true;
	private boolean height;

	KmlCoordinates(String list) {
		this.list = list;
		skip();
		while (sound && pos < list.length()) {
			place();
		}
	}

	private void place() {
		out.append(out.isEmpty() ? "" : ", ");
		int count = 0;
		do {
			skip();
			int start = pos;
			while (pos < list.length() && "+-.0123456789eE".indexOf(list.charAt(pos)) >= 0) {
				pos++;
			}
			String number = list.substring(start, pos);
			sound &= number.chars().anyMatch(Character::isDigit);
			if (count < 2) {
				out.append(count == 0 ? "" : " ").append(number);
			} else {
				height |= number.chars().anyMatch(c -> c > '0' && c <= '9');
			}
			count++;
			skip();
		} while (sound && at(','));
		sound &= count >= 2;
	}

	private boolean at(char c) {
		boolean found = pos < list.length() && list.charAt(pos) == c;
		pos += found ? 1 : 0;
		return found;
	}

	private void skip() {
		while (pos < list.length() && Character.isWhitespace(list.charAt(pos))) {
			pos++;
		}
	}

	/** The places with commas between them, and blanks between their numbers. */
	String text() {
		return sound ? out.toString() : "";
	}

	/** Whether nothing else stands in the list. */
	boolean sound() {
		return sound;
	}

	/** Whether there are heights other than zero. */
	boolean height() {
		return height;
	}
}

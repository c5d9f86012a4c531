// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core;

/** How counts and row numbers are written, in any language: 1,234,567. */
public final class Thousands {

	private Thousands() {
	}

	/** A number with commas between thousands. Made by hand, as there may be as many as rows, and a formatter costs more than finding what is counted. */
	public static String of(long value) {
		StringBuilder text = new StringBuilder(Long.toString(value));
		int first = value < 0 ? 1 : 0;
		for (int at = text.length() - 3; at > first; at -= 3) {
			text.insert(at, ',');
		}
		return text.toString();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

/** Names that sheets may have. */
final class SheetNames {

	private static final int LONGEST = 31;

	private SheetNames() {
	}

	/** A name made of a title. */
	static String of(String title) {
		String legal = title.replaceAll("[/\\\\?*\\]\\[:\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").replaceAll("^[' ]+|[' ]+$", "");
		return legal.isEmpty() || legal.equalsIgnoreCase("History") ? "Data" : cut(legal, LONGEST);
	}

	/** The name of a sheet that goes on with another one. */
	static String numbered(String name, int number) {
		String ending = " " + number;
		return cut(name, LONGEST - ending.length()) + ending;
	}

	private static String cut(String name, int length) {
		int end = Math.min(name.length(), length);
		return name.substring(0, end > 0 && end < name.length() && Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end).strip();
	}
}

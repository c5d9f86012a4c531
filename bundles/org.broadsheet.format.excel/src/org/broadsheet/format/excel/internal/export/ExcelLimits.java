// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

/**
 * What one sheet can hold.
 *
 * @param rows    rows, the header among them
 * @param columns columns
 * @param text    characters of a cell
 * @param links   links
 */
record ExcelLimits(int rows, int columns, int text, int links) {

	/** The limits of Excel. */
	static final ExcelLimits EXCEL = new ExcelLimits(1_048_576, 16_384, 32_767, 65_530);
	/** Longest address of a link. */
	static final int LONGEST_LINK = 2_079;
	/** Digits of a number that are kept. */
	static final int DIGITS = 15;
}

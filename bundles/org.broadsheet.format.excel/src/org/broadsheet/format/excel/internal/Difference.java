// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

/** In what a text that a spreadsheet shows differs from the value behind it, where that matters to a reader. */
enum Difference {
	/** Not, or only in commas between thousands. */
	NONE,
	/** Zeros before a code. */
	ZEROS,
	/** A fraction as a percentage. */
	PERCENT,
	/** A currency sign. */
	CURRENCY,
	/** Fewer decimals than there are. */
	ROUNDED,
	/** Words, a scale or another notation. */
	NOTATION,
	/** Another way to write a date or time. */
	DATE
}

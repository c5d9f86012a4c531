// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

/**
 * How rows of delimited text are written. All characters are ASCII.
 *
 * @param separator  between cells; 0 for a file of one column
 * @param quote      around cells; 0 when cells are never quoted
 * @param escape     before a quote inside a quoted cell; 0 when quotes are doubled
 * @param spaceAfter whether one space follows each separator and belongs to no cell
 */
public record Dialect(char separator, char quote, char escape, boolean spaceAfter) {

	/** RFC 4180. */
	public static final Dialect CSV = new Dialect(',', '"', (char) 0, false);

	/** A dialect with doubled quotes. */
	public static Dialect of(char separator, char quote) {
		return new Dialect(separator, quote, (char) 0, false);
	}
}

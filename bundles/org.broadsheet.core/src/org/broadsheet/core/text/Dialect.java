// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

/**
 * How rows of delimited text are written. All characters are ASCII.
 *
 * @param separator  between cells; 0 for a file of one column
 * @param quote      around cells; 0 when cells are never quoted
 * @param escape     before a quote inside a quoted cell, and before a separator or line break inside any other; 0 when quotes are doubled
 * @param spaceAfter whether one space follows each separator and belongs to no cell; where the separator is a space, whether several of them count as one
 * @param comment    at the beginning of lines that are no rows; 0 when there are none
 * @param frame      what separators and blanks draw around cells
 */
public record Dialect(char separator, char quote, char escape, boolean spaceAfter, char comment, Frame frame) {

	/** How cells are drawn. */
	public enum Frame {
		/** Not at all. */
		NONE,
		/** Blanks around a cell belong to none, as {@code psql} prints tables. */
		PADDED,
		/** A separator stands before the first cell and behind the last one, too, as in Markdown and where {@code mysql} prints tables. */
		EDGED
	}

	/** A dialect without a frame. */
	public Dialect(char separator, char quote, char escape, boolean spaceAfter, char comment) {
		this(separator, quote, escape, spaceAfter, comment, Frame.NONE);
	}

	/** A dialect without comment lines. */
	public Dialect(char separator, char quote, char escape, boolean spaceAfter) {
		this(separator, quote, escape, spaceAfter, (char) 0);
	}

	/** RFC 4180. */
	public static final Dialect CSV = new Dialect(',', '"', (char) 0, false);

	/** A dialect with doubled quotes. */
	public static Dialect of(char separator, char quote) {
		return new Dialect(separator, quote, (char) 0, false);
	}

	/** Whether cells are lined up with spaces, of which several count as one separator. */
	public boolean aligned() {
		return spaceAfter && separator == ' ';
	}

	/** The same with another quote. */
	public Dialect withQuote(char sign) {
		return new Dialect(separator, sign, escape, spaceAfter, comment, frame);
	}

	/** The same with comment lines. */
	public Dialect withComment(char sign) {
		return new Dialect(separator, quote, escape, spaceAfter, sign, frame);
	}
}

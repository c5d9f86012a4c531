// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import org.broadsheet.core.text.Dialect;

/** Writes cells as a dialect has them, so that they are read back as they were. */
final class CellText {

	private final char separator;
	private final char quote;
	private final char escape;
	private final boolean quoteAll;
	/** Whether several separators count as one, so that nothing between them is no cell. */
	private final boolean aligned;

	CellText(Dialect dialect, boolean quoteAll) {
		separator = dialect.separator();
		quote = dialect.quote();
		escape = dialect.escape();
		aligned = dialect.aligned();
		this.quoteAll = quoteAll && quote != 0;
	}

	/**
	 * Adds a cell to a row.
	 *
	 * @param first  whether it is the first cell of its row
	 * @param alone  whether it is the only one
	 * @param quoted whether it is quoted even where it need not be
	 * @return whether it can be written; without quotes some texts cannot
	 */
	boolean append(StringBuilder row, String text, boolean first, boolean alone, boolean quoted) {
		if (quote == 0 && escape != 0) {
			return escaped(row, text) && !(text.isEmpty() && (alone || aligned));
		}
		boolean needed = text.isEmpty() ? alone || aligned : needsQuotes(text, first);
		if (!needed && !(quoted || quoteAll) || quote == 0) {
			row.append(text);
			return !needed || harmless(text) && !(aligned && text.isEmpty());
		}
		row.append(quote);
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == quote || escape != 0 && c == escape) {
				row.append(text, from, i).append(escape == 0 ? quote : escape);
				from = i;
			}
		}
		row.append(text, from, text.length()).append(quote);
		return true;
	}

	/** Adds a text with an escape before whatever would end it. */
	private boolean escaped(StringBuilder row, String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '\n' -> row.append(escape).append('n');
			case '\r' -> row.append(escape).append('r');
			default -> row.append(c == separator || c == escape || c == '#' && i == 0 ? String.valueOf(escape) : "").append(c);
			}
		}
		return true;
	}

	private boolean needsQuotes(String text, boolean first) {
		int length = text.length();
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (c == separator && separator != 0 || c == quote && quote != 0 || c == '\n' || c == '\r' || escape != 0 && c == escape) {
				return true;
			}
		}
		return blank(text.charAt(0)) || blank(text.charAt(length - 1)) || first && text.charAt(0) == '#';
	}

	/** Whether a text is read back without the quotes it should have. */
	private boolean harmless(String text) {
		return text.chars().noneMatch(c -> c == separator && separator != 0 || c == '\n' || c == '\r' || escape != 0 && c == escape);
	}

	private static boolean blank(char c) {
		return c == ' ' || c == '\t';
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.util.List;

/**
 * One decision about how a source is read, as data: the import dialog, the recipe kept with the dataset and the command line all come from it.
 *
 * @param key     stable id, such as {@code encoding} or {@code sheet}
 * @param label   what the user sees
 * @param kind    how it is asked for
 * @param choices what can be chosen, for {@link Kind#CHOICE}
 * @param value   the value in force, guessed or given
 * @param why     why this value was guessed, in words; empty when it was given
 */
public record ImportOption(String key, String label, Kind kind, List<Choice> choices, String value, String why) {

	/** Key every importer uses for the number of header rows. */
	public static final String HEADER_ROWS = "headerRows";
	/** Key every importer uses for which of several tables is read: a sheet, a list, a layer. */
	public static final String TABLE = "sheet";

	/** Key every importer uses for the number of rows above the header that are no part of the table. */
	public static final String SKIP_ROWS = "skipRows";

	/** How an option is asked for. */
	public enum Kind {
		CHOICE, TEXT, NUMBER, YES_NO
	}

	/**
	 * One value to choose.
	 *
	 * @param value stored value
	 * @param label what the user sees
	 */
	public record Choice(String value, String label) {
	}
}

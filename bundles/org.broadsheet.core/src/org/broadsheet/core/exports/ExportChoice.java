// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.exports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.imports.ImportOption.Choice;

/**
 * What of a table is written, whatever the format.
 *
 * @param rows       which rows
 * @param fieldNames whether columns are called by their API field names instead of their display names
 * @param hidden     whether hidden columns are written, too
 */
public record ExportChoice(Rows rows, boolean fieldNames, boolean hidden) {

	/** All rows of the columns that are not hidden, under their display names. */
	public static final ExportChoice DEFAULT = new ExportChoice(Rows.ALL, false, false);

	/** Key of the option for {@link #rows}. */
	public static final String ROWS = "rows";
	/** Key of the option for {@link #fieldNames}. */
	public static final String NAMES = "names";
	/** Key of the option for {@link #hidden}. */
	public static final String HIDDEN = "hidden";

	private static final String DISPLAY = "display";
	private static final String FIELD = "field";

	/** Which rows are written. */
	public enum Rows {
		/** All. */
		ALL,
		/** Those without an error in a column that is not hidden. */
		CORRECT,
		/** Only those with an error. */
		ERRORS;

		/** Stored value. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** The options all formats share. */
	public static List<ExportOption> options() {
		return List.of(
				ExportOption.choice(ROWS, Messages.ExportChoice_rows, Rows.ALL.id(),
						List.of(new Choice(Rows.ALL.id(), Messages.ExportChoice_all), new Choice(Rows.CORRECT.id(), Messages.ExportChoice_correct),
								new Choice(Rows.ERRORS.id(), Messages.ExportChoice_errors))),
				ExportOption.choice(NAMES, Messages.ExportChoice_names, DISPLAY,
						List.of(new Choice(DISPLAY, Messages.ExportChoice_display), new Choice(FIELD, Messages.ExportChoice_field))),
				ExportOption.yesNo(HIDDEN, Messages.ExportChoice_hidden, false));
	}

	/**
	 * The choice that options say; what is not named has its default, and options of formats do not matter.
	 *
	 * @throws RefusedException with a sentence when a value is none of its option
	 */
	public static ExportChoice of(Map<String, String> values) throws RefusedException {
		Map<String, String> decided = new TreeMap<>();
		for (ExportOption option : options()) {
			decided.put(option.key(), option.checked(values));
		}
		Rows rows = Arrays.stream(Rows.values()).filter(value -> value.id().equals(decided.get(ROWS))).findFirst().orElseThrow();
		return new ExportChoice(rows, decided.get(NAMES).equals(FIELD), ExportOption.is(decided, HIDDEN));
	}
}

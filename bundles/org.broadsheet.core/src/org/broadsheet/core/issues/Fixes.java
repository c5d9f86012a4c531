// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.eclipse.osgi.util.NLS;

/** The repairs that can be offered, each made in one place so that its id, parameters and words belong together. They concern the column or row of their issue. */
public final class Fixes {

	/** Replaces a text wherever it is the whole content of a cell: {@code from}, {@code to}. */
	public static final String REPLACE_VALUE = "replace-value";
	/** Changes the type of the column: {@code type}, and parse options as {@code parsing.KEY}. */
	public static final String SET_TYPE = "set-type";
	/** Takes currency signs, signs between thousands and no-break spaces away from numbers; no parameters. */
	public static final String STRIP_NUMBERS = "strip-numbers";
	/** Takes blanks around texts away; no parameters. */
	public static final String TRIM = "trim";
	/** Takes invisible and control characters away; no parameters. */
	public static final String REMOVE_INVISIBLE = "remove-invisible";
	/** Empties the cells of the column that do not fit its type; no parameters. */
	public static final String CLEAR_ERRORS = "clear-errors";
	/** Deletes rows: {@code rows}, numbers from 1 and ranges such as {@code 5,7-9}. */
	public static final String DELETE_ROWS = "delete-rows";
	/** Hides the column, so that it is not published; no parameters. */
	public static final String HIDE_COLUMN = "hide-column";
	/** Renames the column: {@code name}. */
	public static final String RENAME_COLUMN = "rename-column";
	/** Reads the source again with an import option: {@code key}, {@code value}. */
	public static final String IMPORT_OPTION = "import-option";
	/** Fills digits up with zeros at their beginning: {@code length}. */
	public static final String PAD_ZEROS = "pad-zeros";
	/** Turns serial numbers of a spreadsheet into dates; no parameters. */
	public static final String SERIAL_DATES = "serial-dates";
	/** Gives blank cells of the column the text of the nearest one above. */
	public static final String FILL_DOWN = "fill-down";

	/** How parse options are named among the parameters of {@link #SET_TYPE}. */
	public static final String PARSING = "parsing.";

	private Fixes() {
	}

	/** Replaces a text by another; by nothing when that is empty. */
	public static Fix replace(String from, String to) {
		String label = to.isEmpty() ? NLS.bind(Messages.Fixes_empty, from) : NLS.bind(Messages.Fixes_replace, from, to);
		return new Fix(REPLACE_VALUE, Map.of("from", from, "to", to), label);
	}

	/** Reads dates with the day or the month first; what it means for a date is said in words. */
	public static Fix dateOrder(boolean dayFirst, String meaning) {
		return new Fix(SET_TYPE, Map.of("type", DataType.DATE_TIME.getLiteral(), PARSING + ParseOptions.DAY_FIRST, String.valueOf(dayFirst)),
				NLS.bind(dayFirst ? Messages.Fixes_dayFirst : Messages.Fixes_monthFirst, meaning));
	}

	/** Keeps the column as text. */
	public static Fix text() {
		return new Fix(SET_TYPE, Map.of("type", DataType.TEXT.getLiteral()), Messages.Fixes_text);
	}

	/** Reads the column in another way; the label says how. */
	public static Fix reading(DataType type, Map<String, String> parsing, String label) {
		Map<String, String> with = new HashMap<>(Map.of("type", type.getLiteral()));
		parsing.forEach((key, value) -> with.put(PARSING + key, value));
		return new Fix(SET_TYPE, with, label);
	}

	/** A repair without parameters. */
	public static Fix plain(String id) {
		return new Fix(id, Map.of(), switch (id) {
		case STRIP_NUMBERS -> Messages.Fixes_stripNumbers;
		case TRIM -> Messages.Fixes_trim;
		case REMOVE_INVISIBLE -> Messages.Fixes_removeInvisible;
		case CLEAR_ERRORS -> Messages.Fixes_clearErrors;
		case HIDE_COLUMN -> Messages.Fixes_hideColumn;
		case SERIAL_DATES -> Messages.Fixes_serialDates;
		case FILL_DOWN -> Messages.Fixes_fillDown;
		default -> throw new IllegalArgumentException(id);
		});
	}

	/** Deletes one row, from 1, or some. */
	public static Fix deleteRows(long first, long last) {
		String rows = first == last ? String.valueOf(first) : first + "-" + last;
		return new Fix(DELETE_ROWS, Map.of("rows", rows), NLS.bind(first == last ? Messages.Fixes_deleteRow : Messages.Fixes_deleteRows, rows));
	}

	/** Deletes rows, numbers from 1 and ranges such as {@code 5,7-9}; the label says which. */
	public static Fix deleteRows(String rows, String label) {
		return new Fix(DELETE_ROWS, Map.of("rows", rows), label);
	}

	/** Gives the column a name. */
	public static Fix rename(String name) {
		return new Fix(RENAME_COLUMN, Map.of("name", name), NLS.bind(Messages.Fixes_rename, name));
	}

	/** Reads the source in another way; the label says how. */
	public static Fix option(String key, String value, String label) {
		return new Fix(IMPORT_OPTION, Map.of("key", key, "value", value), label);
	}

	/** Fills digits up to a length. */
	public static Fix padZeros(int length) {
		return new Fix(PAD_ZEROS, Map.of("length", String.valueOf(length)), IssueText.bind(Messages.Fixes_padZeros, length));
	}

	/** What is offered for a cell that does not fit its column, by the code of the error; the surest first. */
	public static List<Fix> ofCell(String code, String text) {
		return switch (code) {
		case "formatted-number" -> List.of(plain(STRIP_NUMBERS));
		case "missing-value" -> List.of(replace(text, ""), plain(CLEAR_ERRORS));
		case "date-serial" -> List.of(plain(SERIAL_DATES));
		case "leading-zero", "scientific-code" -> List.of(text());
		case "value-missing", "value-repeated", "duplicate-row-identifier" -> List.of(); // emptying cells would make it worse
		default -> List.of(plain(CLEAR_ERRORS));
		};
	}
}

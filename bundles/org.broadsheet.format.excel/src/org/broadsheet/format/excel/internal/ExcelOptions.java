// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ImportOption.Choice;
import org.broadsheet.core.imports.ImportOption.Kind;
import org.eclipse.osgi.util.NLS;

/**
 * What was decided about reading a workbook.
 *
 * @param values by key; what is missing is guessed
 */
record ExcelOptions(Map<String, String> values) {

	static final String SHEET = ImportOption.TABLE;
	static final String CELLS = "cells";
	static final String SHOWN = "shown";
	private static final String VALUES = "values";
	static final String SKIP = "skipRows";
	static final String HEADERS = ImportOption.HEADER_ROWS;

	Optional<String> sheet() {
		return Optional.ofNullable(values.get(SHEET)).filter(name -> !name.isEmpty());
	}

	/** Whether cells are read as they are shown, not as the values behind. */
	boolean shown() {
		return SHOWN.equals(values.get(CELLS));
	}

	OptionalInt skipRows() {
		return number(SKIP);
	}

	OptionalInt headerRows() {
		return number(HEADERS);
	}

	private OptionalInt number(String key) {
		String value = values.getOrDefault(key, "").strip();
		return value.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
	}

	/** The options in force, as data. */
	List<ImportOption> inForce(ChosenSheet sheet, SheetLayout layout) {
		List<Choice> sheets = new ArrayList<>();
		for (Book.Sheet one : sheet.book().sheets()) {
			sheets.add(new Choice(one.name(), one.hidden() ? NLS.bind(Messages.ExcelOptions_hidden, one.name()) : one.name()));
		}
		return List.of(new ImportOption(SHEET, Messages.ExcelOptions_sheet, Kind.CHOICE, sheets, sheet.name(), sheet().isPresent() ? "" : sheet.why()),
				new ImportOption(CELLS, Messages.ExcelOptions_cells, Kind.CHOICE, List.of(new Choice(VALUES, Messages.ExcelOptions_values), new Choice(SHOWN, Messages.ExcelOptions_shown)),
						shown() ? SHOWN : VALUES, values.getOrDefault(CELLS, "").isEmpty() ? Messages.ExcelOptions_exact : ""),
				new ImportOption(SKIP, Messages.ExcelOptions_skip, Kind.NUMBER, List.of(), String.valueOf(layout.skipped()),
						skipRows().isPresent() ? "" : layout.skipped() == 0 ? Messages.ExcelOptions_noTitles : Messages.ExcelOptions_titles),
				new ImportOption(HEADERS, Messages.ExcelOptions_headers, Kind.NUMBER, List.of(), String.valueOf(layout.headers()),
						headerRows().isPresent() ? "" : layout.headers() == 0 ? Messages.ExcelOptions_noHeaders : Messages.ExcelOptions_words));
	}
}

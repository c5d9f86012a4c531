// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.reading;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.broadsheet.core.table.ColumnCheck;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;

/**
 * What reading a column in a certain way gives.
 *
 * @param nonEmpty cells that hold something
 * @param errors   cells that do not fit
 * @param examples a few different texts with what becomes of them, errors first
 */
record ReadingTrial(long nonEmpty, long errors, List<Example> examples) {

	private static final int EXAMPLES = 3;
	private static final int LOOKED_AT = 400;

	/**
	 * A text and what becomes of it.
	 *
	 * @param row   from 0
	 * @param value how it is read; empty when it means that a value is missing
	 * @param error why it cannot be read; empty when it can
	 */
	record Example(long row, String text, String value, String error) {
	}

	/** Cells that fit. */
	long fitting() {
		return nonEmpty - errors;
	}

	/** Tries; may read many rows. */
	static ReadingTrial of(DatasetTable table, int column, DataType type, ParseOptions options, BooleanSupplier cancelled) throws IOException {
		ColumnCheck check = table.tryOut(column, type, options, cancelled);
		Map<String, Example> found = new LinkedHashMap<>();
		collect(found, table.rows(first(check.errors())), column, type, options);
		if (found.size() < EXAMPLES) {
			collect(found, table.page(0, LOOKED_AT), column, type, options);
		}
		return new ReadingTrial(check.nonEmpty(), check.errors().size(), List.copyOf(found.values()));
	}

	private static void collect(Map<String, Example> found, RowPage page, int column, DataType type, ParseOptions options) {
		for (int i = 0; i < page.size() && found.size() < EXAMPLES; i++) {
			String text = page.cell(i, column);
			if (!text.isBlank() && !found.containsKey(text)) {
				found.put(text, example(page.rows()[i], text, CellReader.read(type, options, text)));
			}
		}
	}

	private static Example example(long row, String text, CellValue value) {
		return switch (value) {
		case CellValue.Value read -> new Example(row, text, read.canonical(), "");
		case CellValue.Error error -> new Example(row, text, "", error.reason());
		case CellValue.Empty empty -> new Example(row, text, "", "");
		};
	}

	private static long[] first(RowSet errors) {
		long[] rows = new long[(int) Math.min(LOOKED_AT, errors.size())];
		long next = 0;
		for (int i = 0; i < rows.length; i++) {
			rows[i] = errors.atOrAfter(next).getAsLong();
			next = rows[i] + 1;
		}
		return rows;
	}
}

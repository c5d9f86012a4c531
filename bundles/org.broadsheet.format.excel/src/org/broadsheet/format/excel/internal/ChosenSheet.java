// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.imports.ImportException;
import org.eclipse.osgi.util.NLS;

/**
 * The sheet that is read.
 *
 * @param book  its workbook
 * @param index among the sheets with cells
 * @param why   why it was chosen; empty when it was given
 * @param shown whether its cells are read as they are shown
 */
record ChosenSheet(Book book, int index, String why, boolean shown) {

	/** The sheet that was decided for, else the first visible one that is not empty. */
	static ChosenSheet of(Book book, ExcelOptions given, String file) throws IOException {
		List<Book.Sheet> sheets = book.sheets();
		Optional<String> wanted = given.sheet();
		if (wanted.isPresent()) {
			return new ChosenSheet(book, named(sheets, wanted.get(), file), "", given.shown());
		}
		for (boolean hidden : new boolean[] { false, true }) {
			for (int i = 0; i < sheets.size(); i++) {
				if (sheets.get(i).hidden() == hidden && filled(book, i)) {
					return new ChosenSheet(book, i, sheets.size() == 1 ? Messages.ChosenSheet_only : hidden ? Messages.ChosenSheet_firstHidden : Messages.ChosenSheet_first,
							given.shown());
				}
			}
		}
		throw new RefusedWorkbook(RefusedWorkbook.Reason.EMPTY);
	}

	private static int named(List<Book.Sheet> sheets, String wanted, String file) throws ImportException {
		for (int i = 0; i < sheets.size(); i++) {
			if (sheets.get(i).name().equals(wanted)) {
				return i;
			}
		}
		for (int i = 0; i < sheets.size(); i++) {
			if (sheets.get(i).name().strip().equalsIgnoreCase(wanted.strip())) {
				return i;
			}
		}
		throw new ImportException(NLS.bind(Messages.ChosenSheet_none, new Object[] { file, wanted, String.join(", ", sheets.stream().map(Book.Sheet::name).toList()) }));
	}

	private static boolean filled(Book book, int sheet) throws IOException {
		boolean[] filled = new boolean[1];
		book.read(sheet, false, row -> {
			filled[0] = row.firstFilled() >= 0;
			return !filled[0];
		});
		return filled[0];
	}

	String name() {
		return book.sheets().get(index).name();
	}

	void read(SheetSink sink) throws IOException {
		book.read(index, shown, sink);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.SourcePart;
import org.broadsheet.core.table.ColumnNames;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Counts what the sheets of a workbook hold. */
final class SheetParts {

	private static final ExcelOptions GUESSED = new ExcelOptions(Map.of());
	private static final int TICKS = 1000;

	private SheetParts() {
	}

	/** The sheets that are not empty. */
	static List<SourcePart> of(Book book, SubMonitor monitor) throws IOException {
		SubMonitor progress = monitor.setWorkRemaining(book.sheets().size());
		List<SourcePart> parts = new ArrayList<>();
		boolean chosen = false;
		boolean allHidden = book.sheets().stream().allMatch(Book.Sheet::hidden);
		for (int i = 0; i < book.sheets().size(); i++) {
			Counted counted = new Counted(progress.split(1));
			book.read(i, false, counted);
			if (counted.rows > 0) {
				Book.Sheet sheet = book.sheets().get(i);
				boolean first = !chosen && (allHidden || !sheet.hidden());
				parts.add(part(sheet, first, counted));
				chosen |= first;
			}
		}
		return parts;
	}

	private static SourcePart part(Book.Sheet sheet, boolean chosen, Counted counted) {
		SheetLayout layout = SheetLayout.of(counted.head.rows(), GUESSED);
		String label = sheet.hidden() ? NLS.bind(Messages.ExcelOptions_hidden, sheet.name()) : sheet.name();
		return new SourcePart(ExcelOptions.SHEET, sheet.name(), label, chosen, sheet.hidden(), Math.max(0, counted.rows - layout.before()), ColumnNames.all(layout.names()));
	}

	/** Keeps the first rows of a sheet and counts all. */
	private static final class Counted implements SheetSink {

		private final SheetHead head = new SheetHead();
		private final SubMonitor monitor;
		private long rows;
		private int ticks;

		Counted(SubMonitor monitor) {
			this.monitor = monitor.setWorkRemaining(TICKS);
		}

		@Override
		public boolean row(SheetRow row) {
			if (!head.full()) {
				head.row(row);
			}
			rows += row.firstFilled() >= 0 ? 1 : 0;
			if (rows % SheetHead.ROWS == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			return true;
		}

		@Override
		public void progress(double share) {
			int now = (int) (Math.min(1, share) * TICKS);
			monitor.worked(Math.max(0, now - ticks));
			ticks = Math.max(ticks, now);
		}
	}
}

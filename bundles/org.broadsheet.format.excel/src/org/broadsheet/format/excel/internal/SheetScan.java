// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.table.TableSpool;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Reads a sheet once from beginning to end into a spool; its first rows decide the layout. */
final class SheetScan implements SheetSink, AutoCloseable {

	private static final int CHECK_EVERY = 64;
	private static final int TICKS = 1000;
	/** When at least one row in so many, and not only a few, have cells beside the table, these are columns of it. */
	private static final int SHARE = 100;
	private static final int FEW_ROWS = 10;
	private static final int LONGEST_CELL = 32_767;
	private static final long MOST_LONG_TEXTS = 256L << 20;

	private final ExcelOptions options;
	private final ChosenSheet sheet;
	private final Path work;
	private final SubMonitor monitor;
	private final SheetHead head = new SheetHead();
	private MergedCells merged = new MergedCells();
	private SheetLayout layout;
	private SheetIssues issues;
	private TableSpool spool;
	private String[] cells;
	private List<String> cellList;
	private int lastLine;
	private int seen;
	private int ticks;
	private long longTexts;
	private Optional<SheetLayout> widened = Optional.empty();

	SheetScan(ExcelOptions options, ChosenSheet sheet, Path work, SubMonitor monitor) {
		this.options = options;
		this.sheet = sheet;
		this.work = work;
		this.monitor = monitor.setWorkRemaining(TICKS);
	}

	ScannedTable run() throws IOException {
		ReadAhead.read(sheet, this);
		if (layout == null) {
			begin(Optional.empty());
		}
		if (issues.outsideRows() >= Math.max(FEW_ROWS, spool.rows() / SHARE)) {
			again(layout.widened(issues.outsideFirst(), issues.outsideLast()));
		}
		issues.end(sheet, merged, lastLine);
		return spool.finish(options.inForce(sheet, layout), layout.names(), issues.list());
	}

	@Override
	public boolean row(SheetRow row) throws IOException {
		if (++seen % CHECK_EVERY == 0 && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		if (layout != null) {
			data(row);
		} else if (!head.row(row)) {
			begin(widened);
		}
		return true;
	}

	/** Reads the sheet once more with columns that its first rows did not have. */
	private void again(SheetLayout wider) throws IOException {
		spool.close();
		layout = null;
		merged = new MergedCells();
		widened = Optional.of(wider);
		ReadAhead.read(sheet, this);
		if (layout == null) {
			begin(widened);
		}
	}

	/** Lays the sheet out and takes the rows that were kept for it. */
	private void begin(Optional<SheetLayout> known) throws IOException {
		if (head.rows().isEmpty()) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.EMPTY);
		}
		layout = known.orElseGet(() -> SheetLayout.of(head.rows(), options));
		issues = new SheetIssues(layout);
		spool = new TableSpool(work, layout.columns());
		cells = new String[layout.columns()];
		cellList = Collections.unmodifiableList(Arrays.asList(cells));
		lastLine = layout.headerLine();
		for (SheetRow row : head.rows().subList(layout.before(), head.rows().size())) {
			data(row);
		}
		head.clear();
	}

	private void data(SheetRow row) throws IOException {
		if (row.firstFilled() < 0) {
			return;
		}
		if (lastLine > 0 && row.number() > lastLine + 1) {
			issues.blankRows(lastLine + 1, row.number() - 1);
		}
		lastLine = row.number();
		for (int c = 0; c < cells.length; c++) {
			cells[c] = row.text(layout.first() + c);
			allowed(cells[c].length());
		}
		spool.add(cellList, row.number());
		issues.row(row, spool.rows());
	}

	/** Spreadsheets keep to a length, so texts beyond it are few; many of them, shared by many cells, are an attack. */
	private void allowed(int length) throws IOException {
		if (length > LONGEST_CELL) {
			longTexts += length;
			if (longTexts > MOST_LONG_TEXTS) {
				throw new RefusedWorkbook(RefusedWorkbook.Reason.BOMB);
			}
		}
	}

	@Override
	public void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
		merged.add(firstRow, lastRow, firstColumn, lastColumn);
	}

	@Override
	public void hiddenColumns(int first, int last) {
		merged.hide(first, last);
	}

	@Override
	public void progress(double share) {
		int now = (int) (Math.min(1, share) * TICKS);
		monitor.worked(Math.max(0, now - ticks));
		ticks = Math.max(ticks, now);
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	@Override
	public void close() throws IOException {
		if (spool != null) {
			spool.close();
		}
	}
}

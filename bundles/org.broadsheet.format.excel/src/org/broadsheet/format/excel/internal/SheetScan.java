// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.layout.RepeatedHeaders;
import org.broadsheet.core.layout.Tail;
import org.broadsheet.core.layout.TotalRows;
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
	/** A workbook whose texts together are longer than this, and many times as long as the file, repeats them to do harm. */
	private static final long MOST_TEXT = 1L << 30;
	private static final long MOST_RATIO = 400;
	/** Of so many cells in a wide table more than a few must be filled. */
	private static final long MOST_CELLS = 1L << 26;
	private static final int WIDE = 256;
	private static final int MOST_GAPS = 1000;

	private final ExcelOptions options;
	private final ChosenSheet sheet;
	private final Path work;
	private final SubMonitor monitor;
	private final SheetHead head = new SheetHead();
	private MergedCells merged = new MergedCells();
	private SheetLayout layout;
	private SheetIssues issues;
	private TableSpool spool;
	/** Rows behind blank ones, from 0. */
	private final List<Integer> gaps = new ArrayList<>();
	/** Rows that repeat the header, from 0. */
	private final List<Long> repeated = new ArrayList<>();
	private int lastLine;
	private int seen;
	private int ticks;
	private long longTexts;
	private long spooled;
	private long filled;
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
		cut(spool.look(rows -> SheetTail.of(rows, spool, gaps, repeated)));
		issues.end(sheet, merged, lastLine);
		spool.look(rows -> {
			TotalRows.add(rows, issues.list());
			RepeatedHeaders.add(rows, repeated, List.of(), issues.list());
			return null;
		});
		return spool.finish(options.inForce(sheet, layout), layout.names(), issues.list());
	}

	/** Leaves out what stands below the table. */
	private void cut(Tail tail) throws IOException {
		if (tail.kind() != null) {
			issues.cut(tail, spool.rows(), spool.line(tail.rows()));
			lastLine = (int) spool.line(tail.rows()) - 1;
			spool.truncate(tail.rows());
		}
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
		gaps.clear();
		repeated.clear();
		spooled = 0;
		filled = 0;
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
			if (gaps.size() < MOST_GAPS) {
				gaps.add((int) spool.rows());
			}
		}
		lastLine = row.number();
		if (layout.header() != null && row.same(layout.header(), layout.first(), layout.columns())) {
			repeated.add(spool.rows());
		}
		allowed(row);
		row.spool(layout.first(), layout.columns(), spool);
		issues.row(row, spool.rows());
	}

	/** Spreadsheets keep to a length, so texts beyond it are few; many of them, or endless repetitions, are an attack. */
	private void allowed(SheetRow row) throws IOException {
		spooled += row.size();
		filled += layout.columns() > WIDE ? row.count() : layout.columns();
		if (layout.columns() > WIDE && spool.rows() * layout.columns() > MOST_CELLS && filled < MOST_CELLS / SHARE) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.BOMB);
		}
		for (int c = 0; row.size() > LONGEST_CELL && c < row.width(); c++) {
			longTexts += row.size(c) > LONGEST_CELL * 4 ? row.size(c) : 0;
		}
		if (longTexts > MOST_LONG_TEXTS || spooled > MOST_TEXT && spooled / MOST_RATIO > sheet.book().size()) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.BOMB);
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

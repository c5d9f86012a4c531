// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Gathers the cells of one sheet of a binary workbook, which has at most 65,536 rows, in any order. */
final class XlsSheet implements HSSFListener {

	/** Ends the parser's loop when the sheet has been read. */
	static final class Enough extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Enough() {
			super(null, null, false, false);
		}
	}

	/** Share of the heap that the texts may take. */
	private static final int SHARE = 4;

	private final XlsGlobals globals;
	private final int wanted;
	private final Examples examples;
	private final Map<Integer, SheetRow> rows = new TreeMap<>();
	private final Set<Integer> hidden = new HashSet<>();
	private final List<CellRangeAddress> merged = new ArrayList<>();
	private final List<int[]> hiddenColumns = new ArrayList<>();
	private long bytes;
	private int depth;
	private int part = -1;
	/** The formula whose text comes with the next record; null when none does. */
	private FormulaRecord open;

	XlsSheet(XlsGlobals globals, int wanted, boolean shown) {
		this.globals = globals;
		this.wanted = wanted;
		this.examples = new Examples(globals.from1904(), shown);
	}

	@Override
	public void processRecord(Record found) {
		try {
			process(found);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void process(Record found) throws IOException {
		if (found instanceof BOFRecord begin) {
			part += depth++ == 0 && begin.getType() != BOFRecord.TYPE_WORKBOOK ? 1 : 0;
		} else if (found instanceof EOFRecord) {
			depth--;
			if (depth == 0 && part == wanted) {
				throw new Enough();
			}
		} else if (depth == 1 && part == wanted) {
			ofSheet(found);
		}
	}

	private void ofSheet(Record found) throws IOException {
		switch (found) {
		case NumberRecord number -> number(number, number.getValue(), number.getXFIndex(), SheetRow.PLAIN);
		case LabelSSTRecord label -> set(label, globals.text(label.getSSTIndex()), SheetRow.PLAIN);
		case LabelRecord label -> set(label, label.getValue(), SheetRow.PLAIN);
		case BoolErrRecord value -> set(value, value.isError() ? error(value.getErrorValue()) : word(value.getBooleanValue()), value.isError() ? SheetRow.ERROR : SheetRow.PLAIN);
		case FormulaRecord formula -> formula(formula);
		case StringRecord text -> {
			if (open != null) {
				set(open, text.getString(), SheetRow.FORMULA);
				open = null;
			}
		}
		case RowRecord row -> {
			if (row.getZeroHeight()) {
				hidden.add(row.getRowNumber());
			}
		}
		case ColumnInfoRecord columns -> {
			if (columns.getHidden()) {
				hiddenColumns.add(new int[] { columns.getFirstColumn(), columns.getLastColumn() });
			}
		}
		case MergeCellsRecord merge -> {
			for (int i = 0; i < merge.getNumAreas(); i++) {
				merged.add(merge.getAreaAt(i));
			}
		}
		default -> { }
		}
	}

	private void formula(FormulaRecord formula) throws IOException {
		switch (formula.getCachedResultTypeEnum()) {
		case NUMERIC -> number(formula, formula.getValue(), formula.getXFIndex(), SheetRow.FORMULA);
		case BOOLEAN -> set(formula, word(formula.getCachedBooleanValue()), SheetRow.FORMULA);
		case ERROR -> set(formula, error(formula.getCachedErrorValue()), SheetRow.ERROR);
		default -> {
			open = formula.getCachedResultTypeEnum() == CellType.STRING && formula.hasCachedResultString() ? formula : null;
			set(formula, "", SheetRow.FORMULA);
		}
		}
	}

	private static String error(int code) {
		return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
	}

	private void number(CellValueRecordInterface cell, double value, int style, byte kind) throws IOException {
		SheetRow row = row(cell);
		globals.number(row, cell.getColumn(), value, style, examples);
		row.kind(cell.getColumn(), kind);
	}

	private String word(boolean value) {
		return examples.shown() ? value ? "TRUE" : "FALSE" : String.valueOf(value);
	}

	private void set(CellValueRecordInterface cell, String text, byte kind) throws IOException {
		bytes += text == null ? 0 : text.length();
		if (bytes > Runtime.getRuntime().maxMemory() / SHARE) {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.TOO_LARGE);
		}
		SheetRow row = row(cell);
		row.set(cell.getColumn(), text == null ? "" : text);
		row.kind(cell.getColumn(), text == null ? SheetRow.LOST : kind);
		if (examples.shown() && text != null && kind != SheetRow.ERROR) {
			examples.text(row, cell.getColumn(), globals.style(cell.getXFIndex()));
		}
	}

	private SheetRow row(CellValueRecordInterface cell) {
		return rows.computeIfAbsent(cell.getRow(), number -> {
			SheetRow row = new SheetRow();
			row.begin(number + 1, false);
			return row;
		});
	}

	/** Hands the sheet on. */
	void tell(SheetSink sink) throws IOException {
		hiddenColumns.forEach(columns -> sink.hiddenColumns(columns[0], columns[1]));
		int told = 0;
		for (Map.Entry<Integer, SheetRow> row : rows.entrySet()) {
			row.getValue().hide(hidden.contains(row.getKey()));
			if (!sink.row(row.getValue())) {
				return;
			}
			if (told++ % 256 == 0) {
				sink.progress(told / (double) rows.size());
			}
		}
		merged.forEach(range -> sink.merged(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn()));
	}
}

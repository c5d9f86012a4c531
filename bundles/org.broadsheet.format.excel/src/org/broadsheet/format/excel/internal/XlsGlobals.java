// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.broadsheet.format.excel.internal.Dates.Kind;

/** What the records before the first sheet of a binary workbook say: sheets, shared texts and formats. */
final class XlsGlobals implements HSSFListener {

	private final List<BoundSheetRecord> bound = new ArrayList<>();
	private final List<Book.Sheet> sheets = new ArrayList<>();
	private final List<Integer> positions = new ArrayList<>();
	private final Map<Integer, String> formats = new HashMap<>();
	private final List<Integer> styles = new ArrayList<>();
	private final Map<Integer, NumberStyle> kinds = new HashMap<>();
	private SSTRecord texts;
	private boolean from1904;
	private Dates dates;
	private int depth;
	private int parts;

	@Override
	public void processRecord(Record found) {
		switch (found) {
		case BOFRecord begin -> begin(begin);
		case EOFRecord end -> depth--;
		case BoundSheetRecord sheet -> bound.add(sheet);
		case SSTRecord shared -> texts = shared;
		case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
		case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
		case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
		default -> { }
		}
	}

	/** Sheets follow in the order in which they were announced; charts have some among them. */
	private void begin(BOFRecord begin) {
		if (depth++ == 0 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
			int position = parts++;
			if (begin.getType() == BOFRecord.TYPE_WORKSHEET && position < bound.size()) {
				BoundSheetRecord sheet = bound.get(position);
				sheets.add(new Book.Sheet(sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden()));
				positions.add(position);
			}
		}
	}

	List<Book.Sheet> sheets() {
		return sheets;
	}

	/** Where a sheet stands among all parts of the workbook. */
	int position(int sheet) {
		return positions.get(sheet);
	}

	/** A shared text. */
	String text(int index) {
		return texts == null || index < 0 || index >= texts.getNumUniqueStrings() ? null : texts.getString(index).getString();
	}

	private Dates dates() {
		if (dates == null) {
			dates = new Dates(from1904);
		}
		return dates;
	}

	boolean from1904() {
		return from1904;
	}

	/** What a style makes of numbers. */
	NumberStyle style(int style) {
		int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
		return kinds.computeIfAbsent(format, id -> NumberFormats.style(id, formats.get(id)));
	}

	/** Puts a number under a style into a row. */
	void number(SheetRow row, int column, double value, int style, Examples examples) throws IOException {
		NumberStyle found = style(style);
		String stored = Double.toString(value);
		boolean number = found.kind() == Kind.NUMBER || !Double.isFinite(value);
		examples.put(row, column, stored, number ? Numbers.text(value) : dates().text(stored, found.kind()), found);
	}
}

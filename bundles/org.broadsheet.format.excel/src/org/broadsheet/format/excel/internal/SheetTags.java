// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.DoubleSupplier;

import org.broadsheet.format.excel.internal.XlsxCells.Type;

/**
 * Reads the part of a sheet as programs write it, in bytes. Gives up with {@link UnusualXml} where it is written in any other way, or damaged; what it tells before is
 * the same as {@link XlsxSheet} tells.
 */
final class SheetTags {

	private static final long ROW = Tags.name("row");
	private static final long CELL = Tags.name("c");
	private static final long VALUE = Tags.name("v");
	private static final long FORMULA = Tags.name("f");
	private static final long INLINE = Tags.name("is");
	private static final long COLUMNS = Tags.name("col");
	private static final long MERGED = Tags.name("mergeCell");
	private static final long PLACE = Tags.name("r");
	private static final long STYLE = Tags.name("s");
	private static final long TYPE = Tags.name("t");
	private static final long HIDDEN = Tags.name("hidden");
	private static final int DEEPEST = 64;

	private final Tags tags;
	private final XlsxCells cells;
	private final SheetSink sink;
	private final DoubleSupplier progress;
	private final SheetRow row = new SheetRow();
	private final Runs runs = new Runs();
	private final long[] open = new long[DEEPEST];
	private int depth;
	private int number;
	private int column;
	private int style;
	private Type type;

	SheetTags(Tags tags, XlsxCells cells, SheetSink sink, DoubleSupplier progress) {
		this.tags = tags;
		this.cells = cells;
		this.sink = sink;
		this.progress = progress;
	}

	void read() throws IOException {
		while (tags.next()) {
			if (tags.start && tags.name == ROW) {
				if (!row()) {
					return;
				}
			} else {
				nest();
				part();
			}
		}
		UnusualXml.when(depth != 0);
	}

	private void nest() throws IOException {
		if (tags.start) {
			UnusualXml.when(depth == DEEPEST);
			open[depth++] = tags.name;
		}
		if (tags.end) {
			UnusualXml.when(depth == 0 || open[--depth] != tags.name);
		}
	}

	private void part() throws IOException {
		if (tags.start && tags.name == MERGED) {
			String range = tags.attributes.value(Tags.name("ref"));
			if (range != null) {
				XlsxSheet.merged(range, sink);
			}
		} else if (tags.start && tags.name == COLUMNS && tags.attributes.flag(HIDDEN)) {
			sink.hiddenColumns(tags.attributes.number(Tags.name("min"), 1) - 1, Math.min(XlsxSheet.MOST_COLUMNS, tags.attributes.number(Tags.name("max"), 1)) - 1);
		}
	}

	private boolean row() throws IOException {
		int given = tags.attributes.number(PLACE, 0);
		number = given > 0 ? given : number + 1;
		UnusualXml.when(number > XlsxSheet.MOST_ROWS);
		row.begin(number, tags.attributes.flag(HIDDEN));
		column = 0;
		boolean ended = tags.end;
		while (!ended) {
			UnusualXml.when(!tags.next());
			if (tags.start && tags.name == CELL) {
				cell();
			} else {
				UnusualXml.when(tags.start || tags.name != ROW);
				ended = true;
			}
		}
		if (number % XlsxSheet.TELL_EVERY == 0) {
			sink.progress(progress.getAsDouble());
		}
		return row.width() == 0 || sink.row(row);
	}

	private void cell() throws IOException {
		type = Type.NUMBER;
		style = 0;
		for (int i = tags.attributes.count() - 1; i >= 0; i--) {
			long name = tags.attributes.name(i);
			if (name == PLACE) {
				place(tags.attributes.from(i), tags.attributes.to(i));
			} else if (name == STYLE) {
				style = number(tags.attributes.from(i), tags.attributes.to(i));
			} else if (name == TYPE) {
				type = type(tags.attributes.from(i), tags.attributes.to(i));
			}
		}
		UnusualXml.when(column >= XlsxSheet.MOST_COLUMNS);
		if (!tags.end) {
			content();
		}
		column++;
	}

	private void place(int from, int to) {
		int found = 0;
		for (int i = from; i < to && tags.bytes[i] >= 'A'; i++) {
			int letter = tags.bytes[i] & ~0x20;
			found = letter <= 'Z' ? Math.min(XlsxSheet.MOST_COLUMNS + 1, found * 26 + letter - 'A' + 1) : found;
		}
		column = found == 0 ? column : found - 1;
	}

	private int number(int from, int to) throws IOException {
		int value = 0;
		for (int i = from; i < to; i++) {
			UnusualXml.when(tags.bytes[i] < '0' || tags.bytes[i] > '9' || i - from > 8);
			value = value * 10 + tags.bytes[i] - '0';
		}
		return value;
	}

	private Type type(int from, int to) {
		if (to - from == 1) {
			switch (tags.bytes[from]) {
			case 's':
				return Type.SHARED;
			case 'n':
				return Type.NUMBER;
			default:
			}
		}
		return Type.of(new String(Arrays.copyOfRange(tags.bytes, from, to), StandardCharsets.UTF_8));
	}

	private void content() throws IOException {
		boolean text = false;
		boolean formula = false;
		boolean valued = false;
		while (true) {
			UnusualXml.when(!tags.next());
			if (tags.name == CELL && !tags.start) {
				break;
			}
			if (tags.name == VALUE && tags.start) {
				boolean filled = value();
				valued |= filled || type == Type.TEXT;
				text |= filled;
			} else if (tags.name == FORMULA && tags.start) {
				formula = true;
				if (!tags.end) {
					tags.content(FORMULA);
				}
			} else {
				UnusualXml.when(tags.name != INLINE || !tags.start);
				runs.read(tags, INLINE);
				row.set(column, runs.bytes, 0, runs.length);
				text = true;
				valued = true;
			}
		}
		cells.kind(row, column, type, style, text, formula, valued);
	}

	/** Takes a value; false when it is empty. */
	private boolean value() throws IOException {
		if (tags.end) {
			return false;
		}
		tags.content(VALUE);
		if (tags.textFrom == tags.textTo) {
			return false;
		}
		if (tags.plain()) {
			cells.value(row, column, type, style, tags.bytes, tags.textFrom, tags.textTo);
		} else {
			cells.value(row, column, type, style, tags.text());
		}
		return true;
	}
}

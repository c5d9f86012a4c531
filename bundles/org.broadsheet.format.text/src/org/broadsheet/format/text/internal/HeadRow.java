// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.layout.LayoutRow;
import org.broadsheet.core.text.Dialect;
import org.broadsheet.core.text.RowTokenizer;
import org.broadsheet.core.types.CellClass;

/**
 * A row of the head as a dialect has it.
 *
 * @param from  where it begins
 * @param to    where the next row begins
 * @param line  from 1
 * @param texts of its cells
 * @param codes classes of its cells
 * @param masks kinds of bytes, and whether quoted
 * @param flags see {@link RowTokenizer}
 * @param lines number of lines it takes
 */
record HeadRow(int from, int to, long line, String[] texts, byte[] codes, int[] masks, int flags, int lines) implements LayoutRow {

	/** A quote that is not closed in so many bytes is out of place. */
	private static final int LONG_ROW = 1 << 16;

	boolean blank() {
		return texts.length == 1 && texts[0].isBlank() && (masks[0] & RowTokenizer.QUOTED) == 0;
	}

	/** Number of its cells up to the last that holds more than blanks. */
	int named() {
		int named = texts.length;
		while (named > 0 && texts[named - 1].isBlank()) {
			named--;
		}
		return named;
	}

	/** Whether no quote is out of place. */
	boolean strict() {
		return (flags & ~RowTokenizer.LOOSE) == 0;
	}

	/** Whether quotes enclose a cell. */
	boolean quoted() {
		for (int mask : masks) {
			if ((mask & RowTokenizer.QUOTED) != 0) {
				return true;
			}
		}
		return false;
	}

	/** The row with other cells; a quote out of place hides no value. */
	HeadRow with(List<String> cells, char quote) {
		byte[] classes = new byte[cells.size()];
		for (int c = 0; c < classes.length; c++) {
			classes[c] = CellClass.of(quote == 0 ? cells.get(c) : cells.get(c).replace(String.valueOf(quote), ""));
		}
		return new HeadRow(from, to, line, cells.toArray(String[]::new), classes, new int[classes.length], flags, lines);
	}

	/** Reads rows, a last one only when it is whole. */
	static List<HeadRow> read(Head head, Dialect dialect, int most, int bytes) {
		List<HeadRow> rows = new ArrayList<>();
		RowTokenizer tokenizer = new RowTokenizer(dialect).patient();
		RowTokenizer unquoted = new RowTokenizer(new Dialect(dialect.separator(), (char) 0, (char) 0, dialect.spaceAfter()));
		int pos = head.from();
		long line = head.line();
		while (pos < head.limit() && rows.size() < most && pos - head.from() < bytes) {
			int next = tokenizer.next(head.bytes(), pos, head.limit(), head.complete());
			if (next < 0 && !rows.isEmpty() && head.limit() - pos < LONG_ROW) {
				break;
			}
			boolean open = next < 0 || (tokenizer.flags & RowTokenizer.UNCLOSED) != 0;
			RowTokenizer found = open ? unquoted : tokenizer;
			if (open) {
				next = unquoted.next(head.bytes(), pos, head.limit(), true);
				unquoted.flags = RowTokenizer.UNCLOSED;
			}
			if (!found.commented()) {
				rows.add(row(found, head.bytes(), pos, next, line));
			}
			line += found.breaks + 1;
			pos = next;
		}
		return rows;
	}

	static HeadRow row(RowTokenizer tokenizer, byte[] b, int from, int to, long line) {
		int n = tokenizer.cells;
		String[] texts = new String[n];
		byte[] codes = new byte[n];
		int[] masks = new int[n];
		for (int c = 0; c < n; c++) {
			int mask = tokenizer.masks[c];
			texts[c] = tokenizer.text(b, c);
			codes[c] = (mask & RowTokenizer.ESCAPED) == 0 ? CellClass.of(b, tokenizer.starts[c], tokenizer.ends[c], mask & RowTokenizer.KINDS) : CellClass.of(texts[c]);
			masks[c] = mask;
		}
		return new HeadRow(from, to, line, texts, codes, masks, tokenizer.flags, tokenizer.breaks + 1);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.Arrays;

import org.broadsheet.core.text.RowDecoder;
import org.broadsheet.core.text.RowTokenizer;

/** Reads rows as the scan reads them: regular ones as they stand, others as their repair has them. */
final class RepairingDecoder implements RowDecoder {

	private final RowTokenizer tokenizer;
	private final RowRepair repair;
	private final int columns;
	private Repaired repaired;

	RepairingDecoder(Layout layout) {
		this.tokenizer = new RowTokenizer(layout.dialect());
		this.repair = layout.repair();
		this.columns = layout.columns();
	}

	@Override
	public int next(byte[] b, int from, int limit, boolean atEnd) {
		int end = tokenizer.next(b, from, limit, atEnd);
		repaired = null;
		if (end >= 0 && repair.needed(tokenizer) && row()) {
			repaired = repair.repair(b, from, limit, tokenizer, end);
			return repaired.end();
		}
		return end;
	}

	@Override
	public boolean row() {
		return tokenizer.row(columns);
	}

	@Override
	public int lines() {
		return repaired == null ? tokenizer.breaks + 1 : repaired.lines();
	}

	/** Whether the first cell of the row, as it stands, is a text. */
	boolean begins(byte[] b, byte[] text) {
		return Arrays.equals(b, tokenizer.starts[0], tokenizer.ends[0], text, 0, text.length);
	}

	/** Whether a byte order mark stands before the row. */
	boolean marked() {
		return tokenizer.marked();
	}

	/** The comment line that was read; null when it was none. */
	RowNote comment(byte[] b, long row, long line) {
		return tokenizer.commented() ? CommentLines.note(tokenizer, b, row, line) : null;
	}

	/** The damage of the row; null when there is none. */
	Repaired repaired() {
		return repaired;
	}

	@Override
	public String[] texts(byte[] b) {
		if (repaired != null) {
			return repaired.cells().toArray(String[]::new);
		}
		String[] texts = new String[columns];
		for (int c = 0; c < columns; c++) {
			texts[c] = tokenizer.text(b, c);
		}
		return texts;
	}

	@Override
	public String text(byte[] b, int column) {
		return repaired == null ? tokenizer.text(b, column) : repaired.cells().get(column);
	}
}

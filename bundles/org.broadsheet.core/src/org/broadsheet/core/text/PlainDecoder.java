// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

/** Reads rows as they stand, each cut or filled up to the number of columns. */
public final class PlainDecoder implements RowDecoder {

	private final RowTokenizer tokenizer;
	private final int columns;

	/** A decoder for one thread. */
	public PlainDecoder(Dialect dialect, int columns) {
		this.tokenizer = new RowTokenizer(dialect);
		this.columns = columns;
	}

	@Override
	public int next(byte[] b, int from, int limit, boolean atEnd) {
		return tokenizer.next(b, from, limit, atEnd);
	}

	@Override
	public boolean row() {
		return tokenizer.row(columns);
	}

	@Override
	public int lines() {
		return tokenizer.breaks + 1;
	}

	@Override
	public String[] texts(byte[] b) {
		String[] texts = new String[columns];
		for (int c = 0; c < columns; c++) {
			texts[c] = text(b, c);
		}
		return texts;
	}

	@Override
	public String text(byte[] b, int column) {
		return column < tokenizer.cells ? tokenizer.text(b, column) : "";
	}
}

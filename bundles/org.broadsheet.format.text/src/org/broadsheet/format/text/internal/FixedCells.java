// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Puts separators into the lines of a UTF-8 text whose columns are lined up or drawn. */
final class FixedCells extends FilterOutputStream {

	/** Longer lines have no columns. */
	private static final int LONGEST = 1 << 16;

	private final LineForm columns;
	private byte[] line = new byte[1 << 10];
	private int length;
	private boolean tooLong;

	FixedCells(LineForm columns, OutputStream out) {
		super(out);
		this.columns = columns;
	}

	@Override
	public void write(byte[] b, int from, int count) throws IOException {
		for (int i = from; i < from + count; i++) {
			write(b[i]);
		}
	}

	@Override
	public void write(int b) throws IOException {
		if (b == '\n' || b == '\r') {
			end();
			out.write(b);
		} else if (tooLong) {
			out.write(b);
		} else {
			if (length == line.length) {
				line = Arrays.copyOf(line, length * 2);
			}
			line[length++] = (byte) b;
			if (length == LONGEST) {
				out.write(line, 0, length);
				length = 0;
				tooLong = true;
			}
		}
	}

	private void end() throws IOException {
		if (!tooLong && length > 0) {
			int mark = length >= 3 && line[0] == (byte) 0xef && line[1] == (byte) 0xbb && line[2] == (byte) 0xbf ? 3 : 0;
			out.write(line, 0, mark);
			boolean ended = Head.end(line, length) == mark;
			if (ended) {
				out.write(line, mark, length - mark);
			} else {
				columns.write(mark == 0 ? line : Arrays.copyOfRange(line, mark, length), length - mark, out);
			}
		}
		length = 0;
		tooLong = false;
	}

	@Override
	public void close() throws IOException {
		end();
		super.close();
	}
}

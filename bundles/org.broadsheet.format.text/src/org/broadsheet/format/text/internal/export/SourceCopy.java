// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

import org.broadsheet.core.exports.ExportChoice.Rows;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.text.OriginalText;
import org.broadsheet.core.text.RowDecoder;
import org.broadsheet.core.text.RowOffsets;
import org.broadsheet.core.text.RowTokenizer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Writes a table as the bytes of its source, but for the cells that were edited and the rows that are left out. Only blocks of rows with such are looked into. */
final class SourceCopy {

	/** Edited rows that stand so near to each other are asked for together. */
	private static final int NEAR = 16;

	private final ExportTable table;
	private final OriginalText text;
	private final RowOffsets index;
	private final RowEncoder encoder;
	private final RowSet edited;
	private final boolean all;
	private final RowTokenizer tokenizer;
	private final RowDecoder decoder;
	private Splice splice;
	private byte[] block = new byte[1 << 16];

	private SourceCopy(ExportTable table, OriginalText text, TextStyle style) throws IOException {
		this.table = table;
		this.text = text;
		this.index = text.index();
		this.encoder = new RowEncoder(new TextStyle(text.dialect(), false, text.lineEnd(), text.charset(), style.mark(), style.header(), false), table.names());
		this.edited = table.table().editedRows();
		this.all = table.rows() == Rows.ALL;
		this.tokenizer = new RowTokenizer(text.dialect());
		this.decoder = text.decoders().get();
	}

	/** Whether a table has all columns of its source in their order. */
	static boolean possible(ExportTable table) {
		int width = table.table().columnCount();
		boolean same = table.columns().size() == width && table.table().rowCount() == table.table().scan().rowCount() && table.table().scan().columnCount() == width;
		for (int c = 0; same && c < width; c++) {
			same = table.columns().get(c).index() == c;
		}
		return same;
	}

	static ExportResult write(ExportTable table, OriginalText text, Path target, TextStyle style, IProgressMonitor monitor) throws IOException {
		SourceCopy copy = new SourceCopy(table, text, style);
		try (Splice splice = new Splice(text, target, monitor); FileChannel rows = FileChannel.open(text.utf8(), StandardOpenOption.READ)) {
			copy.splice = splice;
			copy.header(style.header());
			copy.rows(rows, SubMonitor.convert(monitor, Math.max(1, copy.index.size())));
			if (copy.all) {
				splice.keepRest();
			}
			splice.finish();
		}
		return ExportResult.of(table.rowCount());
	}

	private void header(boolean wanted) throws IOException {
		if (wanted != text.hasHeader() || wanted && !table.names().equals(text.names())) {
			splice.keep(text.header());
			if (wanted) {
				splice.insert(encoder.row(0, table.names()));
			}
			splice.skip(text.body());
		} else {
			splice.keep(text.body());
		}
	}

	private void rows(FileChannel rows, SubMonitor progress) throws IOException {
		for (int entry = 0; entry < index.size(); entry++) {
			long first = index.row(entry);
			long next = entry + 1 < index.size() ? index.row(entry + 1) : Long.MAX_VALUE;
			if (untouched(first, next)) {
				splice.keep(index.offset(entry + 1));
			} else {
				walk(rows, entry, first);
			}
			if (entry % 1024 == 0) {
				progress.worked(1024);
			}
		}
	}

	private boolean untouched(long first, long next) throws IOException {
		boolean kept = all || next <= table.table().rowCount() && table.rows() == Rows.CORRECT && table.wrongRows().atOrAfter(first).orElse(next) >= next;
		return kept && edited.atOrAfter(first).orElse(next) >= next;
	}

	private void walk(FileChannel rows, int entry, long first) throws IOException {
		long start = index.offset(entry);
		int length = read(rows, start, Math.toIntExact(index.offset(entry + 1) - start));
		RowPage page = null;
		long row = first;
		for (int pos = 0; pos < length;) {
			int next = decoder.next(block, pos, length, true);
			boolean inTable = decoder.row() && row < table.table().rowCount();
			boolean kept = decoder.row() ? inTable ? table.includes(row) : all : all;
			if (!kept) {
				splice.skip(start + next);
			} else if (inTable && edited.contains(row)) {
				if (page == null || row >= page.rows()[page.size() - 1] + 1) {
					page = table.table().page(row, edited.atOrAfter(row + 1).orElse(Long.MAX_VALUE) - row < NEAR ? NEAR : 1);
				}
				edit(page, (int) (row - page.rows()[0]), start, pos, next, length);
			} else {
				splice.keep(start + next);
			}
			row += decoder.row() ? 1 : 0;
			pos = next;
		}
	}

	private int read(FileChannel rows, long start, int length) throws IOException {
		if (block.length <= length) {
			block = new byte[length + 1];
		}
		ByteBuffer target = ByteBuffer.wrap(block, 0, length);
		while (target.hasRemaining()) {
			if (rows.read(target, start + target.position()) < 0) {
				throw new IOException(Messages.Splice_shrunk);
			}
		}
		block[length] = '\n';
		return length;
	}

	/** Puts the cells of a row in that differ; a damaged row is written anew. */
	private void edit(RowPage page, int at, long start, int pos, int next, int length) throws IOException {
		List<String> cells = Arrays.asList(page.cells()[at]);
		long number = page.rows()[at] + 1;
		boolean regular = tokenizer.next(block, pos, length, true) == next && (tokenizer.flags & ~RowTokenizer.LOOSE) == 0 && tokenizer.cells == cells.size();
		if (!regular) {
			splice.insert(encoder.bareRow(number, cells));
			splice.skip(start + next - lineEnd(pos, next));
			splice.keep(start + next);
			return;
		}
		for (int c = 0; c < cells.size(); c++) {
			if (!tokenizer.text(block, c).equals(cells.get(c))) {
				int quote = (tokenizer.masks[c] & RowTokenizer.QUOTED) == 0 ? 0 : 1;
				splice.keep(start + tokenizer.starts[c] - quote);
				splice.insert(encoder.cell(number, c, cells.get(c), cells.size() == 1, quote == 1));
				splice.skip(start + tokenizer.ends[c] + quote);
			}
		}
		splice.keep(start + next);
	}

	/** Length of the line break at the end of a row. */
	private int lineEnd(int pos, int next) {
		if (next > pos && block[next - 1] == '\n') {
			return next - 1 > pos && block[next - 2] == '\r' ? 2 : 1;
		}
		return next > pos && block[next - 1] == '\r' ? 1 : 0;
	}
}

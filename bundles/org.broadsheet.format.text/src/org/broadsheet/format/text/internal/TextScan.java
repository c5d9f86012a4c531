// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.broadsheet.core.InOrder;
import org.broadsheet.core.table.TableCollector;
import org.broadsheet.core.text.RowOffsets;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * One pass over a source: chunks are scanned by as many threads as there are cores and joined in order. A chunk whose first row was guessed wrong is scanned again
 * from where the chunk before it ends, so that the outcome is that of one thread.
 */
final class TextScan {

	private static final int CHUNK = 4 << 20;
	/** Notes kept in all. */
	private static final int MOST_NOTES = 100_000;

	final ByteSource source;
	private final Layout layout;
	private final RowLimit limit;
	private final TableCollector collector;
	private final Queue<ChunkScanner> idle = new ConcurrentLinkedQueue<>();

	final RowOffsets index = new RowOffsets();
	final List<RowNote> notes = new ArrayList<>();
	final List<RowNote> comments = new ArrayList<>();
	final List<Long> repeatedHeaders = new ArrayList<>();
	final List<Long> otherHeaders = new ArrayList<>();
	final List<RowNote> marks = new ArrayList<>();
	final long[] lineEnds = new long[3];
	final CellNotes cells;
	long notesLeftOut;
	long commentsLeftOut;
	long irregular;
	long blankLines;
	long loose;
	long lines;
	/** First of the last rows that all have the same wrong number of cells; the number of rows when there are none. */
	long runStart;
	private int runWidth;

	TextScan(ByteSource source, Layout layout, RowLimit limit, TableCollector collector) {
		this.source = source;
		this.layout = layout;
		this.limit = limit;
		this.collector = collector;
		this.cells = new CellNotes(layout.columns());
	}

	void run(IProgressMonitor monitor) throws IOException {
		long from = layout.bodyOffset();
		int chunks = (int) Math.max(1, (source.size() - from + CHUNK - 1) / CHUNK);
		index.end(from);
		InOrder.run("broadsheet-scan-", chunks, chunk -> scan(from + (long) chunk * CHUNK, chunk == 0),
				(chunk, result) -> join(result, Math.min(source.size(), from + (chunk + 1L) * CHUNK)), monitor);
	}

	private ChunkResult scan(long from, boolean exact) throws IOException {
		ChunkScanner scanner = idle.poll();
		if (scanner == null) {
			scanner = new ChunkScanner(source, layout, limit);
		}
		ChunkResult result = scanner.scan(from, Math.min(source.size(), from + CHUNK), exact);
		idle.add(scanner);
		return result;
	}

	private void join(ChunkResult chunk, long to) throws IOException {
		if (chunk.start != index.end()) {
			if (index.end() >= to) {
				return; // the row before swallowed the chunk
			}
			chunk = new ChunkScanner(source, layout, limit).scan(index.end(), to, true);
		}
		long rows = collector.rows();
		if (index.size() == 0) {
			index.expect(chunk.index.size() * (source.size() / CHUNK + 1));
		}
		index.addAll(chunk.index, rows, layout.bodyLine() + lines);
		index.end(chunk.end);
		for (RowNote note : chunk.notes) {
			if (notes.size() < MOST_NOTES) {
				notes.add(note.shifted(rows, layout.bodyLine() + lines));
			} else {
				notesLeftOut++;
			}
		}
		for (RowNote comment : chunk.comments) {
			if (comments.size() < CommentLines.MOST) {
				comments.add(comment.shifted(rows, layout.bodyLine() - 1 + lines));
			} else {
				commentsLeftOut++;
			}
		}
		commentsLeftOut += chunk.commentsLeftOut;
		chunk.repeatedHeaders.forEach(row -> repeatedHeaders.add(row + rows));
		chunk.otherHeaders.forEach(row -> otherHeaders.add(row + rows));
		for (RowNote mark : chunk.marks) {
			marks.add(mark.shifted(rows, layout.bodyLine() + lines));
		}
		cells.addAll(chunk.cells, rows, layout.bodyLine() + lines);
		tail(chunk, rows);
		for (int i = 0; i < lineEnds.length; i++) {
			lineEnds[i] += chunk.lineEnds[i];
		}
		notesLeftOut += chunk.notesLeftOut;
		irregular += chunk.irregular;
		blankLines += chunk.blankLines;
		loose += chunk.loose;
		lines += chunk.lines;
		collector.addAll(chunk.codes, chunk.rows, chunk.scans);
	}

	private void tail(ChunkResult chunk, long before) {
		if (chunk.rows == 0) {
			return;
		}
		boolean goesOn = chunk.runStart == 0 && runWidth == chunk.runWidth && runStart < before;
		if (!goesOn) {
			runStart = before + (chunk.runStart < 0 ? chunk.rows : chunk.runStart);
			runWidth = chunk.runStart < 0 ? -1 : chunk.runWidth;
		}
	}

	/** Number of cells of the last rows that all have the same wrong number; -1 when there are none. */
	int runWidth() {
		return runWidth;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.broadsheet.core.types.ChunkedCellCodes;
import org.broadsheet.core.types.CodeBlock;
import org.broadsheet.core.types.ColumnScan;

/** Gathers the classes of all cells, row by row or in chunks scanned elsewhere, and counts them for each column. */
public final class TableCollector implements AutoCloseable {

	private static final long HEAP_LIMIT = 160L << 20;
	private static final int CHUNK_CELLS = 1 << 18;

	private final ColumnScan[] counted;
	private final ChunkedCellCodes codes;
	private final int columns;
	private final int chunkRows;
	private byte[] chunk;
	private int filled;
	private long rows;

	/**
	 * An empty table.
	 *
	 * @param work folder for what does not fit into memory
	 */
	public TableCollector(Path work, int columns) {
		this.columns = columns;
		this.codes = new ChunkedCellCodes(columns, work.resolve("codes.bin"), HEAP_LIMIT);
		this.chunkRows = Math.max(16, CHUNK_CELLS / Math.max(1, columns));
		this.counted = new ColumnScan[columns];
		Arrays.setAll(counted, c -> new ColumnScan());
	}

	/** Adds a row by the classes of its cells. */
	public void add(byte[] row) throws IOException {
		if (chunk == null) {
			chunk = new byte[columns * chunkRows];
		}
		for (int c = 0; c < columns; c++) {
			chunk[c * chunkRows + filled] = row[c];
		}
		rows++;
		if (++filled == chunkRows) {
			flush();
		}
	}

	private void flush() throws IOException {
		if (filled > 0) {
			ColumnScan[] scans = new ColumnScan[columns];
			for (int c = 0; c < columns; c++) {
				scans[c] = ColumnScan.of(chunk, c * chunkRows, filled);
			}
			append(CodeBlock.of(chunk, chunkRows, filled, scans), scans, rows - filled);
			filled = 0;
		}
	}

	private void append(CodeBlock block, ColumnScan[] scans, long before) throws IOException {
		for (int c = 0; c < columns; c++) {
			counted[c].addAll(scans[c], before);
		}
		codes.append(block);
	}

	/**
	 * Adds rows that were classified and counted elsewhere.
	 *
	 * @param scans one for each column, rows from 0
	 */
	public void addAll(CodeBlock block, int count, ColumnScan[] scans) throws IOException {
		flush();
		append(block, scans, rows);
		rows += count;
	}

	/** Takes the rows from a number on back. */
	public void truncate(long count) throws IOException {
		flush();
		byte[] cut = new byte[1 << 16];
		for (int c = 0; c < columns; c++) {
			for (long row = count; row < rows;) {
				int copied = codes.copy(c, row, cut);
				for (int i = 0; i < copied; i++) {
					counted[c].removeLast(cut[i]);
				}
				row += copied;
			}
		}
		codes.truncate(count);
		rows = Math.min(rows, count);
	}

	/** Number of rows added. */
	public long rows() {
		return rows;
	}

	/** What was counted, by column. */
	public List<ColumnScan> scans() throws IOException {
		flush();
		return List.of(counted);
	}

	/** The classes of all cells. */
	public ChunkedCellCodes codes() {
		try {
			flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return codes;
	}

	@Override
	public void close() {
		codes.close();
	}
}

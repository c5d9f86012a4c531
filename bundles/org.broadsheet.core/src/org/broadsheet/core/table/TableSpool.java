// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.imports.BulkText;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.text.Dialect;
import org.broadsheet.core.text.PlainDecoder;
import org.broadsheet.core.text.RowFile;
import org.broadsheet.core.text.RowOffsets;
import org.broadsheet.core.types.CellClass;

/**
 * Takes the rows of a source that is not text, classifies their cells and keeps them as a regular RFC 4180 file in the work folder, where they can be paged and
 * bulk loaded. For one thread. Call {@link #finish} or, when that does not come, {@link #close}.
 */
public final class TableSpool implements AutoCloseable {

	private final Path work;
	private final Path file;
	private final int columns;
	private final TableCollector collector;
	private final RowOffsets index = new RowOffsets();
	private final OutputStream out;
	private int[] lines = new int[1024];
	private long rows;
	private long offset;
	private long lastEntry = -RowOffsets.BYTES;
	private boolean finished;

	/**
	 * An empty spool.
	 *
	 * @param work    folder for derived files; exists
	 * @param columns number of columns of the table: rows are filled up with empty cells, a longer row is refused
	 */
	public TableSpool(Path work, int columns) throws IOException {
		this.work = work;
		this.file = work.resolve("rows.csv");
		this.columns = columns;
		this.collector = new TableCollector(work, columns);
		this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
	}

	/**
	 * Adds a row.
	 *
	 * @param cells texts, null for an empty cell
	 * @param line  line of the source it stands in, from 1; 0 where unknown
	 */
	public void add(List<String> cells, long line) throws IOException {
		if (cells.size() > columns) {
			throw new IllegalArgumentException(cells.size() + " cells in a table of " + columns + " columns");
		}
		byte[] classes = new byte[columns];
		if (rows % RowOffsets.ROWS == 0 || offset - lastEntry >= RowOffsets.BYTES) {
			index.add(rows, offset, rows + 1);
			lastEntry = offset;
		}
		for (int c = 0; c < columns; c++) {
			String text = c < cells.size() && cells.get(c) != null ? cells.get(c) : "";
			classes[c] = write(text, c);
		}
		collector.add(classes);
		if (rows == lines.length) {
			lines = Arrays.copyOf(lines, lines.length * 2);
		}
		lines[(int) rows++] = (int) line;
	}

	private byte write(String text, int column) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		boolean quoted = columns == 1 && bytes.length == 0;
		int quotes = 0;
		for (byte b : bytes) {
			quoted |= b == ',' || b == '\n' || b == '\r' || b == '"';
			quotes += b == '"' ? 1 : 0;
		}
		byte[] written = quotes == 0 ? bytes : text.replace("\"", "\"\"").getBytes(StandardCharsets.UTF_8);
		if (quoted) {
			out.write('"');
		}
		out.write(written);
		if (quoted) {
			out.write('"');
		}
		out.write(column == columns - 1 ? '\n' : ',');
		offset += written.length + 1 + (quoted ? 2 : 0);
		return CellClass.of(bytes, 0, bytes.length);
	}

	/** Number of rows added. */
	public long rows() {
		return rows;
	}

	/**
	 * Ends the table and infers the types of its columns.
	 *
	 * @param options in force
	 * @param names   headers; a blank or missing one gets a made-up name
	 * @param issues  findings about structure
	 */
	public ScannedTable finish(List<ImportOption> options, List<String> names, List<Issue> issues) throws IOException {
		out.close();
		index.end(offset);
		RowFile pages = new RowFile(file, index, rows, columns, () -> new PlainDecoder(Dialect.CSV, columns));
		ScanResult result = ScanResult.of(options, names, issues, collector, new LinedRows(pages, lines), Optional.of(new BulkText(file, ',', '"', 0)));
		finished = true;
		return result.closing(pages::close, () -> Files.deleteIfExists(file));
	}

	/** Drops what was spooled unless it was finished. */
	@Override
	public void close() throws IOException {
		if (!finished) {
			out.close();
			collector.close();
			Files.deleteIfExists(work.resolve("rows.csv"));
		}
	}

	/** Rows with the lines of the source they came from. */
	private record LinedRows(RowFile pages, int[] lines) implements RowSource {

		@Override
		public long rowCount() {
			return pages.rowCount();
		}

		@Override
		public int columnCount() {
			return pages.columnCount();
		}

		@Override
		public RowPage page(long first, int count) throws IOException {
			return lined(pages.page(first, count));
		}

		@Override
		public RowPage rows(long[] rows) throws IOException {
			return lined(pages.rows(rows));
		}

		private RowPage lined(RowPage page) {
			long[] own = new long[page.size()];
			for (int i = 0; i < own.length; i++) {
				own[i] = lines[(int) page.rows()[i]];
			}
			return new RowPage(page.rows(), own, page.cells());
		}
	}
}

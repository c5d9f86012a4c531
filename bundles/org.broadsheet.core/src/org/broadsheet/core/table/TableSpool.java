// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
import org.broadsheet.core.types.ByteKinds;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.CellCodes;

/**
 * Takes the rows of a source that is not text, classifies their cells and keeps them as a regular RFC 4180 file in the work folder, where they can be paged and
 * bulk loaded. For one thread. Call {@link #finish} or, when that does not come, {@link #close}.
 */
public final class TableSpool implements AutoCloseable {

	private static final byte[] NOTHING = {};
	/** Name of the file with the rows in its folder. */
	static final String FILE = "rows.csv";

	private final Path work;
	private final Path file;
	private final int columns;
	private final TableCollector collector;
	private final RowOffsets index = new RowOffsets();
	private final CellWriter out;
	private final byte[] classes;
	private int column;
	private int[] lines = new int[1024];
	private long rows;
	private long lastEntry = -RowOffsets.BYTES;
	private boolean complete;
	private boolean finished;

	/**
	 * An empty spool.
	 *
	 * @param work    folder for derived files; exists
	 * @param columns number of columns of the table: rows are filled up with empty cells, a longer row is refused
	 */
	public TableSpool(Path work, int columns) throws IOException {
		this.work = work;
		this.file = work.resolve(FILE);
		this.columns = columns;
		this.collector = new TableCollector(work, columns);
		this.classes = new byte[columns];
		this.out = new CellWriter(file);
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
		for (String text : cells) {
			byte[] bytes = text == null ? NOTHING : text.getBytes(StandardCharsets.UTF_8);
			cell(bytes, 0, bytes.length);
		}
		endRow(line);
	}

	/** Adds the next cell of a row, whose text is in UTF-8. */
	public void cell(byte[] utf8, int from, int to) throws IOException {
		int mask = ByteKinds.mask(utf8, from, to);
		cell(utf8, from, to, mask, CellClass.of(utf8, from, to, mask));
	}

	/**
	 * Adds the next cell of a row, whose text is in UTF-8 and was classified before.
	 *
	 * @param mask kinds of its bytes, joined; see {@link ByteKinds}
	 * @param code its class, see {@link CellClass}
	 */
	public void cell(byte[] utf8, int from, int to, int mask, byte code) throws IOException {
		if (column == 0) {
			beginRow();
		}
		classes[column++] = code;
		out.cell(utf8, from, to, mask, columns == 1 && from == to, column == columns ? '\n' : ',');
	}

	private void beginRow() {
		if (rows % RowOffsets.ROWS == 0 || out.offset() - lastEntry >= RowOffsets.BYTES) {
			lastEntry = out.offset();
			index.add(rows, lastEntry, rows + 1);
		}
	}

	/**
	 * Ends a row; cells that were not given are empty.
	 *
	 * @param line line of the source it stands in, from 1; 0 where unknown
	 */
	public void endRow(long line) throws IOException {
		while (column < columns) {
			cell(NOTHING, 0, 0, 0, CellClass.EMPTY);
		}
		column = 0;
		collector.add(classes);
		if (rows == lines.length) {
			lines = Arrays.copyOf(lines, lines.length * 2);
		}
		lines[(int) rows++] = (int) line;
	}

	/** Number of rows added. */
	public long rows() {
		return rows;
	}

	/** The classes of the cells added so far. */
	public CellCodes codes() {
		return collector.codes();
	}

	/** The line of the source that a row stands in. */
	public long line(long row) {
		return lines[(int) row];
	}

	/**
	 * Looks at the rows added so far.
	 *
	 * @return what the look gives
	 */
	public <T> T look(Look<T> look) throws IOException {
		if (!complete) {
			out.flush();
			index.end(out.offset());
		}
		try (RowFile pages = pages()) {
			return look.at(new LinedRows(pages, lines));
		}
	}

	/** A look at rows. */
	public interface Look<T> {

		/** Sees the rows, which are there as long as this call. */
		T at(RowSource rows) throws IOException;
	}

	private RowFile pages() throws IOException {
		return pages(file, index, rows, columns);
	}

	private void complete() throws IOException {
		if (!complete) {
			complete = true;
			out.close();
			index.end(out.offset());
		}
	}

	/** Takes the rows from a number on back; none can be added afterwards. */
	public void truncate(long count) throws IOException {
		if (count >= rows) {
			return;
		}
		complete();
		long end = 0;
		if (count > 0) {
			try (RowFile all = pages()) {
				end = all.end(count - 1);
			}
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.truncate(end);
		}
		index.truncate(count, end);
		collector.truncate(count);
		rows = count;
	}

	/**
	 * Ends the table and infers the types of its columns.
	 *
	 * @param options in force
	 * @param names   headers; a blank or missing one gets a made-up name
	 * @param issues  findings about structure
	 */
	public ScanResult finish(List<ImportOption> options, List<String> names, List<Issue> issues) throws IOException {
		complete();
		RowFile pages = pages();
		ScanResult result = ScanResult.of(options, names, issues, collector, new LinedRows(pages, lines), Optional.of(new BulkText(file, ',', '"', 0)));
		finished = true;
		return result.closing(pages::close, () -> Files.deleteIfExists(file));
	}

	/**
	 * Ends the table and leaves it in the work folder, for {@link KeptTable#open}.
	 *
	 * @param options in force
	 * @param names   headers; a blank or missing one gets a made-up name
	 * @param issues  findings about structure
	 */
	public void keep(List<ImportOption> options, List<String> names, List<Issue> issues) throws IOException {
		complete();
		try (RowFile pages = pages()) {
			ScanResult result = ScanResult.of(options, names, issues, collector, pages, Optional.empty());
			KeptTable.write(work, result, index, lines);
			result.close();
		}
		finished = true;
	}

	/** The rows of a file written by a spool. */
	static RowFile pages(Path file, RowOffsets index, long rows, int columns) throws IOException {
		return new RowFile(file, index, rows, columns, () -> new PlainDecoder(Dialect.CSV, columns));
	}

	/** Drops what was spooled unless it was finished. */
	@Override
	public void close() throws IOException {
		if (!finished) {
			out.close();
			collector.close();
			Files.deleteIfExists(work.resolve(FILE));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.table.RowSource;
import org.eclipse.core.runtime.SubMonitor;

/** Writes rows to a plain file that the database loads in one go; faster than handing it cell after cell. Every cell is quoted. */
final class CsvSpool implements AutoCloseable {

	private static final int PAGE = 2048;
	/** Fewer rows at once when they are wide. */
	private static final int PAGE_CELLS = 1 << 18;

	private final OutputStream out;

	/** Begins a file. */
	CsvSpool(Path file) throws IOException {
		out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
	}

	/**
	 * Writes all rows.
	 *
	 * @return length of the longest row in bytes
	 */
	static long write(RowSource rows, Path file, SubMonitor monitor) throws IOException {
		long longest = 0;
		int size = Math.max(1, Math.min(PAGE, PAGE_CELLS / Math.max(1, rows.columnCount())));
		monitor.setWorkRemaining((int) Math.min(Integer.MAX_VALUE, rows.rowCount() / size + 1));
		try (CsvSpool spool = new CsvSpool(file)) {
			for (long first = 0; first < rows.rowCount();) {
				monitor.split(1);
				RowPage page = rows.page(first, size);
				for (String[] cells : page.cells()) {
					longest = Math.max(longest, spool.row(cells));
				}
				first += page.size();
			}
		}
		return longest;
	}

	/**
	 * SQL that reads a file written here; no text becomes a null.
	 *
	 * @param columns names and types, as DuckDB writes a struct
	 * @param longest length of the longest row in bytes
	 */
	static String reader(Path file, String columns, long longest) {
		return "read_csv(" + Sql.text(file.toString()) + ", auto_detect=false, header=false, strict_mode=true, new_line='\\n', columns={" + columns + "}, delim=',', quote='\"', escape='\"', nullstr="
				+ Sql.text(Build.NEVER) + Build.longLines(longest) + ")";
	}

	/** Writes row numbers, one a line. */
	static void write(RowSet rows, Path file) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
			for (long row : rows.toArray()) {
				out.write(Long.toString(row).getBytes(StandardCharsets.US_ASCII));
				out.write('\n');
			}
		}
	}

	/**
	 * Writes a row.
	 *
	 * @return its length in bytes
	 */
	long row(String... cells) throws IOException {
		long length = 1;
		for (int i = 0; i < cells.length; i++) {
			if (i > 0) {
				out.write(',');
			}
			byte[] bytes = (cells[i].indexOf('"') < 0 ? cells[i] : cells[i].replace("\"", "\"\"")).getBytes(StandardCharsets.UTF_8);
			out.write('"');
			out.write(bytes);
			out.write('"');
			length += bytes.length + 3;
		}
		out.write('\n');
		return length;
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}

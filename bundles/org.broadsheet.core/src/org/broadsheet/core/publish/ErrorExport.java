// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.OptionalLong;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Writes every cell that does not fit its column to a CSV file: row, line of the source, column, value, reason. Hidden columns are left out. */
public final class ErrorExport {

	private static final int PAGE = 1000;
	private static final List<String> HEADER = List.of("row", "line", "column", "value", "reason");

	private record Checked(String name, int index, DataType type, ParseOptions options) {
	}

	private final DatasetTable table;
	private final List<Checked> columns;

	/** Takes the decisions about the columns as they are now; to be made on the model's thread. */
	public ErrorExport(DatasetTable table, List<Column> columns) {
		this.table = table;
		this.columns = columns.stream().filter(column -> !column.isHidden())
				.map(column -> new Checked(column.getName(), column.getSourceIndex(), column.getType(), DatasetTable.options(column))).toList();
	}

	/**
	 * Writes the file, or leaves the one that was there.
	 *
	 * @return number of cells written
	 * @throws org.eclipse.core.runtime.OperationCanceledException within a second after the monitor is cancelled
	 */
	public long write(Path file, IProgressMonitor monitor) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Path temporary = Files.createTempFile(folder, "errors", ".tmp");
		try {
			long count = writeAll(temporary, monitor);
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
			return count;
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private long writeAll(Path file, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, columns.size());
		long count = 0;
		try (CsvFile csv = new CsvFile(file)) {
			csv.row(HEADER);
			for (Checked column : columns) {
				RowSet errors = table.check(column.index(), column.type(), column.options()).errors().copy();
				count += write(csv, column, errors, progress.split(1));
			}
		}
		return count;
	}

	private long write(CsvFile csv, Checked column, RowSet errors, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, (int) (errors.size() / PAGE) + 1);
		long[] numbers = next(errors, 0);
		long count = 0;
		while (numbers.length > 0) {
			progress.split(1);
			RowPage page = table.rows(numbers);
			for (int i = 0; i < page.size(); i++) {
				String text = page.cell(i, column.index());
				if (CellReader.read(column.type(), column.options(), text) instanceof CellValue.Error error) {
					csv.row(List.of(Long.toString(page.rows()[i] + 1), page.lines()[i] > 0 ? Long.toString(page.lines()[i]) : "", column.name(), text, error.reason()));
					count++;
				}
			}
			numbers = next(errors, numbers[numbers.length - 1] + 1);
		}
		return count;
	}

	private static long[] next(RowSet rows, long from) {
		long[] numbers = new long[PAGE];
		int size = 0;
		for (OptionalLong row = rows.atOrAfter(from); row.isPresent() && size < PAGE; row = rows.atOrAfter(row.getAsLong() + 1)) {
			numbers[size++] = row.getAsLong();
		}
		return java.util.Arrays.copyOf(numbers, size);
	}
}

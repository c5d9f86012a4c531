// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The yardstick X: fastexcel reads every cell of a sheet as it is stored. */
public final class FastExcelRead {

	private FastExcelRead() {
	}

	/** Argument: FILE. */
	public static void main(String[] args) throws IOException {
		long start = System.nanoTime();
		long[] cells = new long[1];
		try (ReadableWorkbook book = new ReadableWorkbook(Path.of(args[0]).toFile()); Stream<Row> rows = book.getFirstSheet().openStream()) {
			rows.forEach(row -> row.forEach(cell -> cells[0] += cell == null || cell.getRawValue() == null ? 0 : 1));
		}
		Measures.print("cells", cells[0], start);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Path;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;

/** The yardstick F: FastCSV reads every cell of a file as text, in one thread. */
public final class FastCsvRead {

	private FastCsvRead() {
	}

	/** Argument: FILE. */
	public static void main(String[] args) throws IOException {
		long start = System.nanoTime();
		long cells = 0;
		try (CsvReader<String[]> reader = CsvReader.builder().build(StringArrayHandler.builder().build(), Path.of(args[0]))) {
			for (String[] row : reader) {
				cells += row.length;
			}
		}
		Measures.print("cells", cells, start);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

	@Test
	void quotesWhatHasToBeQuoted(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("out.csv");
		try (CsvFile csv = new CsvFile(file)) {
			csv.row(List.of("a", "b,c", "d\"e", "f\ng", " h", ""));
		}
		assertEquals("a,\"b,c\",\"d\"\"e\",\"f\ng\",\" h\",\r\n", Files.readString(file));
	}

	@Test
	void anEmptyCellAloneIsStillARow(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("out.csv");
		try (CsvFile csv = new CsvFile(file)) {
			csv.row(List.of(""));
		}
		assertEquals("\"\"\r\n", Files.readString(file));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ScannedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are made to break a reader are read or refused in one sentence, soon. */
class HostileTest {

	@TempDir
	Path folder;

	static Stream<Arguments> texts() {
		return Stream.of(Arguments.of("only quotes", "\"".repeat(1_000_001)), Arguments.of("only separators", ",".repeat(999_999)), Arguments.of("only semicolons and breaks", ";;;;\n".repeat(100_000)),
				Arguments.of("no line end", "id,name,3,4,5,6"), Arguments.of("one quote", "\""), Arguments.of("one separator", ","), Arguments.of("carriage returns", "\r".repeat(100_000)),
				Arguments.of("NULs between", "id,na\0me\n1,a\0b\n2,c\n".repeat(20)), Arguments.of("alternating quotes", "\",\n".repeat(100_000)), Arguments.of("quote at every cell", "\"a,\"b\n".repeat(50_000)),
				Arguments.of("long header", "name ".repeat(40_000) + ",b\n1,2\n3,4\n"), Arguments.of("backslashes", "\\\",\\\"\n".repeat(50_000)), Arguments.of("deep brackets", "{".repeat(500_000)),
				Arguments.of("very many columns", IntStream.range(0, 100_000).mapToObj(c -> "c").collect(Collectors.joining(",")) + "\n"), Arguments.of("digits", "1".repeat(2_000_000) + ",2\n"),
				Arguments.of("exponents", "n\n" + "1E999999999\n".repeat(1000)), Arguments.of("rows of every width", IntStream.range(1, 1500).mapToObj(","::repeat).collect(Collectors.joining("\n"))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("texts")
	void isReadOrRefused(String name, String text) {
		Path file = folder.resolve("hostile.csv");
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			Files.writeString(file, text, StandardCharsets.UTF_8);
			try (ScannedTable table = Scans.scan(file, Map.of())) {
				long rows = Math.min(5, table.rowCount());
				assertEquals(rows, table.page(0, (int) rows).size());
			} catch (ImportException refused) {
				assertFalse(refused.getMessage().isBlank());
				assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
			}
		});
	}

	/** A sparse file: its cell takes a gigabyte, the disk does not. */
	@Test
	void aCellOfAGigabyteIsRefused() throws IOException {
		Path file = folder.resolve("cell.csv");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.write("id,name\n".concat("1,plain text of a row\n".repeat(40_000)).concat("2,\"").getBytes(StandardCharsets.US_ASCII));
			sparse.setLength(1L << 30);
		}
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			String refusal = assertThrows(ImportException.class, () -> Scans.scan(file, Map.of()).close()).getMessage();
			assertTrue(refusal.contains("MB") && refusal.contains("line 40002"), refusal);
		});
	}
}

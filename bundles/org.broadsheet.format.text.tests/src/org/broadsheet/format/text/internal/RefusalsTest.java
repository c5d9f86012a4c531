// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources that are no text tables, or far too large, are refused in one sentence or read within bounds. */
class RefusalsTest {

	@TempDir
	Path folder;

	private String refusal(Path file) {
		return assertThrows(ImportException.class, () -> Scans.scan(file, Map.of()).close()).getMessage();
	}

	static Map<String, String> kinds() {
		return Map.of("PK\3\4....[Content_Types].xml", "an Excel workbook", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1", "an Excel workbook of the old format", "%PDF-1.7",
				"a PDF document", "\u0089PNG\r\n", "an image", "\u001f\u008b\u0008", "a gzip archive", "\u0028\u00b5\u002f\u00fd", "a Zstandard archive", "PAR1", "a Parquet file");
	}

	static Set<String> heads() {
		return kinds().keySet();
	}

	@ParameterizedTest
	@MethodSource("heads")
	void namesWhatTheFileIs(String head) throws IOException {
		String kind = kinds().get(head);
		Path file = Files.write(folder.resolve("data.csv"), head.getBytes(StandardCharsets.ISO_8859_1));
		assertEquals("\"data.csv\" is not a text file but " + kind + ": give it its own file name ending and add it again, or export it as CSV.", refusal(file));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<!DOCTYPE html>~<html>| a web page (HTML)", "\ufeff <html lang=de>| a web page (HTML)", "<!-- made --><!-- by --> <TABLE><tr>| a web page (HTML)",
			"<?xml version=1.0?>~<html>| a web page (HTML)", "<?xml version=1.0?><Workbook>| an XML document", "<table,a~1,2| ", "id,<html>~1,2| ", "<5,a~6,b| " })
	void namesMarkupUnderTheNameOfATable(String head, String kind) throws IOException {
		Path file = Files.writeString(folder.resolve("page.csv"), head.replace('~', '\n'));
		if (kind == null) {
			Scans.scan(file, Map.of()).close();
		} else {
			assertEquals("\"page.csv\" is " + kind + ", no table as it stands: open it in a spreadsheet program and save it as XLSX or CSV, or ask for the data where it comes from.",
					refusal(file));
		}
	}

	@Test
	void refusesBinaryEmptyBlankAndMissingFiles() throws IOException {
		byte[] noise = new byte[10_000];
		new Random(1).nextBytes(noise);
		assertTrue(refusal(Files.write(folder.resolve("noise.csv"), noise)).contains("not a text file"));
		assertTrue(refusal(Files.write(folder.resolve("zeros.csv"), new byte[10_000])).contains("not a text file"));
		assertTrue(refusal(Files.createFile(folder.resolve("empty.csv"))).contains("is empty"));
		assertTrue(refusal(Files.writeString(folder.resolve("blank.csv"), "\n \n\n")).contains("nothing but blank lines"));
		assertTrue(refusal(folder.resolve("gone.csv")).contains("does not exist"));
		assertTrue(refusal(folder).contains("is a folder"));
	}

	@Test
	void readsFiveThousandColumns() throws IOException {
		String header = IntStream.range(0, 5000).mapToObj(c -> "c" + c).collect(Collectors.joining(","));
		String row = IntStream.range(0, 5000).mapToObj(String::valueOf).collect(Collectors.joining(","));
		Path file = Files.writeString(folder.resolve("wide.csv"), header + "\n" + (row + "\n").repeat(50));
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals(5000, table.columnCount());
			assertEquals(50, table.rowCount());
			assertEquals("4999", table.page(49, 1).cell(0, 4999));
			assertTrue(table.issues().isEmpty(), () -> table.issues().toString());
		}
	}

	@Test
	void refusesALineThatIsFarTooLong() throws IOException {
		Path file = folder.resolve("long.csv");
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write("a,b\n1,2\n3,".getBytes(StandardCharsets.US_ASCII));
			byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
			for (int i = 0; i < 80; i++) {
				out.write(block);
			}
		}
		assertTrue(refusal(file).matches("\"long.csv\" has a cell or line of more than 32 MB .*"));
	}

	@Test
	void aQuoteThatIsNeverClosedDamagesOneRowOnly() throws IOException {
		StringBuilder text = new StringBuilder("id,name,n\n");
		for (int i = 0; i < 300_000; i++) {
			text.append(i).append(i == 1000 ? ",\"open," : ",name,").append(i).append('\n');
		}
		try (ScannedTable table = Scans.scan(Files.writeString(folder.resolve("open.csv"), text), Map.of())) {
			assertEquals(300_000, table.rowCount());
			assertEquals(List.of(1001L), Scans.flagged(table));
			assertEquals("\"open", table.page(1000, 1).cell(0, 1));
			assertEquals("299999", table.page(299_999, 1).cell(0, 2));
		}
	}

	@Test
	void quotesThatAreNeverClosedInAnyRowCostNoMoreThanTheirRows() throws IOException {
		StringBuilder text = new StringBuilder("id,name,n\n");
		for (int i = 0; i < 100_000; i++) {
			text.append(i).append(i < 1200 ? ",name," : ",\"open,").append(i).append('\n');
		}
		Path file = Files.writeString(folder.resolve("open.csv"), text);
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			try (ScannedTable table = Scans.scan(file, Map.of())) {
				assertEquals(100_000, table.rowCount());
				assertEquals(List.of("99999", "\"open", "99999"), List.of(table.page(99_999, 1).cells()[0]));
				assertEquals(1201, Scans.flagged(table).getFirst());
			}
		}, "each row was read to the end of the file");
	}

	@Test
	void aFileThatShrinksWhileItIsReadIsRefused() throws IOException {
		Path file = Files.writeString(folder.resolve("shrinks.csv"), "id,name\n" + "1,a\n".repeat(3_000_000));
		NullProgressMonitor shrinking = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				try {
					Files.writeString(file, "id,name\n");
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
				return false;
			}
		};
		Path work = Files.createDirectory(folder.resolve("work"));
		ImportException refused = assertThrows(ImportException.class, () -> new TextImporter().scan(new ScanRequest(file, Map.of(), work), shrinking).close());
		assertTrue(refused.getMessage().contains("was changed or removed"), refused.getMessage());
	}

	@Test
	void stopsWithinASecondWhenCancelled() throws IOException {
		Path file = Files.writeString(folder.resolve("large.csv"), "id,name\n" + "1,some text to read\n".repeat(4_000_000));
		Path work = Files.createDirectory(folder.resolve("work"));
		long[] cancelled = new long[1];
		NullProgressMonitor monitor = new NullProgressMonitor() {
			private int asked;

			@Override
			public boolean isCanceled() {
				boolean now = ++asked > 5;
				cancelled[0] = now && cancelled[0] == 0 ? System.nanoTime() : cancelled[0];
				return now;
			}
		};
		assertThrows(OperationCanceledException.class, () -> new TextImporter().scan(new ScanRequest(file, Map.of(), work), monitor));
		assertTrue(System.nanoTime() - cancelled[0] < 1_000_000_000L);
		assertFalse(Files.list(work).findAny().isPresent());
	}
}

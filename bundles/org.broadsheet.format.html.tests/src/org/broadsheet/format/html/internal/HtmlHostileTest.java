// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.broadsheet.contracts.CancellingMonitor;
import org.broadsheet.contracts.ImporterFuzz;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages made to do harm, and such as nobody would write, are read or refused in one sentence, soon and in little memory. */
final class HtmlHostileTest {

	private static final Duration SOON = Duration.ofSeconds(60);

	@TempDir
	Path folder;

	private ScannedTable scan(Path file) throws IOException {
		return new HtmlImporter().scan(new ScanRequest(file, Map.of(), Files.createTempDirectory(folder, "work")), new NullProgressMonitor());
	}

	private Path repeated(String head, String body, int times, String end) throws IOException {
		Path file = folder.resolve("page.html");
		try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			out.write(head);
			for (int i = 0; i < times; i++) {
				out.write(body);
			}
			out.write(end);
		}
		return file;
	}

	/** Each has one thing without end beside a table; rows are those read, 0 where it is refused. */
	@CsvSource(delimiter = '^', value = { "<table><tr><td>^<div>^20000^<tr><td>x<tr><td>y^1", "<table><tr><td>^<b>^700000^^0", "<table><tr><td>a^ b b b b b^3000000^^0", "<p>^aaaaaaaaaa^3000000^<table><tr><td>1<tr><td>2</table>^0", "<table><tr><td title='^aaaaaaaaaa^3000000^^0",
			"<!--^aaaaaaaaaa^3000000^^0", "^<table><tr><td>^3000^x^0", "^<p>text</p>^100000^<table><tr><th>1<tr><td>2</table>^1", "<table><tr><th>n^<tr><td>1^50000^^50000", "<table><tr><td><table>^<tr><td>1^50000^</table><td>x<tr><td>y<td>z^50000",
			"<table><tr>^<td colspan=1000>x^20^^0", "<table><tr><td rowspan=60000 colspan=1000>x^<tr><td>1^10000^^10001", "<table><tr><td>^</b></i></p></td></table></tr>^50000^x<table><tr><th>1<tr><td>2^1", "^<font a='1'><font b='2'><p>^20000^<table><tr><th>1<tr><td>2^1",
			"<table>^<tr>^50000^<th>1<tr><td>2^1", "<table>^x<p>^50000^<tr><th>1<tr><td>2^1" })
	@ParameterizedTest
	void readsOrRefusesOneThingWithoutEnd(String head, String body, int times, String end, int rows) throws IOException {
		Path file = repeated(head == null ? "" : head, body, times, end == null ? "" : end);
		assertTimeoutPreemptively(SOON, () -> {
			try (ScannedTable table = scan(file)) {
				assertEquals(rows, table.rowCount(), () -> table.issues().toString());
			} catch (ImportException refused) {
				assertTrue(rows == 0 && refused.getMessage().startsWith("\"page.html\" "), refused.getMessage());
			}
		});
	}

	@Test
	void refusesWhatIsLargerThanAnyPage() throws IOException {
		Path file = folder.resolve("page.html");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(3L << 30);
		}
		assertTrue(assertThrows(ImportException.class, () -> scan(file)).getMessage().contains("larger than 2 GB"));
	}

	@Test
	void stopsSoonWhenCancelled() throws IOException {
		Path file = repeated("<table><tr><th>n<th>m", "<tr><td>1<td>2", 100_000, "");
		Path work = Files.createDirectory(folder.resolve("cancelled"));
		for (int questions : new int[] { 3, 15, 35 }) { // while the table is looked for, and while its rows are read
			CancellingMonitor monitor = new CancellingMonitor(questions);
			assertThrows(OperationCanceledException.class, () -> new HtmlImporter().scan(new ScanRequest(file, Map.of(), work), monitor));
			assertTrue(monitor.millisSinceCancelled() < 1000, () -> monitor.millisSinceCancelled() + " ms");
		}
		try (var left = Files.list(work)) {
			assertEquals(0, left.count());
		}
	}

	@Test
	void changedBytesAreReadOrRefused() throws IOException {
		byte[] page;
		try (var in = HtmlCasesTest.class.getResourceAsStream("cases/page.html")) {
			page = in.readAllBytes();
		}
		new ImporterFuzz(new HtmlImporter(), folder, "<>/=\"'&;!-0123456789 tablerdhcopsn\u0000".getBytes(StandardCharsets.ISO_8859_1)).run(page, "mutant.html", 200);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.issues.Fixes;
import org.broadsheet.core.issues.Issue;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are longer than permitted are issues, and the source is read on behind them. */
class RowLimitTest {

	private static final int FAR_TOO_LONG = 40;

	@TempDir
	Path folder;

	private static Map<String, String> limit(Object bytes) {
		return Map.of(TextOptions.LONGEST, String.valueOf(bytes));
	}

	private static List<Issue> tooLong(List<Issue> issues) {
		return issues.stream().filter(issue -> issue.code().equals("row-too-long")).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			// the text, the limit, the row and line told
			"a,b\\n1,x\\n2,12345678\\n3,y\\n; 9; 2 3", "a,b\\n1,x\\n2,1234567\\n3,y\\n; 9; ", "a,b\\r\\n1,x\\r\\n2,1234567\\r\\n3,y; 9; ", "a,b\\n1,x\\n2,é34567\\n3,y; 7; 2 3",
			"a,b\\n1,x\\n\\n2,\"1\\n345678\"\\n3,y\\n; 9; 2 4", "a,b\\n1,x\\n2,y\\n3,12345678; 9; 3 4", "a,b\\n1,x\\n2,y\\n3,1234567; 9; " })
	void tellsTheRowsThatAreLonger(String text, int bytes, String told) throws IOException {
		Path file = Files.writeString(folder.resolve("rows.csv"), text.replace("\\n", "\n").replace("\\r", "\r"));
		try (ScannedTable table = Scans.scan(file, limit(bytes)); ScannedTable plain = Scans.scan(file, Map.of())) {
			List<String> places = tooLong(table.issues()).stream().map(issue -> issue.row() + " " + issue.line()).toList();
			assertEquals(told == null ? List.of() : List.of(told), places);
			assertEquals(Scans.all(plain), Scans.all(table));
			assertEquals(table.issues().stream().filter(issue -> !issue.code().equals("row-too-long")).toList(), plain.issues());
		}
		Preview preview = new TextImporter().preview(file, limit(bytes), 100);
		assertEquals(told == null ? 0 : 1, tooLong(preview.issues()).size());
	}

	@Test
	void saysHowLongAndOffersToPermitIt() throws IOException {
		Path file = Files.writeString(folder.resolve("rows.csv"), "a,b\n1,x\n2,12345678\n");
		try (ScannedTable table = Scans.scan(file, limit(9))) {
			Issue issue = tooLong(table.issues()).getFirst();
			assertEquals("Row 2 (line 3) has 10 bytes, more than the 9 permitted: check whether a line break or a quote is missing, or permit longer rows.", issue.message());
			assertEquals("2,12345678", issue.value());
			assertEquals(Map.of("key", "maxLineSize", "value", "33554432"), issue.fixes().getFirst().parameters());
			assertEquals(Fixes.IMPORT_OPTION, issue.fixes().getFirst().id());
			assertEquals("9", option(table).value());
			assertEquals("", option(table).why());
		}
		try (ScannedTable table = Scans.scan(file, Map.of())) {
			assertEquals("33554432", option(table).value());
			assertFalse(option(table).why().isEmpty());
		}
	}

	private static ImportOption option(ScannedTable table) {
		return table.options().stream().filter(option -> option.key().equals(TextOptions.LONGEST)).findFirst().orElseThrow();
	}

	@Test
	void otherDamageOfSuchARowIsToldToo() throws IOException {
		Path file = Files.writeString(folder.resolve("rows.csv"), "a,b,c\n1,x,1\n2,12345678\n3,y,2\n4,z,3\n");
		try (ScannedTable table = Scans.scan(file, limit(8))) {
			assertEquals(List.of("too-few-cells", "row-too-long"), table.issues().stream().filter(issue -> issue.row() == 2).map(Issue::code).toList());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "many", "134217729", "99999999999", "1.5" })
	void refusesWhatIsNoLength(String value) throws IOException {
		Path file = Files.writeString(folder.resolve("rows.csv"), "a,b\n1,x\n");
		String expected = "The longest row cannot be \"" + value + "\": give a number of bytes from 1 to 134,217,728.";
		assertEquals(expected, assertThrows(ImportException.class, () -> Scans.scan(file, limit(value)).close()).getMessage());
		assertEquals(expected, assertThrows(ImportException.class, () -> new TextImporter().preview(file, limit(value), 10)).getMessage());
	}

	private Path withALongLine(Charset charset, String before, String behind) throws IOException {
		Path file = folder.resolve("long.csv");
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write(("id,town\n" + "1,Tökyö\n".repeat(1000)).getBytes(charset));
			out.write(before.getBytes(charset));
			byte[] block = "x".repeat(1 << 20).getBytes(charset);
			for (int i = 0; i < FAR_TOO_LONG; i++) {
				out.write(block);
			}
			out.write((behind + "3,Bølton\n".repeat(1000)).getBytes(charset));
		}
		return file;
	}

	static Stream<Arguments> sources() {
		return Stream.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)
				.flatMap(charset -> Stream.of("2,", "2,\"", "").map(before -> Arguments.of(charset, before)));
	}

	@ParameterizedTest
	@MethodSource("sources")
	void readsOnBehindALineThatCannotBeHeld(Charset charset, String before) throws IOException {
		Path file = withALongLine(charset, before, before.endsWith("\"") ? "\"\n" : "\n");
		Path work = Files.createDirectory(folder.resolve("work"));
		try (ScannedTable table = Scans.scan(file, limit(1 << 20), work)) {
			assertEquals(2001, table.rowCount());
			List<Issue> told = table.issues().stream().filter(issue -> issue.row() == 1001).toList();
			assertEquals(List.of("row-too-long"), told.stream().map(Issue::code).toList(), told::toString);
			assertEquals(1002, told.getFirst().line());
			assertTrue(told.getFirst().message().startsWith("Row 1,001 (line 1,002) is longer than the 1,048,576 bytes permitted and too long to be read whole: only its beginning is here"));
			assertEquals(List.of(1001L), Scans.flagged(table));
			assertEquals("Tökyö", table.page(999, 1).cell(0, 1));
			assertTrue(String.join("", table.page(1000, 1).cells()[0]).length() >= (1 << 20) - 4);
			assertEquals(List.of("3", "Bølton"), Arrays.asList(table.page(1001, 1).cells()[0]));
			assertEquals(1003, table.page(1001, 1).lines()[0]);
			assertEquals("Bølton", table.page(2000, 1).cell(0, 1));
			assertFalse(table.original().isPresent());
		}
		try (Stream<Path> left = Files.list(work)) {
			assertEquals(List.of(), left.map(Path::getFileName).filter(name -> name.toString().startsWith("source")).toList());
		}
	}

	@Test
	void readsALongerLineWhereItIsPermitted() throws IOException {
		Path file = withALongLine(StandardCharsets.UTF_8, "2,", "\n");
		try (ScannedTable table = Scans.scan(file, limit(RowLimit.MOST))) {
			assertEquals(2001, table.rowCount());
			assertEquals(List.of(), Scans.flagged(table));
			assertEquals(FAR_TOO_LONG << 20, table.page(1000, 1).cell(0, 1).length());
			assertTrue(table.original().isPresent());
		}
	}

	@Test
	void canBeCancelledWhileLinesAreCut() throws IOException {
		Path file = withALongLine(StandardCharsets.UTF_8, "2,", "\n");
		Path work = Files.createDirectory(folder.resolve("work"));
		NullProgressMonitor cancelling = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return Files.exists(work.resolve("source.utf8"));
			}
		};
		assertThrows(OperationCanceledException.class, () -> new TextImporter().scan(new ScanRequest(file, limit(1000), work), cancelling).close());
		assertFalse(Files.exists(work.resolve("source.utf8")));
	}
}

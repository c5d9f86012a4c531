// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.contracts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.types.CellClass;
import org.broadsheet.core.types.CellReader;
import org.broadsheet.core.types.CellValue;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every importer keeps. A test of an importer extends this and says how a file of its format is written. */
public abstract class ImporterContractTest {

	private static final List<String> HEADERS = List.of("Town", "Code", "Population", "Recorded", "Note");

	@TempDir
	Path folder;
	private Importer importer;
	private Path file;
	private Path work;

	/** The importer to be tested. */
	protected abstract Importer importer();

	/** Writes a table as a file of the format; the first row of the file has the headers. Returns the file. */
	protected abstract Path write(Path folder, List<String> headers, List<List<String>> rows) throws IOException;

	/** Makes a file for each test. */
	@BeforeEach
	void prepare() throws IOException {
		importer = importer();
		work = Files.createDirectory(folder.resolve("work"));
		file = write(folder, HEADERS, rows());
	}

	private static List<List<String>> rows() {
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < 500; i++) {
			String population = i == 77 ? "n/a" : String.valueOf(1000 + i * 3);
			String recorded = i == 123 ? "2024-02-30" : "2024-%02d-%02d".formatted(1 + i % 12, 1 + i % 28);
			rows.add(List.of("Town " + i, "0600" + i % 10, population, recorded, i % 5 == 0 ? "" : "a, \"b\" and ç " + i));
		}
		return rows;
	}

	private ScannedTable scan(Map<String, String> options) throws ImportException {
		return importer.scan(new ScanRequest(file, options, work), new NullProgressMonitor());
	}

	@Test
	void describesItself() throws IOException {
		assertFalse(importer.id().isBlank());
		assertFalse(importer.label().isBlank());
		assertFalse(importer.extensions().isEmpty());
		assertTrue(importer.accepts(file, Files.readAllBytes(file)) > 0);
		assertEquals(0, importer.accepts(Path.of("x.unheard-of"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0 }));
	}

	@Test
	void previewsTheFirstRows() throws IOException {
		Preview preview = importer.preview(file, Map.of(), 7);
		assertEquals(HEADERS, preview.headers());
		assertEquals(rows().subList(0, 7), preview.rows());
		assertEquals(preview.options().size(), preview.options().stream().map(ImportOption::key).distinct().count());
		for (ImportOption option : preview.options()) {
			boolean choosable = option.choices().isEmpty() || option.choices().stream().anyMatch(choice -> choice.value().equals(option.value()));
			assertTrue(choosable, () -> option.key() + " has the value " + option.value() + ", which is none of its choices");
		}
	}

	@Test
	void readsEveryCell() throws IOException {
		try (ScannedTable table = scan(Map.of())) {
			assertEquals(HEADERS, table.columns().stream().map(SourceColumn::name).toList());
			assertEquals(500, table.rowCount());
			assertEquals(rows(), cells(table.page(0, 1000)));
			assertEquals(rows().subList(64, 130), cells(table.page(64, 66)));
			assertEquals(List.of(rows().get(499), rows().get(3)), cells(table.rows(new long[] { 499, 3 })));
			assertArrayEquals(new long[] { 499, 3 }, table.rows(new long[] { 499, 3 }).rows());
			long[] scattered = { 5, 9, 10, 70, 71, 66, 5, 5, 130, 128 };
			assertEquals(LongStream.of(scattered).mapToObj(row -> rows().get((int) row)).toList(), cells(table.rows(scattered)));
			assertEquals(0, table.page(500, 10).size());
		}
	}

	private static List<List<String>> cells(RowPage page) {
		return Stream.of(page.cells()).map(Arrays::asList).toList();
	}

	@Test
	void classifiesEveryCellAndFindsTheErrors() throws IOException {
		try (ScannedTable table = scan(Map.of())) {
			assertEquals(List.of(DataType.TEXT, DataType.TEXT, DataType.NUMBER, DataType.DATE_TIME, DataType.TEXT),
					table.columns().stream().map(column -> column.proposal().type()).toList());
			for (int c = 0; c < table.columnCount(); c++) {
				DataType type = table.columns().get(c).proposal().type();
				ParseOptions options = new ParseOptions(table.columns().get(c).proposal().parsing());
				int errors = 0;
				for (int row = 0; row < 500; row++) {
					String text = rows().get(row).get(c);
					assertEquals(CellClass.of(text), table.codes().get(c, row), text);
					errors += CellReader.read(type, options, text) instanceof CellValue.Error ? 1 : 0;
				}
				assertEquals(errors, table.columns().get(c).proposal().errors());
			}
			assertEquals(1, table.columns().get(2).proposal().errors());
			assertEquals(1, table.columns().get(3).proposal().errors());
		}
	}

	@Test
	void itsOwnOptionsReadTheSame() throws IOException {
		Map<String, String> decided = new HashMap<>();
		importer.preview(file, Map.of(), 1).options().forEach(option -> decided.put(option.key(), option.value()));
		try (ScannedTable table = scan(decided)) {
			assertEquals(rows(), cells(table.page(0, 500)));
			Map<String, String> inForce = new HashMap<>();
			table.options().forEach(option -> inForce.put(option.key(), option.value()));
			assertEquals(decided, inForce);
		}
	}

	@Test
	void doesNotDependOnLocaleAndTimeZone() throws IOException {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try (ScannedTable here = scan(Map.of())) {
			for (String tag : List.of("tr-TR", "de-DE", "ar")) {
				Locale.setDefault(Locale.forLanguageTag(tag));
				TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
				try (ScannedTable there = scan(Map.of())) {
					assertEquals(here.columns(), there.columns());
					assertEquals(here.issues(), there.issues());
				}
			}
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void stopsWhenCancelledAndLeavesNothing() throws IOException {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> importer.scan(new ScanRequest(file, Map.of(), work), cancelled));
		assertEmpty(work);
	}

	@Test
	void leavesNothingWhenClosed() throws IOException {
		scan(Map.of()).close();
		assertEmpty(work);
	}

	private static void assertEmpty(Path folder) throws IOException {
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(), left.toList());
		}
	}

	@Test
	void refusesInOneSentence() throws IOException {
		Path empty = Files.createFile(folder.resolve("empty." + importer.extensions().getFirst()));
		Path missing = folder.resolve("missing." + importer.extensions().getFirst());
		for (Path source : List.of(empty, missing, work)) {
			ImportException refused = assertThrows(ImportException.class,
					() -> importer.scan(new ScanRequest(source, Map.of(), work), new NullProgressMonitor()));
			assertTrue(refused.getMessage().contains(source.getFileName().toString()), refused.getMessage());
			assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());
			assertThrows(ImportException.class, () -> importer.preview(source, Map.of(), 10));
		}
		assertEmpty(work);
	}
}

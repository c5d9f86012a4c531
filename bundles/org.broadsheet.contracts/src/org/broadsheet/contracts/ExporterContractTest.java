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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.exports.ExportChoice;
import org.broadsheet.core.exports.ExportOperation;
import org.broadsheet.core.exports.ExportOption;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.exports.Exporter.Content;
import org.broadsheet.core.imports.ImportOption.Kind;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.model.ModelFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every exporter keeps; see {@link RowExporterContractTest} for those of rows. A test of an exporter extends this and says how its files are read. */
public abstract class ExporterContractTest {

	/** Longest time from a cancelled monitor to the end. */
	private static final long MOST_MILLIS = 1000;

	@TempDir
	protected Path folder;
	private Exporter exporter;

	/** The exporter to be tested. */
	protected abstract Exporter exporter();

	/**
	 * Reads a file: names of the columns first, then the rows. Texts, numbers in plain digits, dates as ISO 8601 without a time that is midnight, {@code true} and
	 * {@code false}; an empty cell is "". For issues: their columns and values.
	 */
	protected abstract List<List<String>> read(Path file) throws IOException;

	/** Options needed for a file that {@link #read} reads. */
	protected Map<String, String> options() {
		return Map.of();
	}

	@BeforeEach
	void prepare() {
		exporter = exporter();
	}

	/** Four kinds of columns, the third one hidden; the second row has an error. */
	protected static String[][] towns() {
		return new String[][] { { "Hartford", "121054", "x", "2020-04-01", "true" }, { "New Haven", "n/a", "", "2021-12-31", "false" }, { "a, \"b\"; \u00e7 \ud83d\ude00", "-0.5", "y", "", "true" },
				{ "", "", "", "", "false" }, { "two\nlines", "12345678901234567890.125", "z", "1999-02-28", "false" } };
	}

	/** The columns of {@link #towns}. */
	protected static List<Column> columns() {
		List<Column> columns = List.of(column(0, "Town name", "town", DataType.TEXT), column(1, "People", "people", DataType.NUMBER), column(2, "Secret", "secret", DataType.TEXT),
				column(3, "Counted", "counted", DataType.DATE_TIME), column(4, "City", "is_city", DataType.CHECKBOX));
		columns.get(2).setHidden(true);
		return columns;
	}

	/** A column under a type. */
	protected static Column column(int index, String name, String fieldName, DataType type) {
		Column column = ModelFactory.eINSTANCE.createColumn();
		column.setId("c" + index);
		column.setSourceIndex(index);
		column.setName(name);
		column.setFieldName(fieldName);
		column.setType(type);
		return column;
	}

	/** A table of rows in memory. */
	protected static DatasetTable table(String[]... rows) {
		return new DatasetTable(new MemoryTable(rows.length == 0 ? 5 : rows[0].length, rows));
	}

	/** Exports and reads back. */
	protected List<List<String>> export(DatasetTable table, List<Column> columns, ExportChoice choice) throws IOException {
		Path file = folder.resolve("out." + exporter().ending());
		write(table, columns, choice, file, options());
		return read(file);
	}

	/** Exports to a file. */
	protected ExportResult write(DatasetTable table, List<Column> columns, ExportChoice choice, Path file, Map<String, String> options) throws IOException {
		return new ExportOperation(exporter(), ExportTable.of("Towns", table, columns, choice), file, options).execute(new NullProgressMonitor());
	}

	@Test
	void describesItself() {
		assertFalse(exporter.id().isBlank());
		assertFalse(exporter.label().isBlank());
		assertTrue(exporter.ending().matches("[a-z0-9]+"));
		List<ExportOption> options = exporter.options(ExportTable.of("Towns", table(towns()), columns(), ExportChoice.DEFAULT));
		assertEquals(options.size(), options.stream().map(ExportOption::key).distinct().count());
		for (ExportOption option : options) {
			assertFalse(option.label().isBlank());
			boolean choosable = option.kind() != Kind.CHOICE || option.choices().stream().anyMatch(choice -> choice.value().equals(option.value()));
			assertTrue(choosable, () -> option.key() + " has the default " + option.value() + ", which is none of its choices");
			assertTrue(ExportChoice.options().stream().noneMatch(shared -> shared.key().equals(option.key())), option.key());
		}
	}

	@Test
	void tellsHowManyItWrote() throws IOException {
		ExportResult result = write(table(towns()), columns(), ExportChoice.DEFAULT, folder.resolve("n." + exporter.ending()), options());
		assertEquals(exporter.content() == Content.ROWS ? 5 : 1, result.count());
	}

	@Test
	void doesNotDependOnLocaleAndTimeZone() throws IOException {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		List<List<String>> here = export(table(towns()), columns(), ExportChoice.DEFAULT);
		try {
			for (String tag : List.of("tr-TR", "de-DE", "ar")) {
				Locale.setDefault(Locale.forLanguageTag(tag));
				TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
				assertEquals(here, export(table(towns()), columns(), ExportChoice.DEFAULT));
			}
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void replacesAFileAsAWholeAndLeavesNothingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("here." + exporter.ending()), "before");
		write(table(towns()), columns(), ExportChoice.DEFAULT, file, options());
		assertEquals(List.of(file), files());
		assertFalse(read(file).isEmpty());
	}

	@Test
	void stopsWhenCancelledAndLeavesWhatWasThere() throws IOException {
		Path file = Files.writeString(folder.resolve("here." + exporter.ending()), "before");
		String[][] rows = new String[400_000][];
		Arrays.setAll(rows, i -> new String[] { "Town " + i, i % 2 == 0 ? "n/a" : String.valueOf(i), "", "2020-01-01", "true" });
		CancellingMonitor monitor = new CancellingMonitor(5);
		ExportTable table = ExportTable.of("Towns", table(rows), columns(), ExportChoice.DEFAULT);
		assertThrows(OperationCanceledException.class, () -> new ExportOperation(exporter, table, file, options()).execute(monitor));
		assertTrue(monitor.millisSinceCancelled() < MOST_MILLIS, () -> "took " + monitor.millisSinceCancelled() + " ms to stop");
		assertArrayEquals("before".getBytes(), Files.readAllBytes(file));
		assertEquals(List.of(file), files());
	}

	@Test
	void refusesOptionsAndPlacesThatAreNone() throws IOException {
		Path file = folder.resolve("x." + exporter.ending());
		refused(() -> write(table(towns()), columns(), ExportChoice.DEFAULT, file, Map.of("unheard-of", "x")), "unheard-of");
		refused(() -> write(table(towns()), columns(), ExportChoice.DEFAULT, folder, options()), folder.getFileName().toString());
		refused(() -> write(table(towns()), columns(), ExportChoice.DEFAULT, folder.resolve("no/where"), options()), "no");
		assertEquals(List.of(), files());
	}

	private static void refused(org.junit.jupiter.api.function.Executable wish, String named) {
		String message = assertThrows(RefusedException.class, wish).getMessage();
		assertTrue(message.contains(named) && !message.contains("Exception"), message);
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.broadsheet.contracts.RowExporterContractTest;
import org.broadsheet.core.RefusedException;
import org.broadsheet.core.exports.ExportChoice;
import org.broadsheet.core.exports.ExportChoice.Rows;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parquet keeps the contract of exporters, with the narrowest types that hold every value. */
class ParquetExporterTest extends RowExporterContractTest {

	@Override
	protected Exporter exporter() {
		return new ParquetExporter();
	}

	@Override
	protected List<List<String>> read(Path file) throws IOException {
		Path work = Files.createTempDirectory(file.toAbsolutePath().getParent(), "work");
		try (ScannedTable table = new ParquetImporter().scan(new ScanRequest(file, Map.of(), work), new NullProgressMonitor())) {
			List<List<String>> all = new ArrayList<>();
			all.add(table.columns().stream().map(SourceColumn::name).toList());
			for (String[] cells : table.page(0, (int) table.rowCount()).cells()) {
				all.add(Arrays.asList(cells));
			}
			return all;
		}
	}

	private String type(DataType type, String... texts) throws IOException, SQLException {
		Path file = folder.resolve("type.parquet");
		write(table(Arrays.stream(texts).map(text -> new String[] { text }).toArray(String[][]::new)), List.of(column(0, "Value", "value", type)), ExportChoice.DEFAULT, file, Map.of());
		try (ParquetFile parquet = ParquetFile.open(file)) {
			return parquet.columns().getFirst().type();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "NUMBER; 1|-20|; BIGINT", "NUMBER; 1.5|-20.25; DECIMAL(4,2)", "NUMBER; 123456789012345678|1; BIGINT", "NUMBER; 1234567890123456789012|1; DECIMAL(22,0)",
			"NUMBER; 12345678901234567890.12345678901234567890|1; VARCHAR", "NUMBER; 1|n/a; VARCHAR", "CHECKBOX; yes|no; BOOLEAN", "DATE_TIME; 2020-01-02|1999-12-31; DATE",
			"DATE_TIME; 2020-01-02T10:15|1999-12-31; TIMESTAMP", "TEXT; 1|2; VARCHAR", "URL; https://example.org|; VARCHAR" })
	void typesHoldEveryValue(DataType type, String texts, String expected) throws IOException, SQLException {
		assertEquals(expected, type(type, texts.split("\\|", -1)));
	}

	@Test
	void numbersKeepTheirDigits() throws IOException {
		String[][] rows = { { "0.10", "99999999999999999999" }, { "-7.25", "1" }, { "1234.00", "" } };
		List<Column> columns = List.of(column(0, "Price", "price", DataType.NUMBER), column(1, "Id", "id", DataType.NUMBER));
		assertEquals(List.of(List.of("0.10", "99999999999999999999"), List.of("-7.25", "1"), List.of("1234.00", "")), export(table(rows), columns, ExportChoice.DEFAULT).subList(1, 4));
	}

	@Test
	void aColumnWithErrorsIsTextUnlessTheirRowsAreLeftOut() throws IOException {
		Path file = folder.resolve("out.parquet");
		ExportResult all = write(table(towns()), columns(), ExportChoice.DEFAULT, file, Map.of());
		assertTrue(all.notes().getFirst().endsWith(": People."), all::toString);
		ExportResult correct = write(table(towns()), columns(), new ExportChoice(Rows.CORRECT, false, false), file, Map.of());
		assertEquals(List.of(), correct.notes());
	}

	@Test
	void namesThatDifferInCaseOnlyAreRefused() {
		List<Column> columns = List.of(column(0, "Town", "a", DataType.TEXT), column(1, "TOWN", "b", DataType.TEXT));
		assertThrows(RefusedException.class, () -> write(table(towns()), columns, ExportChoice.DEFAULT, folder.resolve("out.parquet"), Map.of()));
	}

	@ParameterizedTest
	@CsvSource({ "zstd", "snappy", "gzip", "uncompressed" })
	void everyCompressionIsBuiltIn(String compression) throws IOException {
		Path file = folder.resolve("out.parquet");
		write(table(towns()), columns(), ExportChoice.DEFAULT, file, Map.of("compression", compression));
		assertEquals(6, read(file).size());
	}
}

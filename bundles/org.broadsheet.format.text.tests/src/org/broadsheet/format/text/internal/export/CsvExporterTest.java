// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.broadsheet.contracts.ExporterContractTest;
import org.broadsheet.contracts.RowExporterContractTest;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.format.text.internal.Scans;
import org.junit.jupiter.api.Nested;

/** Delimited text keeps the contract of exporters, in each of its kinds. */
class CsvExporterTest {

	private static List<List<String>> readBack(Path file) throws IOException {
		try (ScannedTable table = Scans.scan(file, Map.of("headerRows", "1", "skipRows", "0"))) {
			return Scans.all(table);
		}
	}

	@Nested
	class Plain extends RowExporterContractTest {
		@Override
		protected Exporter exporter() {
			return new CsvExporter();
		}

		@Override
		protected List<List<String>> read(Path file) throws IOException {
			return readBack(file);
		}
	}

	@Nested
	class ForSpreadsheets extends RowExporterContractTest {
		@Override
		protected Exporter exporter() {
			return new SpreadsheetCsvExporter();
		}

		@Override
		protected List<List<String>> read(Path file) throws IOException {
			return readBack(file);
		}
	}

	@Nested
	class Tabs extends RowExporterContractTest {
		@Override
		protected Exporter exporter() {
			return new TsvExporter();
		}

		@Override
		protected List<List<String>> read(Path file) throws IOException {
			return readBack(file);
		}
	}

	@Nested
	class Issues extends ExporterContractTest {
		@Override
		protected Exporter exporter() {
			return new IssueCsvExporter();
		}

		@Override
		protected List<List<String>> read(Path file) throws IOException {
			return readBack(file);
		}
	}
}

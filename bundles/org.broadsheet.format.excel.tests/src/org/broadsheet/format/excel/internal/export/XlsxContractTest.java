// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.broadsheet.contracts.ExporterContractTest;
import org.broadsheet.contracts.RowExporterContractTest;
import org.broadsheet.core.exports.Exporter;
import org.junit.jupiter.api.Nested;

/** Workbooks keep the contract of exporters. */
class XlsxContractTest {

	@Nested
	class OfRows extends RowExporterContractTest {
		@Override
		protected Exporter exporter() {
			return new XlsxExporter();
		}

		@Override
		protected List<List<String>> read(Path file) throws IOException {
			return Workbooks.read(file, Map.of());
		}
	}

	@Nested
	class OfIssues extends ExporterContractTest {
		@Override
		protected Exporter exporter() {
			return new IssueWorkbookExporter();
		}

		@Override
		protected List<List<String>> read(Path file) throws IOException {
			return Workbooks.read(file, Map.of("sheet", "Issues"));
		}
	}
}

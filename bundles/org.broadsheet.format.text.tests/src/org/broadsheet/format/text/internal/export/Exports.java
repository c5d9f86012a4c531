// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.exports.ExportChoice;
import org.broadsheet.core.exports.ExportOperation;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.model.ModelFactory;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Exports for tests. */
final class Exports {

	private Exports() {
	}

	/** The columns as the scan proposes them. */
	static List<Column> columns(ScannedTable scan) {
		List<Column> columns = new ArrayList<>();
		for (int c = 0; c < scan.columnCount(); c++) {
			Column column = ModelFactory.eINSTANCE.createColumn();
			column.setSourceIndex(c);
			column.setName(scan.columns().get(c).name());
			column.setFieldName("f" + c);
			column.setType(scan.columns().get(c).proposal().type());
			column.getParsing().putAll(scan.columns().get(c).proposal().parsing());
			columns.add(column);
		}
		return columns;
	}

	static ExportResult write(Exporter exporter, DatasetTable table, ExportChoice choice, Path file, Map<String, String> options) throws IOException {
		return new ExportOperation(exporter, ExportTable.of("Test", table, columns(table.scan()), choice), file, options).execute(new NullProgressMonitor());
	}
}

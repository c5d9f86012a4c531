// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.format.excel.internal.ExcelImporter;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Workbooks read back in tests. */
final class Workbooks {

	private Workbooks() {
	}

	/** Headers and rows of a sheet, as the importer reads them. */
	static List<List<String>> read(Path file, Map<String, String> options) throws IOException {
		Path work = Files.createTempDirectory(file.toAbsolutePath().getParent(), "work");
		Map<String, String> decided = new TreeMap<>(options);
		decided.put("headerRows", "1");
		try (ScannedTable table = new ExcelImporter().scan(new ScanRequest(file, decided, work), new NullProgressMonitor())) {
			List<List<String>> all = new ArrayList<>();
			all.add(table.columns().stream().map(SourceColumn::name).toList());
			for (String[] cells : table.page(0, (int) table.rowCount()).cells()) {
				all.add(Arrays.asList(cells));
			}
			return all;
		}
	}

	/** A part of a workbook as text. */
	static String part(Path file, String name) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}

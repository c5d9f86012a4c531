// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.broadsheet.contracts.Named;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Our scan of a workbook: structure, types, every cell classified and kept for paging. */
public final class WorkbookRead {

	private WorkbookRead() {
	}

	/** Argument: FILE. */
	public static void main(String[] args) throws Exception {
		Importer importer = Named.make(Importer.class, "org.broadsheet.format.excel.internal.ExcelImporter");
		Path work = Files.createTempDirectory("broadsheet-bench");
		long start = System.nanoTime();
		try (ScannedTable table = importer.scan(new ScanRequest(Path.of(args[0]), Map.of(), work), new NullProgressMonitor())) {
			Measures.print("rows", table.rowCount(), start);
		} finally {
			Files.delete(work);
		}
	}
}

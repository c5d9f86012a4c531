// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.broadsheet.contracts.Named;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Importers;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Our scan of a file of any format: structure, types, every cell classified and kept for paging. */
public final class FormatRead {

	private static final List<String> IMPORTERS = List.of("json.internal.JsonLinesImporter", "json.internal.GeoJsonImporter", "json.internal.JsonImporter", "geo.internal.kml.KmlImporter",
			"geo.internal.shape.ShapeImporter", "excel.internal.ExcelImporter");

	private FormatRead() {
	}

	/** Argument: FILE. */
	public static void main(String[] args) throws Exception {
		Path file = Path.of(args[0]);
		List<Importer> all = new ArrayList<>(IMPORTERS.stream().map(name -> Named.make(Importer.class, "org.broadsheet.format." + name)).toList());
		all.add(Named.make(Importer.class, "org.broadsheet.store.internal.ParquetImporter"));
		Path work = Files.createTempDirectory("broadsheet-bench");
		long start = System.nanoTime();
		try (ScannedTable table = Importers.find(all, file).scan(new ScanRequest(file, Map.of(), work), new NullProgressMonitor())) {
			Measures.print("rows", table.rowCount(), start);
			System.out.printf(Locale.ROOT, "%.1f MB/s of the file, %,d columns%n", Files.size(file) / 1e6 / ((System.nanoTime() - start) / 1e9), table.columnCount());
		} finally {
			delete(work);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (var walk = Files.walk(folder)) {
			walk.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
		}
	}
}

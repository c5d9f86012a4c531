// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.TypeProposal;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Our scan: structure, types with reasons, every error cell located. "pages" also times the first rows, pages and changes of a type; "wrong" locates the errors of
 * all columns as numbers, whatever they are.
 */
public final class ScanRead {

	private ScanRead() {
	}

	/** Arguments: FILE [pages] [wrong]. */
	public static void main(String[] args) throws Exception {
		List<String> wishes = Arrays.asList(args).subList(1, args.length);
		Importer importer = new Headless().importers().getFirst();
		Path file = Path.of(args[0]);
		if (wishes.contains("pages")) {
			Measures.report("first rows, the first time in a process", 95, 300, 1, i -> importer.preview(file, Map.of(), 100));
		}
		// with no source of random numbers, which takes longer to begin with than many a file is scanned
		Path work = Files.createDirectory(Path.of(System.getProperty("java.io.tmpdir"), "broadsheet-bench-" + ProcessHandle.current().pid()));
		long start = System.nanoTime();
		try (DatasetTable table = new DatasetTable(importer.scan(new ScanRequest(file, Map.of(), work), new NullProgressMonitor()))) {
			long errors = 0;
			for (int c = 0; c < table.columnCount(); c++) {
				TypeProposal proposal = table.scan().columns().get(c).proposal();
				DataType type = wishes.contains("wrong") ? DataType.NUMBER : proposal.type();
				errors += table.check(c, type, new ParseOptions(proposal.parsing())).errors().size();
			}
			Measures.print("errors", errors + table.scan().issues().size(), start);
			if (wishes.contains("pages")) {
				use(table);
			}
		} finally {
			Files.delete(work);
		}
	}

	private static void use(DatasetTable table) throws Exception {
		ScannedTable scan = table.scan();
		Random random = new Random(1);
		Measures.report("page of 100 rows", 95, 1, 1000, i -> scan.page((long) (random.nextDouble() * Math.max(1, scan.rowCount() - 100)), 100));
		DataType[] types = { DataType.NUMBER, DataType.DATE_TIME, DataType.CHECKBOX, DataType.URL, DataType.POINT };
		int columns = scan.columnCount();
		double most = Math.max(200, scan.rowCount() / 5000.0);
		Measures.report("type of a column changed and checked", 95, most, types.length * columns, i -> table.check(i % columns, types[i / columns], ParseOptions.DEFAULT));
	}
}

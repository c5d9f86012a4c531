// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.broadsheet.core.Services;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.store.CellStep;
import org.broadsheet.core.store.EditSink;
import org.broadsheet.core.store.SortKey;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.store.TableStoreFactory;
import org.broadsheet.model.DataType;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Loads a file into the store behind its scan; only the load is measured. With a second argument also pages, edits and questions. */
public final class StoreLoad {

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();
	private static final EditSink IGNORE = (column, row, text) -> { };

	private StoreLoad() {
	}


	/** Arguments: FILE [use]. */
	public static void main(String[] args) throws Exception {
		Services services = new Headless();
		Importer importer = services.importers().getFirst();
		TableStoreFactory factory = services.stores();
		Path work = Files.createTempDirectory("broadsheet-bench");
		try (ScannedTable scan = importer.scan(new ScanRequest(Path.of(args[0]), Map.of(), Files.createDirectory(work.resolve("scan"))), MONITOR)) {
			long start = System.nanoTime();
			try (TableStore store = factory.open(work.resolve("store"), "bench", scan, MONITOR)) {
				Measures.print("rows", store.rowCount(), start);
				if (args.length > 1) {
					use(scan, store);
				}
			}
			Measures.report("open again", 3, i -> factory.open(work.resolve("store"), "bench", scan, MONITOR).close());
		} finally {
			try (var walk = Files.walk(work)) {
				walk.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
			}
		}
	}

	private static void use(ScannedTable scan, TableStore store) throws Exception {
		Random random = new Random(1);
		int rows = (int) scan.rowCount();
		Measures.report("page of 100 rows", 95, 10, 1000, i -> store.page(random.nextInt(rows), 100));
		Measures.report("durable edit of a cell", 50, 2, 200, i -> store.apply(i + 1, new CellStep.SetCell(5, random.nextInt(rows), "edit " + i), IGNORE, MONITOR));
		Measures.report("page of 100 rows after edits", 95, 10, 1000, i -> store.page(random.nextInt(rows), 100));
		Measures.report("undo of an edit", 50, 2, 100, i -> store.revertLast(IGNORE, MONITOR));
		String frequent = store.values(3, Optional.empty(), 1).getFirst().value();
		Measures.report("replace the most frequent value of a column", 1, i -> store.apply(1000, new CellStep.ReplaceValue(3, frequent, "replaced"), IGNORE, MONITOR));
		Measures.report("undo of it", 1, i -> store.revertLast(IGNORE, MONITOR));
		Measures.report("order by number", 3, i -> store.order(List.of(new SortKey(5, DataType.NUMBER, true)), Optional.empty(), MONITOR));
		Measures.report("order by date", 3, i -> store.order(List.of(new SortKey(2, DataType.DATE_TIME, true)), Optional.empty(), MONITOR));
		Measures.report("order by text", 3, i -> store.order(List.of(new SortKey(4, DataType.TEXT, true)), Optional.empty(), MONITOR));
		List<Integer> columns = IntStream.range(0, scan.columnCount()).boxed().toList();
		Measures.report("search all columns", 3, i -> store.search("street 77", columns, MONITOR));
		Measures.report("profile of a number column", 3, i -> store.profile(5, DataType.NUMBER));
		Measures.report("profile of a date column", 3, i -> store.profile(2, DataType.DATE_TIME));
	}
}

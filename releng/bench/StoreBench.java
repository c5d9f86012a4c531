// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.store.CellStep;
import org.broadsheet.core.store.EditSink;
import org.broadsheet.core.store.SortKey;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.format.text.internal.TextImporter;
import org.broadsheet.model.DataType;
import org.broadsheet.store.internal.DuckDbStoreFactory;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Import into the store beside DuckDB's own text load of the same file, then pages, edits and questions. Argument: a CSV file, comma separated, with one header row. */
public final class StoreBench {

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();
	private static final EditSink IGNORE = (column, row, text) -> { };

	private StoreBench() {
	}

	/** Something timed. */
	interface Part {
		void run() throws Exception;
	}

	public static void main(String[] args) throws Exception {
		Path file = Path.of(args[0]);
		Path work = Files.createTempDirectory("store-bench");
		try (ScannedTable scan = new TextImporter().scan(new ScanRequest(file, Map.of(), Files.createDirectory(work.resolve("scan"))), MONITOR)) {
			System.out.printf("%,d rows, %d columns, read in bulk: %b%n", scan.rowCount(), scan.columnCount(), scan.bulkText().isPresent());
			for (int round = 0; round < 3; round++) {
				load(file, scan, work.resolve("store" + round), work);
			}
			use(scan, work.resolve("store2"));
		} finally {
			try (var walk = Files.walk(work)) {
				walk.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
			}
		}
	}

	private static void load(Path file, ScannedTable scan, Path folder, Path work) throws Exception {
		double memory = time(() -> duckDb(file, scan.columnCount(), ""));
		double disk = time(() -> duckDb(file, scan.columnCount(), work.resolve("yard.duckdb").toString()));
		Files.deleteIfExists(work.resolve("yard.duckdb"));
		double ours = time(() -> new DuckDbStoreFactory().open(folder, "bench", scan, MONITOR).close());
		System.out.printf("load: DuckDB in memory %.2f s, on disk %.2f s; store %.2f s = %.2f x memory, %.2f x disk%n", memory, disk, ours, ours / memory, ours / disk);
	}

	private static void duckDb(Path file, int width, String database) throws Exception {
		String columns = IntStream.range(0, width).mapToObj(i -> "'c" + i + "': 'VARCHAR'").collect(Collectors.joining(", "));
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database); Statement statement = connection.createStatement()) {
			statement.execute("create table t as select * from read_csv('" + file + "', auto_detect=false, header=true, delim=',', quote='\"', escape='\"', columns={" + columns + "})");
		}
	}

	private static void use(ScannedTable scan, Path folder) throws Exception {
		System.out.printf("open again: %.3f s%n", time(() -> new DuckDbStoreFactory().open(folder, "bench", scan, MONITOR).close()));
		Random random = new Random(1);
		int rows = (int) scan.rowCount();
		try (TableStore store = new DuckDbStoreFactory().open(folder, "bench", scan, MONITOR)) {
			report("page of 100 rows", 1000, i -> store.page(random.nextInt(rows), 100));
			report("edit of a cell", 200, i -> store.apply(i + 1, new CellStep.SetCell(5, random.nextInt(rows), "edit " + i), IGNORE, MONITOR));
			report("page of 100 rows after edits", 1000, i -> store.page(random.nextInt(rows), 100));
			report("undo of an edit", 100, i -> store.revertLast(IGNORE, MONITOR));
			String frequent = store.values(3, Optional.empty(), 1).getFirst().value();
			report("replace the most frequent value of a column", 1, i -> System.out.printf("  %,d cells%n", store.apply(1000, new CellStep.ReplaceValue(3, frequent, "replaced"), IGNORE, MONITOR)));
			report("undo of it", 1, i -> store.revertLast(IGNORE, MONITOR));
			report("order by number", 3, i -> store.order(List.of(new SortKey(5, DataType.NUMBER, true)), Optional.empty(), MONITOR));
			report("order by date", 3, i -> store.order(List.of(new SortKey(2, DataType.DATE_TIME, true)), Optional.empty(), MONITOR));
			report("order by text", 3, i -> store.order(List.of(new SortKey(4, DataType.TEXT, true)), Optional.empty(), MONITOR));
			report("search all columns", 3, i -> store.search("street 77", IntStream.range(0, scan.columnCount()).boxed().toList(), MONITOR));
			report("profile of a number column", 3, i -> store.profile(5, DataType.NUMBER));
			report("profile of a date column", 3, i -> store.profile(2, DataType.DATE_TIME));
		}
	}

	/** A step of a series. */
	interface Nth {
		void run(int i) throws Exception;
	}

	private static void report(String what, int times, Nth part) throws Exception {
		double[] millis = new double[times];
		for (int i = 0; i < times; i++) {
			int nth = i;
			millis[i] = 1000 * time(() -> part.run(nth));
		}
		Arrays.sort(millis);
		System.out.printf("%s: p50 %.2f ms, p95 %.2f ms%n", what, millis[times / 2], millis[Math.min(times - 1, times * 95 / 100)]);
	}

	private static double time(Part part) throws Exception {
		long start = System.nanoTime();
		part.run();
		return (System.nanoTime() - start) / 1e9;
	}
}

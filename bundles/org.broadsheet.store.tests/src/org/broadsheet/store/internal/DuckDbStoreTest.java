// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.broadsheet.contracts.MemoryTable;
import org.broadsheet.contracts.TableStoreContractTest;
import org.broadsheet.core.imports.BulkText;
import org.broadsheet.core.store.CellStep.ClearCells;
import org.broadsheet.core.store.CellStep.SetCell;
import org.broadsheet.core.store.SortKey;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.store.TableStoreFactory;
import org.broadsheet.core.store.ValueCount;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.model.DataType;
import org.duckdb.DuckDBDriver;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store on DuckDB: the contract, and what concerns its files. */
final class DuckDbStoreTest extends TableStoreContractTest {

	@Override
	protected TableStoreFactory factory() {
		return new DuckDbStoreFactory();
	}

	private static String csv(String[][] cells, char separator) {
		return Arrays.stream(cells).map(row -> Arrays.stream(row).map(cell -> cell.isEmpty() ? cell : '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(String.valueOf(separator), "", "\n")))
				.collect(Collectors.joining());
	}

	private MemoryTable inFile(String[][] cells, String head, int skip) throws IOException {
		Path file = Files.writeString(Files.createTempFile(folder, "so'urce", ".csv"), head + csv(cells, ';'));
		return new MemoryTable(cells[0].length, Optional.of(new BulkText(file, ';', '"', skip)), cells);
	}

	@Test
	void loadsTextFilesByTheReader() throws IOException {
		String[][] cells = Arrays.stream(NASTY).map(text -> row(text, "x", text, "")).toArray(String[][]::new);
		try (TableStore store = open(inFile(cells, "a;b;c;d\n", 1))) {
			for (int i = 0; i < cells.length; i++) {
				RowSet one = new RowSet();
				one.add(i);
				assertEquals(cells[i][0].isEmpty() ? List.of() : List.of(new ValueCount(cells[i][0], 1)), store.values(0, Optional.of(one), 2));
			}
		}
	}

	@Test
	void distrustsAFileThatIsNotWhatTheScanSays() throws IOException {
		MemoryTable lies = inFile(new String[][] { { "a", "b" }, { "c", "d" }, { "e", "f" } }, "", 1);
		try (TableStore store = open(lies)) {
			assertArrayEquals(new long[] { 0, 1, 2 }, store.order(List.of(new SortKey(0, DataType.TEXT, true)), Optional.empty(), monitor));
		}
	}

	@Test
	void blankLinesOfOneColumnAreRows() throws IOException {
		try (TableStore store = open(inFile(new String[][] { { "a" }, { "" }, { "b" }, { "" } }, "", 0))) {
			assertEquals(2, store.profile(0, DataType.TEXT).empty());
		}
	}

	@Test
	void rebuildsADamagedFile() throws IOException {
		try (TableStore store = open(column("a", "b"))) {
			store.apply(1, new SetCell(0, 0, "x"), ignore, monitor);
		}
		try (RandomAccessFile file = new RandomAccessFile(folder.resolve("table.duckdb").toFile(), "rw")) {
			for (int i = 0; i < 3; i++) {
				file.seek(i * 4096L + 16);
				file.write(new byte[64]);
			}
		}
		try (TableStore store = open(column("a", "b"))) {
			assertEquals(List.of(), store.appliedSteps());
			assertEquals(List.of(new ValueCount("a", 1), new ValueCount("b", 1)), store.values(0, Optional.empty(), 10));
		}
		Files.write(folder.resolve("table.duckdb"), new byte[] { 1, 2, 3 });
		try (TableStore store = open(column("a", "b"))) {
			assertEquals(2, store.rowCount());
		}
	}

	@Test
	void takesVeryLongCells() throws IOException {
		String longText = "0123456789".repeat(700_000);
		try (TableStore store = open(new MemoryTable(2, row(longText, "a"), row("b", longText)))) {
			assertEquals(List.of(new ValueCount(longText, 1), new ValueCount("b", 1)), store.values(0, Optional.empty(), 2));
		}
	}

	@Test
	void takesFiveThousandColumns() throws IOException {
		String[][] cells = IntStream.range(0, 300).mapToObj(row -> IntStream.range(0, 5000).mapToObj(column -> row + "/" + column).toArray(String[]::new)).toArray(String[][]::new);
		try (TableStore store = open(new MemoryTable(5000, cells))) {
			store.apply(1, new SetCell(4999, 299, "last"), ignore, monitor);
			assertArrayEquals(new long[] { 299 }, store.search("LAST", IntStream.range(0, 5000).boxed().toList(), monitor).toArray());
			assertEquals("17/4998", store.page(17, 1).cell(0, 4998));
		}
	}

	@Test
	void clearsManyRowsAtOnce() throws IOException {
		String[][] cells = IntStream.range(0, 200_000).mapToObj(row -> row("x" + row % 10)).toArray(String[][]::new);
		RowSet rows = new RowSet();
		IntStream.range(0, 200_000).filter(row -> row % 3 != 0).forEach(rows::add);
		try (TableStore store = open(new MemoryTable(1, cells))) {
			assertEquals(rows.size(), store.apply(1, new ClearCells(0, rows), ignore, monitor));
			assertEquals(rows.size(), store.profile(0, DataType.TEXT).empty());
			store.revertLast(ignore, monitor);
			assertEquals(0, store.profile(0, DataType.TEXT).empty());
			assertEquals("x7", store.page(7, 1).cell(0, 0));
		}
	}

	@Test
	void survivesAKill() throws Exception {
		for (int i = 0; i < 3; i++) {
			Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp", classPath(), Killed.class.getName(), folder.toString()).redirectErrorStream(true).start();
			assertEquals('S', process.getInputStream().read());
			Thread.sleep(300L * i + 20);
			process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
			try (TableStore store = open(Killed.table())) {
				List<Integer> steps = store.appliedSteps();
				int[] edits = new int[1];
				store.edits((column, row, text) -> edits[0]++);
				assertEquals(steps.size(), edits[0]);
				assertEquals(steps.isEmpty() ? 0 : 1, store.search("edit " + steps.size() + ".", List.of(0), monitor).size());
			}
		}
	}

	/** Where the classes lie, inside OSGi or not. */
	private static String classPath() {
		return Stream.of(Killed.class, DuckDbStoreFactory.class, MemoryTable.class, RowSet.class, DataType.class, Enumerator.class, EObject.class, IProgressMonitor.class, NLS.class, ILog.class,
				DuckDBDriver.class).map(type -> Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())))
				.flatMap(place -> Stream.of(place, place.resolve("target").resolve("classes"), place.resolve("target").resolve("test-classes"))).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a;b", "it's", "Sales [2024] *", "\u00fcn\u00ef c\u00f6d\u00e9 100%25 #1 & {x}" })
	void worksInFoldersOfAnyName(String name) throws IOException {
		Path named = Files.createDirectories(folder.resolve(name));
		Path source = Files.writeString(named.resolve("data [1]*.csv"), "x,1\ny,\n");
		RowSet both = new RowSet();
		both.add(0);
		both.add(1);
		for (String stamp : List.of("bulk", "pages")) {
			Optional<BulkText> text = stamp.equals("bulk") ? Optional.of(new BulkText(source, ',', '"', 0)) : Optional.empty();
			try (TableStore store = factory().open(named.resolve("store"), stamp, new MemoryTable(2, text, row("x", "1"), row("y", "")), monitor)) {
				assertEquals(1, store.apply(1, new ClearCells(1, both), ignore, monitor));
				assertEquals(2, store.order(List.of(new SortKey(1, DataType.DATE_TIME, true)), Optional.empty(), monitor).length);
			}
		}
	}

	@Test
	void stopsAStatementThatRuns() throws Exception {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		try (Database database = new Database(folder.resolve("long.duckdb"), 1)) {
			Thread.ofPlatform().start(() -> {
				pause();
				cancelled.setCanceled(true);
			});
			long start = System.nanoTime();
			assertThrows(OperationCanceledException.class, () -> database.write(session -> Cancelable.run(session, cancelled, () -> { }, () -> {
				Sql.execute(session, "create table gone as select sum(a.range * b.range) from range(100000000) a, range(100000000) b");
				return null;
			})));
			assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(20));
			long tables = database.read(session -> Sql.number(session, "select count(*) from duckdb_tables()"));
			assertEquals(0, tables);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(200);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void leavesOnlyTheDatabaseBehind() throws IOException {
		try (TableStore store = open(column("a", "b"))) {
			store.order(List.of(new SortKey(0, DataType.DATE_TIME, true)), Optional.empty(), monitor);
			store.apply(1, new ClearCells(0, new RowSet()), ignore, monitor);
		}
		try (var files = Files.list(folder)) {
			assertEquals(List.of("table.duckdb"), files.map(file -> file.getFileName().toString()).toList());
		}
	}

	@Test
	void unpacksTheLibraryOnce() throws IOException {
		String before = System.getProperty(NativeLibrary.CACHE, "");
		try {
			System.setProperty(NativeLibrary.CACHE, folder.toString());
			ClassLoader driver = DuckDBDriver.class.getClassLoader();
			Path library = NativeLibrary.unpacked(driver).orElseThrow();
			assertTrue(library.startsWith(folder));
			var time = Files.getLastModifiedTime(library);
			assertEquals(library, NativeLibrary.unpacked(driver).orElseThrow());
			assertEquals(time, Files.getLastModifiedTime(library));
			try (var files = Files.list(library.getParent())) {
				assertEquals(1, files.count());
			}
		} finally {
			if (before.isEmpty()) {
				System.clearProperty(NativeLibrary.CACHE);
			} else {
				System.setProperty(NativeLibrary.CACHE, before);
			}
		}
		assertFalse(NativeLibrary.resourceName().isEmpty());
	}
}

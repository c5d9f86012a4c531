// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.broadsheet.contracts.Named;
import org.broadsheet.core.Services;
import org.broadsheet.core.exports.ExportChoice;
import org.broadsheet.core.exports.ExportOperation;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.store.CellStep;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.store.TableStoreFactory;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.model.ModelFactory;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Exports an edited table beside C, a copy of its source that is forced to disk, in turn in one process; then counts the rows that differ from the source. */
public final class ExportRun {

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();
	private static final int EDITS = 100;
	private static final double MOST = 2;

	private final Path source;
	private final Path work;
	private final DatasetTable table;
	private final List<Column> columns;

	private ExportRun(Path source, Path work, DatasetTable table) {
		this.source = source;
		this.work = work;
		this.table = table;
		this.columns = columns(table);
	}

	/** Arguments: FILE ROUNDS FOLDER, where the copies are made for the time being. */
	public static void main(String[] args) throws Exception {
		Path work = Files.createTempDirectory(Files.createDirectories(Path.of(args[2])), "export");
		Path source = Path.of(args[0]);
		Services services = new Headless();
		Importer importer = services.importers().getFirst();
		TableStoreFactory factory = services.stores();
		try (DatasetTable table = new DatasetTable(importer.scan(new ScanRequest(source, Map.of(), Files.createDirectory(work.resolve("scan"))), MONITOR))) {
			TableStore store = factory.open(work.resolve("store"), "bench", table.scan(), MONITOR);
			table.attach(store);
			ExportRun run = new ExportRun(source, work, table);
			long edited = edit(table, store);
			run.csv(Integer.parseInt(args[1]));
			System.out.printf(Locale.ROOT, "  %,d rows edited, %,d rows of the export differ from the source%n", edited, run.differing());
		} finally {
			try (var walk = Files.walk(work)) {
				walk.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
			}
		}
	}

	/** Edits single cells all over the table and replaces a value everywhere; returns the number of rows concerned. */
	private static long edit(DatasetTable table, TableStore store) throws IOException {
		Random random = new Random(1);
		int rows = Math.toIntExact(table.rowCount());
		for (int i = 0; i < EDITS; i++) {
			store.apply(i + 1, new CellStep.SetCell(4, random.nextInt(rows), "edit, number " + i), table::edited, MONITOR);
		}
		store.apply(EDITS + 1, new CellStep.ReplaceValue(6, "N/A", ""), table::edited, MONITOR);
		return table.editedRows().size();
	}

	private static List<Column> columns(DatasetTable table) {
		List<Column> columns = new ArrayList<>();
		for (int c = 0; c < table.columnCount(); c++) {
			Column column = ModelFactory.eINSTANCE.createColumn();
			column.setSourceIndex(c);
			column.setName(table.scan().columns().get(c).name());
			column.setType(table.scan().columns().get(c).proposal().type());
			column.getParsing().putAll(table.scan().columns().get(c).proposal().parsing());
			columns.add(column);
		}
		return columns;
	}

	private void csv(int rounds) throws Exception {
		double[] copies = new double[rounds];
		double[] exports = new double[rounds];
		double[] ratios = new double[rounds];
		for (int i = 0; i < rounds; i++) {
			copies[i] = seconds(this::copy);
			exports[i] = seconds(() -> export("org.broadsheet.format.text.internal.export.CsvExporter", "out.csv", Map.of()));
			ratios[i] = exports[i] / copies[i];
		}
		double ratio = median(ratios);
		System.out.printf(Locale.ROOT, "  C %.2f s, CSV as the source %.2f s: %.2f C (<= %.1f C, %s)%n", median(copies), median(exports), ratio, MOST, ratio <= MOST ? "kept" : "MISSED");
		double styled = seconds(() -> export("org.broadsheet.format.text.internal.export.CsvExporter", "other.csv", Map.of("separator", ";")));
		System.out.printf(Locale.ROOT, "  CSV in another style %.2f s: %.2f C%n", styled, styled / median(copies));
		Files.delete(work.resolve("other.csv"));
	}

	private void copy() throws IOException {
		Path copy = Files.copy(source, work.resolve("copy.csv"), StandardCopyOption.REPLACE_EXISTING);
		try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	private void export(String exporter, String name, Map<String, String> options) throws Exception {
		ExportTable exported = ExportTable.of("Sales", table, columns, ExportChoice.DEFAULT);
		new ExportOperation(Named.make(Exporter.class, exporter), exported, work.resolve(name), options).execute(MONITOR);
	}

	/** Something that is timed. */
	private interface Part {
		void run() throws Exception;
	}

	private static double seconds(Part part) throws Exception {
		long start = System.nanoTime();
		part.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private long differing() throws IOException {
		long differing = 0;
		try (BufferedReader before = Files.newBufferedReader(source); BufferedReader after = Files.newBufferedReader(work.resolve("out.csv"))) {
			for (String line = before.readLine(); line != null; line = before.readLine()) {
				differing += line.equals(after.readLine()) ? 0 : 1;
			}
			return differing + after.lines().count();
		}
	}
}

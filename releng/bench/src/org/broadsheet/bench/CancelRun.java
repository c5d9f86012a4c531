// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.broadsheet.contracts.Named;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.exports.ExportChoice;
import org.broadsheet.core.exports.ExportOperation;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.rewrite.CellFunction;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Cancels long work at random moments, measures how long it takes to return, and looks whether everything is as it was before. */
public final class CancelRun {

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();
	private static final double MOST = 1;

	/** Long work. */
	private interface Work {
		void run(IProgressMonitor monitor) throws Exception;
	}

	private final int moments;
	private final Path work;
	private final Random random = new Random(7);
	private final List<String> wanted;
	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

	private CancelRun(int moments, Path work, List<String> wanted) {
		this.moments = moments;
		this.work = work;
		this.wanted = wanted;
	}

	/** Arguments: FILE FOLDER MOMENTS [WORK...], where the dataset is made for the time being. */
	public static void main(String[] args) throws Exception {
		Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(args[1])), "cancel");
		try {
			new CancelRun(Integer.parseInt(args[2]), folder, List.of(args).subList(3, args.length)).all(Path.of(args[0]));
		} finally {
			delete(folder);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (var walk = Files.walk(folder)) {
			walk.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
		}
	}

	private void all(Path source) throws Exception {
		Path other = work.resolve("next").resolve("sales.csv");
		Files.createDirectories(other.getParent());
		other(source, other);
		try (OpenDataset dataset = OpenDataset.open(DatasetFolder.create(work.resolve("sales"), "Sales", "none"), new Headless(), Runnable::run)) {
			Datasets state = new Datasets(dataset);
			work("import", state, monitor -> new ImportOperation(dataset, source, Map.of()).execute(monitor), dataset::undo);
			new ImportOperation(dataset, source, Map.of()).execute(MONITOR);
			check(source);
			steps(dataset, state);
			work("import of the next file", state, monitor -> new ImportOperation(dataset, other, Map.of()).execute(monitor), monitor -> {
				int replaced = dataset.model().getSteps().stream().filter(step -> step.getLabel().startsWith("Replaced data")).findFirst().orElseThrow().getId();
				while (dataset.currentStep() >= replaced) {
					dataset.undo(monitor);
				}
			});
		}
	}

	/** The same rows but for the first, which is gone. */
	private static void other(Path source, Path target) throws IOException {
		try (var in = Files.newBufferedReader(source); var out = Files.newBufferedWriter(target)) {
			out.write(in.readLine());
			out.newLine();
			in.readLine();
			in.transferTo(out);
		}
	}

	private void check(Path source) throws Exception {
		Path scan = work.resolve("scan");
		work("check", () -> Files.exists(scan) ? List.of(scan.toFile().list()).toString() : "none", monitor -> {
			try (ScannedTable table = new Headless().importers().getFirst().scan(new ScanRequest(source, Map.of(), Files.createDirectories(scan)), monitor)) {
				table.rowCount();
			} finally {
				delete(scan);
			}
		}, monitor -> { });
	}

	private void steps(OpenDataset dataset, Datasets state) throws Exception {
		String address = state.id("Address");
		Change upper = new Change.Rewrite(address, new CellFunction.ChangeCase(CellFunction.LetterCase.LOWER));
		Change derive = new Change.DeriveColumn("Place", "Address || ', ' || Town");
		Path target = work.resolve("out.csv");
		work("export", state, monitor -> export(dataset, target, Map.of(), monitor), monitor -> Files.delete(target));
		work("export in another style", state, monitor -> export(dataset, target, Map.of("separator", ";"), monitor), monitor -> Files.delete(target));
		work("preview", state, monitor -> dataset.preview(upper, 10, monitor), monitor -> { });
		work("replace in a column", state, monitor -> dataset.perform(new Change.ReplaceValue(state.id("Town"), "Stamford", "STAMFORD"), monitor), dataset::undo);
		work("rewrite a column", state, monitor -> dataset.perform(upper, monitor), dataset::undo);
		dataset.perform(upper, MONITOR);
		work("undo of it", state, dataset::undo, dataset::redo);
		dataset.undo(MONITOR);
		work("redo of it", state, dataset::redo, dataset::undo);
		work("derive a column", state, monitor -> dataset.perform(derive, monitor), dataset::undo);
		work("delete rows with errors", state, monitor -> dataset.perform(new Change.DeleteRows(new Change.RowChoice.WithErrors()), monitor), dataset::undo);
		work("remove duplicates", state, monitor -> dataset.perform(new Change.RemoveDuplicates(List.of(state.id("Town"), address)), monitor), dataset::undo);
		dataset.perform(derive, MONITOR);
		work("undo of a shape", state, dataset::undo, dataset::redo);
	}

	private static void export(OpenDataset dataset, Path target, Map<String, String> options, IProgressMonitor monitor) throws Exception {
		ExportTable table = ExportTable.of("Sales", dataset.table().orElseThrow(), dataset.model().getColumns(), ExportChoice.DEFAULT);
		new ExportOperation(Named.make(Exporter.class, "org.broadsheet.format.text.internal.export.CsvExporter"), table, target, options).execute(monitor);
	}

	/** What must be as it was. */
	interface State {
		String state() throws Exception;
	}

	/** Does the work to know its length, then cancels it again and again; where it was whole before that it is taken back. */
	private void work(String name, State state, Work something, Work back) throws Exception {
		if (!wanted.isEmpty() && !wanted.contains(name)) {
			return;
		}
		String before = state.state();
		seconds(something);
		back.run(MONITOR);
		// the second time what is compiled and cached is so for all moments
		double length = seconds(something);
		back.run(MONITOR);
		List<Double> returns = new ArrayList<>();
		int changed = 0;
		int whole = 0;
		for (int i = 0; i < moments; i++) {
			double moment = length * random.nextDouble();
			double late = cancelled(something, moment);
			if (late < 0) {
				whole++;
				back.run(MONITOR);
			} else {
				returns.add(late);
			}
			changed += state.state().equals(before) ? 0 : 1;
		}
		report(name, length, returns, whole, changed);
	}

	private static double seconds(Work something) throws Exception {
		long start = System.nanoTime();
		something.run(MONITOR);
		return (System.nanoTime() - start) / 1e9;
	}

	/** Seconds from the moment of cancelling to the return; negative when the work was whole. */
	private double cancelled(Work something, double moment) throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		long[] asked = new long[1];
		var alarm = clock.schedule(() -> {
			asked[0] = System.nanoTime();
			monitor.setCanceled(true);
		}, (long) (moment * 1e9), TimeUnit.NANOSECONDS);
		try {
			something.run(monitor);
			alarm.cancel(false);
			return monitor.isCanceled() && System.nanoTime() - asked[0] > MOST * 1e9 ? (System.nanoTime() - asked[0]) / 1e9 : -1;
		} catch (OperationCanceledException e) {
			return (System.nanoTime() - asked[0]) / 1e9;
		}
	}

	private static void report(String name, double length, List<Double> returns, int whole, int changed) {
		double[] sorted = returns.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		double median = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
		double most = Arrays.stream(sorted).max().orElse(0);
		System.out.printf(Locale.ROOT, "  %-26s %6.2f s; cancelled %2d times, whole before %d: returns p50 %.3f s, max %.3f s (<= %.0f s, %s); %s%n", name, length, sorted.length, whole, median, most, MOST,
				most <= MOST ? "kept" : "MISSED", changed == 0 ? "all as before" : changed + " times NOT AS BEFORE");
	}
}

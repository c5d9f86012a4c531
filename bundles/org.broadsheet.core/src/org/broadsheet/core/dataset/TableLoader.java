// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.broadsheet.core.DiskSpace;
import org.broadsheet.core.Versions;
import org.broadsheet.core.dataset.Stages.Stage;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.content.ContentIssues;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.shape.StageMaker;
import org.broadsheet.core.store.EditSink;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.table.EditedCells;
import org.broadsheet.core.table.DateQuestion;
import org.broadsheet.core.table.KeptTable;
import org.broadsheet.model.Column;
import org.broadsheet.model.Source;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Brings the rows of a dataset in: scans the kept source, opens the store behind it with the cell steps in force, and goes from there through every change of shape. */
final class TableLoader {

	/** Folder below the derived one that can be emptied whenever the dataset is opened. */
	static final String SCANS = "scans";

	private final OpenDataset dataset;
	private final Path derived;

	TableLoader(OpenDataset dataset) {
		this.dataset = dataset;
		this.derived = dataset.folder().derived();
	}

	/** Scans the kept source. */
	private DatasetTable scan(IProgressMonitor monitor) throws IOException {
		Source source = dataset.model().getSource();
		Path file = dataset.folder().path().resolve(source.getPath());
		if (!Files.isReadable(file)) {
			throw new IOException(NLS.bind(Messages.OpenDataset_sourceMissing, file));
		}
		if (Files.size(file) != source.getSize()) {
			throw new IOException(NLS.bind(Messages.OpenDataset_sourceChanged, file));
		}
		Importer importer = dataset.services().importer(source.getImporter()).orElseThrow(() -> new IOException(NLS.bind(Messages.OpenDataset_noImporter, source.getImporter())));
		return new DatasetTable(importer.scan(new ScanRequest(file, new TreeMap<>(source.getOptions().map()), workFolder()), monitor));
	}

	/** A folder of its own for what a scan derives from the source. */
	Path workFolder() throws IOException {
		Path scans = derived.resolve(SCANS);
		Files.createDirectories(scans);
		return Files.createTempDirectory(scans, "scan");
	}

	/** The stages that steps lead through on the present source. */
	List<Stage> stages(List<Step> steps) {
		return Stages.of(stamp(dataset.model().getSource()), steps);
	}

	/**
	 * Loads the last stage: from what was kept of it, or else by way of the stages before.
	 *
	 * @param show called with the table as soon as its rows are right; again when the store is there
	 */
	void load(List<Stage> stages, IProgressMonitor monitor, Consumer<DatasetTable> show) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, stages.size() + 1);
		int from = newest(stages);
		DatasetTable table = from == 0 ? scan(progress.split(1)) : kept(stages.get(from));
		for (int i = from; i < stages.size() - 1; i++) {
			// each is needed only until the next is made
			try (DatasetTable before = table) {
				attachStore(before, stages.get(i), progress.split(1), loaded -> { });
				table = next(before, stages.get(i + 1), progress.split(1));
			}
		}
		show(table, stages.getLast(), progress.split(1), show);
	}

	/** Opens the store; a table that was not shown when this fails is closed. */
	private void show(DatasetTable table, Stage stage, IProgressMonitor monitor, Consumer<DatasetTable> show) throws IOException {
		boolean[] shown = new boolean[1];
		try {
			attachStore(table, stage, monitor, loaded -> {
				shown[0] = true;
				show.accept(loaded);
			});
		} finally {
			if (!shown[0]) {
				table.close();
			}
		}
	}

	/** The last stage that can be opened without going through those before it. */
	private int newest(List<Stage> stages) {
		for (int i = stages.size() - 1; i > 0; i--) {
			if (Files.isDirectory(Stages.folder(derived, stages.get(i)))) {
				return i;
			}
		}
		return 0;
	}

	/** The table of a stage as it was kept; a damaged one is forgotten. */
	private DatasetTable kept(Stage stage) throws IOException {
		Path folder = Stages.folder(derived, stage);
		try {
			return new DatasetTable(KeptTable.open(folder));
		} catch (IOException | RuntimeException e) {
			ILog.of(TableLoader.class).warn("A kept table cannot be opened and is made again the next time", e);
			Derived.delete(folder);
			throw e;
		}
	}

	/** The table that a change of shape makes of another one whose store is open. */
	DatasetTable next(DatasetTable before, Stage stage, IProgressMonitor monitor) throws IOException {
		if (!Files.isDirectory(Stages.folder(derived, stage))) {
			Step step = stage.shape().orElseThrow();
			try (ShapePlan plan = new ShapePlanner(before, ShapeForms.columns(step), monitor).plan(ShapeForms.change(step), workFolder(), Long.MAX_VALUE)) {
				make(before, plan, stage.stamp(), monitor);
			}
		}
		return kept(stage);
	}

	/** Makes the table of a plan and keeps it under a stamp. Nothing is left when that fails or is cancelled. */
	void make(DatasetTable before, ShapePlan plan, String stamp, IProgressMonitor monitor) throws IOException {
		Path making = Stages.making(derived, stamp);
		try {
			// what the inference of types asks, and what is said of content, is found anew in every table
			List<Issue> issues = before.issues().stream().filter(issue -> !issue.code().equals(DateQuestion.CODE) && !ContentIssues.CODES.contains(issue.code())).toList();
			new StageMaker(before, before.scan().columns().stream().map(column -> column.name()).toList(), plan.shaper()).run(making, before.scan().options(), issues, plan.found(), monitor);
			Files.move(making, Stages.folder(derived, stamp), StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			throw DiskSpace.told(e, dataset.folder().path());
		} finally {
			Derived.delete(making);
		}
	}

	/**
	 * Opens the store and takes it over. The rows are shown before that if no cell was edited.
	 *
	 * @param show called with the table as soon as its rows are right; when this fails the table is closed unless it was shown
	 */
	void attachStore(DatasetTable table, Stage stage, IProgressMonitor monitor, Consumer<DatasetTable> show) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		if (stage.cells().isEmpty()) {
			show.accept(table);
		}
		TableStore store = dataset.services().stores().open(Stages.folder(derived, stage), stage.stamp(), table.scan(), progress.split(8));
		// from here on it is closed with the table; steps done again look at the cells as the steps before left them
		table.attach(store);
		replay(table, store, stage, progress.split(2));
		Stages.used(derived, stage);
		show.accept(table);
	}

	/** Deletes the stores of sources that are not in force, and tables of steps that were not used for long. */
	static void tidy(OpenDataset dataset) throws IOException {
		if (dataset.model().getSource() != null && Files.isDirectory(dataset.folder().derived())) {
			Stages.tidy(dataset.folder().derived(), new TableLoader(dataset).stages(dataset.history().inForce()));
		}
	}

	/** Brings a store to the steps in force: takes back what is no longer, applies what is missing. */
	private void replay(DatasetTable table, TableStore store, Stage stage, IProgressMonitor monitor) throws IOException {
		EditSink ignore = (column, row, text) -> { };
		List<Integer> wanted = stage.cells().stream().map(Step::getId).toList();
		while (!isStart(store.appliedSteps(), wanted)) {
			store.revertLast(ignore, monitor);
		}
		int known = store.appliedSteps().size();
		EditedCells edits = table.editing();
		store.edits(edits);
		table.take(edits);
		if (known < wanted.size()) {
			// a step that looks for errors must see the texts that the steps before it left; nobody else sees this table yet
			table.attach(store);
			ToIntFunction<String> index = indexes(stage);
			for (Step step : stage.cells().subList(known, wanted.size())) {
				CellChanges.apply(table, store, step, index, monitor);
			}
		}
	}

	private ToIntFunction<String> indexes(Stage stage) {
		List<Column> columns = stage.start().map(step -> ModelState.columns(step.getParameters().map())).orElse(dataset.model().getColumns());
		Map<String, Integer> indexes = columns.stream().collect(Collectors.toMap(Column::getId, Column::getSourceIndex));
		return indexes::get;
	}

	private static boolean isStart(List<Integer> start, List<Integer> of) {
		return start.size() <= of.size() && of.subList(0, start.size()).equals(start);
	}

	/** Names a source, the way it is read and the version that read it: another one may tell cells apart otherwise, and what an older one derived is made again. */
	static String stamp(Source source) {
		Map<String, String> options = new TreeMap<>(source.getOptions().map());
		return source.getSha256() + " " + source.getImporter() + " " + options + " " + Versions.product();
	}
}

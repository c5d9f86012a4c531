// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.store.EditSink;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Source;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Brings the rows of a dataset in: scans the kept source and opens the store behind it, with the cell steps in force. */
final class TableLoader {

	/** Folder below the derived one that can be emptied whenever the dataset is opened. */
	static final String SCANS = "scans";

	private static final String STORE = "rows-";

	private final OpenDataset dataset;

	TableLoader(OpenDataset dataset) {
		this.dataset = dataset;
	}

	/** Scans the kept source. */
	DatasetTable scan(IProgressMonitor monitor) throws IOException {
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
		Path scans = dataset.folder().derived().resolve(SCANS);
		Files.createDirectories(scans);
		return Files.createTempDirectory(scans, "scan");
	}

	/**
	 * Opens the store and takes it over. The rows are shown before that if no cell was edited.
	 *
	 * @param show called with the table as soon as its rows are right
	 */
	void attachStore(DatasetTable table, IProgressMonitor monitor, Consumer<DatasetTable> show) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		List<Step> steps = dataset.cellSteps();
		if (steps.isEmpty()) {
			show.accept(table);
		}
		TableStore store = dataset.services().stores().open(storeFolder(dataset), stamp(dataset.model().getSource()), table.scan(), progress.split(8));
		try {
			replay(dataset, table, store, steps, progress.split(2));
		} catch (IOException | RuntimeException e) {
			store.close();
			throw e;
		}
		table.attach(store);
		show.accept(table);
	}

	/** Each source has a store of its own, so that the one before stays as it is until the next one is complete. */
	static Path storeFolder(OpenDataset dataset) {
		return dataset.folder().derived().resolve(STORE + dataset.sourceStep());
	}

	/** Deletes the stores of sources that are not in force. */
	static void tidy(OpenDataset dataset) throws IOException {
		Path inForce = storeFolder(dataset);
		if (!Files.isDirectory(inForce.getParent())) {
			return;
		}
		try (var folders = Files.newDirectoryStream(dataset.folder().derived(), STORE + "*")) {
			for (Path folder : folders) {
				if (!folder.equals(inForce)) {
					Derived.delete(folder);
				}
			}
		}
	}

	/** Brings a store to the steps in force: takes back what is no longer, applies what is missing. */
	private static void replay(OpenDataset dataset, DatasetTable table, TableStore store, List<Step> steps, IProgressMonitor monitor) throws IOException {
		EditSink ignore = (column, row, text) -> { };
		List<Integer> wanted = steps.stream().map(Step::getId).toList();
		while (!isStart(store.appliedSteps(), wanted)) {
			store.revertLast(ignore, monitor);
		}
		int known = store.appliedSteps().size();
		store.edits(table::edited);
		for (Step step : steps.subList(known, steps.size())) {
			CellChanges.apply(table, store, step, id -> ModelState.column(dataset.model(), id).getSourceIndex(), monitor);
		}
	}

	private static boolean isStart(List<Integer> start, List<Integer> of) {
		return start.size() <= of.size() && of.subList(0, start.size()).equals(start);
	}

	/** Names a source and the way it is read. */
	static String stamp(Source source) {
		Map<String, String> options = new TreeMap<>(source.getOptions().map());
		return source.getSha256() + " " + source.getImporter() + " " + options;
	}
}

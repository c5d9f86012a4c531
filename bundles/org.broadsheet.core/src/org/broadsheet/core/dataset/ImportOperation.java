// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.broadsheet.core.dataset.ImportReview.Kind;
import org.broadsheet.core.imports.EarlierReading;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Importers;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.ModelFactory;
import org.broadsheet.model.Source;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Adds data to a dataset, or replaces it: keeps a copy of the file, scans it, proposes columns (or matches them with those there are) and loads the store. When
 * it fails or is cancelled, the dataset is as it was.
 */
public final class ImportOperation {

	private final OpenDataset dataset;
	private final Path file;
	private final Map<String, String> options;
	/** Those of the options that somebody decided about, now or for the data before. */
	private final Map<String, String> decided;
	private final String origin;

	/**
	 * What to import.
	 *
	 * @param options decided import options by key; what is not named is guessed
	 */
	public ImportOperation(OpenDataset dataset, Path file, Map<String, String> options) {
		this(dataset, file, options, file.toAbsolutePath().normalize().toString());
	}

	/**
	 * What to import of what was fetched from elsewhere.
	 *
	 * @param origin where the file came from, see {@link org.broadsheet.core.origins.Fetched}
	 */
	public ImportOperation(OpenDataset dataset, Path file, Map<String, String> options, String origin) {
		this(dataset, file, options, options, origin);
	}

	private ImportOperation(OpenDataset dataset, Path file, Map<String, String> options, Map<String, String> decided, String origin) {
		this.dataset = dataset;
		this.file = file.toAbsolutePath().normalize();
		this.options = Map.copyOf(options);
		this.decided = Map.copyOf(decided);
		this.origin = origin;
	}

	/**
	 * The next file, read as the data before was, if that fits it.
	 *
	 * @param options decided import options by key; they come before those of the data before
	 * @throws IOException with a sentence for the user, also for an option that the file does not have
	 */
	public static ImportOperation next(OpenDataset dataset, Path file, Map<String, String> options) throws IOException {
		return next(dataset, file, Map.of(), options, file.toAbsolutePath().normalize().toString());
	}

	/**
	 * The next file.
	 *
	 * @param hints what its origin says of how it is read; what was decided comes before
	 */
	static ImportOperation next(OpenDataset dataset, Path file, Map<String, String> hints, Map<String, String> options, String origin) throws IOException {
		Importer importer = Importers.find(dataset.services().importers(), file);
		Optional<EarlierReading> earlier = dataset.earlierReading();
		Map<String, String> all = new HashMap<>(hints);
		Map<String, String> decided = new HashMap<>();
		if (earlier.isPresent()) {
			decided.putAll(earlier.get().decided());
			all.putAll(earlier.get().fitting(importer, file).orElse(Map.of()));
		}
		all.putAll(options);
		decided.putAll(options);
		if (!options.isEmpty()) {
			ImportOption.check(options, importer.preview(file, all, 1).options());
		}
		return new ImportOperation(dataset, file, all, decided, origin);
	}

	/**
	 * Imports.
	 *
	 * @return what the user should know of the difference to the data before, one sentence each
	 * @throws IOException with a sentence for the user
	 */
	public List<String> execute(IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, IssueText.bind(Messages.ImportOperation_task, file.getFileName()), 100);
		Importer importer = Importers.find(dataset.services().importers(), file);
		List<String> notes = new ArrayList<>();
		dataset.exclusively(() -> notes.addAll(replaceSource(importer, progress).orElseGet(() -> List.of(IssueText.bind(Messages.ImportOperation_same, file.getFileName())))));
		return notes;
	}

	/** What was told once can be read again in the history. */
	private void keep(List<String> notes) {
		if (!notes.isEmpty()) {
			dataset.commit(EnumSet.of(Aspect.HISTORY), () -> dataset.history().source().ifPresent(step -> StepNotes.keep(step, notes)));
		}
	}

	/**
	 * Says how the file differs from the data there is, and applies nothing.
	 *
	 * @throws IOException with a sentence for the user when the file cannot be read
	 */
	public ImportReview review(IProgressMonitor monitor) throws IOException {
		Importer importer = Importers.find(dataset.services().importers(), file);
		EarlierSteps earlier = new EarlierSteps(dataset);
		Path work = new TableLoader(dataset).workFolder();
		try (ScannedTable scan = importer.scan(new ScanRequest(file, options, work), monitor)) {
			ColumnMatch match = match(earlier, scan);
			Source present = dataset.model().getSource();
			List<String> notes = new ArrayList<>(present == null ? List.of() : ImportNotes.of(match.differences()));
			notes.addAll(present == null ? List.of() : ImportNotes.ofReading(decided, scan.options()));
			Set<String> there = match.columns().stream().map(Column::getId).collect(Collectors.toSet());
			notes.addAll(earlier.concerned(earlier.sourceColumns().stream().map(Column::getId).filter(id -> !there.contains(id)).collect(Collectors.toSet())));
			return new ImportReview(present == null ? 0 : present.getRows(), scan.rowCount(), match.differences(), notes);
		} finally {
			Derived.delete(work);
		}
	}

	private ColumnMatch match(EarlierSteps earlier, ScannedTable scan) {
		ColumnMatch match = ColumnMatch.of(scan.columns(), scan.headers(), new ColumnMatch.Known(earlier.sourceColumns(), earlier.deleted(), dataset.history().rememberedColumns(), dataset.history().sourceNames()));
		return earlier.namedByRow() ? match.withoutTypes() : match;
	}

	/** Empty when the data is the same as before. */
	private Optional<List<String>> replaceSource(Importer importer, SubMonitor progress) throws IOException {
		SourceCopy copy = SourceCopy.of(dataset, file, progress.split(15));
		boolean done = false;
		try {
			Optional<List<String>> notes = replaceRows(copy, source(importer, copy), importer, progress);
			done = true;
			return notes;
		} finally {
			if (!done) {
				copy.discard();
			}
		}
	}

	private Optional<List<String>> replaceRows(SourceCopy copy, Source source, Importer importer, SubMonitor progress) throws IOException {
		TableLoader loader = new TableLoader(dataset);
		ScannedTable scan = importer.scan(new ScanRequest(copy.path(), options, loader.workFolder()), progress.split(35));
		DatasetTable table = new DatasetTable(scan);
		boolean taken = false;
		try {
			scan.options().forEach(option -> source.getOptions().put(option.key(), option.value()));
			source.setRows(scan.rowCount());
			EarlierSteps earlier = new EarlierSteps(dataset);
			ColumnMatch match = match(earlier, scan);
			if (same(source, match)) {
				if (dataset.table().isEmpty()) {
					dataset.loadTable(progress.split(40));
				}
				return Optional.empty();
			}
			copy.await(progress);
			taken = true;
			return Optional.of(take(source, table, match, earlier, progress));
		} finally {
			if (!taken) {
				table.close();
			}
		}
	}

	/** Puts the new rows in the place of the present ones and does the steps again, all or nothing; the table is closed when it is nothing. */
	private List<String> take(Source source, DatasetTable table, ColumnMatch match, EarlierSteps earlier, SubMonitor progress) throws IOException {
		TableLoader loader = new TableLoader(dataset);
		BeforeSource before = record(source, match);
		boolean shown = false;
		boolean done = false;
		try {
			loader.attachStore(table, loader.stages(dataset.history().inForce()).getLast(), progress.split(40), dataset::showTable);
			shown = true;
			List<String> notes = new ArrayList<>(ImportNotes.of(match.differences()));
			notes.addAll(ImportNotes.ofReading(decided, table.scan().options()));
			notes.addAll(earlier.again(progress.split(10)));
			keep(notes);
			done = true;
			return notes;
		} finally {
			if (done) {
				before.letGo();
			} else {
				before.restore();
				if (!shown) {
					table.close();
				}
			}
		}
	}

	/** Whether it is the same file from the same place, read the same way. */
	private boolean same(Source source, ColumnMatch match) {
		Source present = dataset.model().getSource();
		return present != null && present.getSha256().equals(source.getSha256()) && source.getOrigin().equals(present.getOrigin())
				&& present.getImporter().equals(source.getImporter()) && present.getOptions().map().equals(source.getOptions().map())
				&& match.differences().stream().allMatch(difference -> difference.kind() == Kind.SAME);
	}

	private BeforeSource record(Source source, ColumnMatch match) {
		Dataset after = ModelFactory.eINSTANCE.createDataset();
		after.setSource(EcoreUtil.copy(source));
		after.getColumns().addAll(match.columns());
		boolean first = dataset.model().getSource() == null;
		String label = IssueText.bind(first ? Messages.ImportOperation_imported : Messages.ImportOperation_replaced,
				new Object[] { file.getFileName(), IssueText.number(source.getRows()), IssueText.number(match.columns().size()) });
		Map<String, String> state = ModelState.source(after);
		BeforeSource[] before = new BeforeSource[1];
		dataset.commit(EnumSet.noneOf(Aspect.class), () -> {
			before[0] = BeforeSource.of(dataset);
			Step step = Steps.ofSource(dataset.model(), state, label);
			StepHistory.keepDecided(step, decided);
			dataset.record(step, true);
		});
		return before[0];
	}

	private Source source(Importer importer, SourceCopy copy) throws IOException {
		Source source = ModelFactory.eINSTANCE.createSource();
		source.setPath(DatasetFolder.SOURCES + "/" + copy.path().getFileName());
		source.setOrigin(origin);
		source.setImporter(importer.id());
		source.setSha256(copy.sha256());
		source.setSize(Files.size(copy.path()));
		source.setImportedAt(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		new TreeMap<>(options).forEach(source.getOptions()::put);
		return source;
	}
}

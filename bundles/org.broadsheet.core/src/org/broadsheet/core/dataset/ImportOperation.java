// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.broadsheet.core.dataset.ImportReview.Kind;
import org.broadsheet.core.imports.EarlierReading;
import org.broadsheet.core.imports.ImportException;
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
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Adds data to a dataset, or replaces it: keeps a copy of the file, scans it, proposes columns (or matches them with those there are) and loads the store. When
 * it fails or is cancelled, the dataset is as it was.
 */
public final class ImportOperation {

	private static final int COPY_BUFFER = 1 << 20;

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
		boolean[] same = new boolean[1];
		dataset.exclusively(() -> {
			Optional<List<String>> told = replaceSource(importer, progress);
			same[0] = told.isEmpty();
			notes.addAll(told.orElse(List.of()));
			keep(notes);
		});
		return same[0] ? List.of(IssueText.bind(Messages.ImportOperation_same, file.getFileName())) : notes;
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
		if (!Files.isReadable(file)) {
			throw new ImportException(IssueText.bind(Messages.ImportOperation_notThere, file));
		}
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
		Source source = keepCopy(importer, progress.split(15));
		boolean unused = !usedBefore(source);
		BeforeImport before = BeforeImport.of(dataset);
		boolean done = false;
		try {
			Optional<List<String>> notes = replaceRows(importer, source, progress);
			done = true;
			return notes;
		} finally {
			if (done) {
				before.letGo();
			} else {
				before.restore();
				if (unused) {
					Files.deleteIfExists(dataset.folder().path().resolve(source.getPath()));
				}
			}
		}
	}

	private Optional<List<String>> replaceRows(Importer importer, Source source, SubMonitor progress) throws IOException {
		TableLoader loader = new TableLoader(dataset);
		Path copy = dataset.folder().path().resolve(source.getPath());
		ScannedTable scan = importer.scan(new ScanRequest(copy, options, loader.workFolder()), progress.split(35));
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
			record(source, match);
			loader.attachStore(table, loader.stages(dataset.history().inForce()).getLast(), progress.split(40), dataset::showTable);
			taken = true;
			List<String> notes = new ArrayList<>(ImportNotes.of(match.differences()));
			notes.addAll(ImportNotes.ofReading(decided, scan.options()));
			notes.addAll(earlier.again(progress.split(10)));
			return Optional.of(notes);
		} finally {
			if (!taken) {
				table.close();
			}
		}
	}

	private boolean usedBefore(Source source) {
		Source present = dataset.model().getSource();
		return present != null && present.getPath().equals(source.getPath());
	}

	/** Whether it is the same file from the same place, read the same way. */
	private boolean same(Source source, ColumnMatch match) {
		Source present = dataset.model().getSource();
		return present != null && present.getSha256().equals(source.getSha256()) && source.getOrigin().equals(present.getOrigin())
				&& present.getImporter().equals(source.getImporter()) && present.getOptions().map().equals(source.getOptions().map())
				&& match.differences().stream().allMatch(difference -> difference.kind() == Kind.SAME);
	}

	private void record(Source source, ColumnMatch match) {
		Dataset after = ModelFactory.eINSTANCE.createDataset();
		after.setSource(EcoreUtil.copy(source));
		after.getColumns().addAll(match.columns());
		boolean first = dataset.model().getSource() == null;
		String label = IssueText.bind(first ? Messages.ImportOperation_imported : Messages.ImportOperation_replaced,
				new Object[] { file.getFileName(), IssueText.number(source.getRows()), IssueText.number(match.columns().size()) });
		Map<String, String> state = ModelState.source(after);
		dataset.commit(EnumSet.noneOf(Aspect.class), () -> {
			Step step = Steps.ofSource(dataset.model(), state, label);
			StepHistory.keepDecided(step, decided);
			dataset.record(step, true);
		});
	}

	/** Copies the file beside the dataset under a name that tells its content, so that every source in the history stays there. */
	private Source keepCopy(Importer importer, SubMonitor progress) throws IOException {
		if (!Files.isReadable(file)) {
			throw new ImportException(IssueText.bind(Messages.ImportOperation_notThere, file));
		}
		long size = Files.size(file);
		Files.createDirectories(dataset.folder().sources());
		long free = Files.getFileStore(dataset.folder().path()).getUsableSpace();
		if (free < size) {
			throw new ImportException(IssueText.bind(Messages.ImportOperation_noSpace, new Object[] { dataset.folder().path(), megabytes(size), megabytes(free) }));
		}
		Path temporary = Files.createTempFile(dataset.folder().sources(), "adding", ".tmp");
		try {
			FileTime written = Files.getLastModifiedTime(file);
			String sha256 = copy(file, temporary, size, progress);
			checkUnchanged(temporary, size, written);
			Path kept = keptName(sha256);
			Files.move(temporary, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
			return source(importer, kept, sha256);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	/** A copy of a file that somebody wrote to meanwhile may hold half of each version. */
	private void checkUnchanged(Path copy, long size, FileTime written) throws IOException {
		boolean gone = !Files.exists(file);
		if (Files.size(copy) != size || !gone && !Files.getLastModifiedTime(file).equals(written)) {
			throw new ImportException(IssueText.bind(Messages.ImportOperation_changed, file));
		}
	}

	private Path keptName(String sha256) {
		String name = file.getFileName().toString();
		Path plain = dataset.folder().sources().resolve(name);
		Source present = dataset.model().getSource();
		boolean free = !Files.exists(plain) || present != null && present.getSha256().equals(sha256) && present.getPath().endsWith("/" + name);
		return free ? plain : dataset.folder().sources().resolve(sha256.substring(0, 8) + "-" + name);
	}

	private Source source(Importer importer, Path kept, String sha256) throws IOException {
		Source source = ModelFactory.eINSTANCE.createSource();
		source.setPath("source/" + kept.getFileName());
		source.setOrigin(origin);
		source.setImporter(importer.id());
		source.setSha256(sha256);
		source.setSize(Files.size(kept));
		source.setImportedAt(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		new TreeMap<>(options).forEach(source.getOptions()::put);
		return source;
	}

	private static String copy(Path from, Path to, long size, SubMonitor progress) throws IOException {
		progress.setWorkRemaining((int) (size / COPY_BUFFER) + 1);
		MessageDigest digest = Stages.sha256();
		try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest); OutputStream out = Files.newOutputStream(to)) {
			byte[] buffer = new byte[COPY_BUFFER];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				out.write(buffer, 0, read);
				progress.worked(1);
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static long megabytes(long bytes) {
		return (bytes + 999_999) / 1_000_000;
	}
}

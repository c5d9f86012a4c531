// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Importers;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceColumn;
import org.broadsheet.core.imports.SourceFiles;
import org.broadsheet.core.imports.SourcePart;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads one of the files in an archive, or a file that is compressed by itself, with whichever importer reads such a file. */
@Component(service = Importer.class)
public final class ArchiveImporter implements Importer {

	private static final int BY_CONTENT = 50;
	/** For saying what is wrong with it when no other importer knows it. */
	private static final int BY_NAME_ALONE = 6;
	/** Enough of a text for everything that its first rows tell. */
	private static final long HEAD = 8L << 20;
	/** How much is taken out to show first rows of a format that needs all of a file. */
	private static final long MOST_SHOWN = 256L << 20;

	private final List<Importer> importers;

	/**
	 * Reads archives.
	 *
	 * @param importers of the files in them
	 */
	@Activate
	public ArchiveImporter(
			@Reference(target = "(!(component.name=org.broadsheet.format.archive.internal.ArchiveImporter))", policyOption = ReferencePolicyOption.GREEDY) List<Importer> importers) {
		this.importers = importers;
	}

	@Override
	public String id() {
		return "archive";
	}

	@Override
	public String label() {
		return Messages.ArchiveImporter_label;
	}

	@Override
	public List<String> extensions() {
		return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.OTHER).flatMap(kind -> kind.endings().stream()).toList();
	}

	@Override
	public int accepts(Path file, byte[] head) {
		Kind kind = Kind.of(head);
		if (kind == Kind.ZIP && Kind.document(head)) {
			return 0;
		}
		boolean named = Arrays.stream(Kind.values()).anyMatch(any -> any.names(file.getFileName().toString()));
		return kind == Kind.NONE || kind == Kind.OTHER ? named || kind == Kind.OTHER ? BY_NAME_ALONE : 0 : BY_CONTENT;
	}

	@Override
	public Preview preview(Path file, Map<String, String> options, int rows) throws ImportException {
		ArchiveOptions given = new ArchiveOptions(options);
		SourceFiles.readable(file);
		try (Archive archive = Archive.of(file)) {
			Chosen chosen = Chosen.of(archive, given, endings(), file.getFileName().toString());
			Path folder = Files.createTempDirectory("broadsheet-archive");
			try {
				return preview(file, archive, chosen, given, rows, folder);
			} finally {
				Files.deleteIfExists(folder);
			}
		} catch (IOException e) {
			throw Refusals.of(file, e);
		}
	}

	/** Shows the head of a file where that is enough, and takes out all of it where it is not. */
	private Preview preview(Path file, Archive archive, Chosen chosen, ArchiveOptions given, int rows, Path folder) throws IOException {
		ImportException refusal;
		try (Unpacked head = Unpacked.of(archive, chosen.entry(), given.trusted(), folder, HEAD, SubMonitor.convert(new NullProgressMonitor()))) {
			try {
				return preview(file, chosen, given, rows, head);
			} catch (ImportException e) {
				if (head.whole() || chosen.entry().size() > MOST_SHOWN) {
					throw e;
				}
				refusal = e;
			}
		}
		try (Unpacked more = Unpacked.of(archive, chosen.entry(), given.trusted(), folder, MOST_SHOWN, SubMonitor.convert(new NullProgressMonitor()))) {
			if (!more.whole()) {
				throw refusal;
			}
			return preview(file, chosen, given, rows, more);
		}
	}

	private Preview preview(Path file, Chosen chosen, ArchiveOptions given, int rows, Unpacked unpacked) throws ImportException {
		try {
			Preview inner = inner(unpacked.file()).preview(unpacked.file(), given.inner(), rows);
			List<Issue> issues = new ArrayList<>(about(file, chosen));
			issues.addAll(inner.issues());
			return new Preview(given.inForce(chosen, unpacked.absurd(), inner.options()), inner.headers(), inner.rows(), issues);
		} catch (ImportException e) {
			throw Refusals.inside(file, e);
		}
	}

	@Override
	public List<SourcePart> parts(Path file, IProgressMonitor monitor) throws ImportException {
		SourceFiles.readable(file);
		try (Archive archive = Archive.of(file)) {
			Chosen chosen = Chosen.of(archive, new ArchiveOptions(Map.of()), endings(), file.getFileName().toString());
			Path folder = Files.createTempDirectory("broadsheet-archive");
			try {
				SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, chosen.offered().size()));
				return chosen.files() == 1 ? innerParts(archive, chosen, folder, progress) : parts(file, chosen, folder, progress);
			} finally {
				Files.deleteIfExists(folder);
			}
		} catch (IOException e) {
			throw Refusals.of(file, e);
		}
	}

	/** The tables of the only file, such as the sheets of a workbook. */
	private List<SourcePart> innerParts(Archive archive, Chosen chosen, Path folder, SubMonitor progress) throws IOException {
		try (Unpacked unpacked = Unpacked.of(archive, chosen.entry(), false, folder, Long.MAX_VALUE, progress.split(1))) {
			return inner(unpacked.file()).parts(unpacked.file(), progress);
		}
	}

	private List<SourcePart> parts(Path file, Chosen chosen, Path folder, SubMonitor progress) {
		List<SourcePart> parts = new ArrayList<>();
		for (String name : chosen.offered()) {
			try (ScannedTable table = scan(new ScanRequest(file, Map.of(ArchiveOptions.ENTRY, name), folder), progress.split(1))) {
				if (table.rowCount() > 0) {
					List<String> headers = table.columns().stream().map(SourceColumn::name).toList();
					parts.add(new SourcePart(ArchiveOptions.ENTRY, name, name, name.equals(chosen.entry().name()), table.rowCount(), headers));
				}
			} catch (ImportException e) {
				// what cannot be read is none of its tables
			}
		}
		return parts;
	}

	@Override
	public ScannedTable scan(ScanRequest request, IProgressMonitor monitor) throws ImportException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
		Path file = request.file();
		ArchiveOptions given = new ArchiveOptions(request.options());
		SourceFiles.readable(file);
		try (Archive archive = Archive.of(file)) {
			Chosen chosen = Chosen.of(archive, given, endings(), file.getFileName().toString());
			Unpacked unpacked = Unpacked.of(archive, chosen.entry(), given.trusted(), request.work(), Long.MAX_VALUE, progress.split(30));
			return scan(request, given, chosen, unpacked, progress.split(70));
		} catch (IOException e) {
			throw Refusals.of(file, e);
		}
	}

	private ScannedTable scan(ScanRequest request, ArchiveOptions given, Chosen chosen, Unpacked unpacked, SubMonitor progress) throws IOException {
		boolean done = false;
		try {
			ScannedTable table = inner(unpacked.file()).scan(new ScanRequest(unpacked.file(), given.inner(), request.work()), progress);
			done = true;
			return new InnerTable(table, unpacked, given.inForce(chosen, unpacked.absurd(), table.options()), about(request.file(), chosen));
		} catch (ImportException e) {
			throw Refusals.inside(request.file(), e);
		} finally {
			if (!done) {
				unpacked.close();
			}
		}
	}

	private Importer inner(Path file) throws ImportException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] head = in.readNBytes(1 << 16);
			if (Kind.of(head) != Kind.NONE && importers.stream().allMatch(importer -> importer.accepts(file, head) < BY_CONTENT)) {
				throw new ImportException(NLS.bind(Messages.Refusals_nested, file.getFileName()));
			}
		} catch (ImportException e) {
			throw e;
		} catch (IOException e) {
			throw Refusals.of(file, e);
		}
		return Importers.find(importers, file);
	}

	/** Endings of the files that other importers read: of those that are data, and of those that may be documents. */
	private List<Set<String>> endings() {
		Set<String> data = new HashSet<>();
		Set<String> documents = new HashSet<>();
		for (Importer importer : importers) {
			data.addAll(importer.extensions());
			documents.addAll(importer.documentExtensions());
		}
		data.removeAll(documents);
		return List.of(data, documents);
	}

	private static List<Issue> about(Path file, Chosen chosen) {
		return chosen.files() < 2 ? List.of()
				: List.of(Issue.general("archive-file", Severity.INFO,
						NLS.bind(Messages.ArchiveImporter_oneOfSeveral, new Object[] { file.getFileName(), Chosen.number(chosen.files()), chosen.entry().name() })));
	}
}

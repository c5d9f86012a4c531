// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Reads every file of a folder and writes for each {@code <file>_converted.csv}, its table as RFC 4180, and {@code <file>.issues.csv}, what is wrong with it. A file
 * that cannot be read never stops the rest.
 */
public final class Batch {

	private final List<Importer> importers;

	/** A batch over files of some formats. */
	public Batch(List<Importer> importers) {
		this.importers = List.copyOf(importers);
	}

	/**
	 * What became of the files.
	 *
	 * @param files   number of files
	 * @param refused those that could not be read, or whose results could not be written
	 * @param leftOut names of what is no file: folders, links to nothing
	 * @param issues  number of issues found in the files that were read
	 */
	public record Outcome(int files, List<Refusal> refused, List<String> leftOut, long issues) {
	}

	/**
	 * A file that came to nothing.
	 *
	 * @param file   its name
	 * @param reason one sentence
	 */
	public record Refusal(String file, String reason) {
	}

	/**
	 * Reads all files, not those in folders within.
	 *
	 * @param out made when missing
	 * @throws IOException with a sentence for the user when there is no such folder, or results would come to lie among the files
	 */
	public Outcome run(Path in, Path out, IProgressMonitor monitor) throws IOException {
		if (!Files.isDirectory(in)) {
			throw new ImportException(NLS.bind(Messages.Batch_noFolder, in));
		}
		if (Files.exists(out) && Files.isSameFile(in, out)) {
			throw new RefusedException(NLS.bind(Messages.Batch_sameFolder, in));
		}
		Files.createDirectories(out);
		List<Path> entries;
		try (Stream<Path> found = Files.list(in)) {
			entries = found.filter(entry -> !isSame(entry, out)).sorted(Comparator.comparing(Path::getFileName)).toList();
		}
		List<Path> files = entries.stream().filter(Files::isRegularFile).toList();
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		Path work = Files.createTempDirectory("broadsheet-batch");
		List<Refusal> refused = new ArrayList<>();
		long issues = 0;
		try {
			for (Path file : files) {
				issues += read(file, out, work, refused, progress.split(1));
			}
		} finally {
			clear(work);
		}
		return new Outcome(files.size(), List.copyOf(refused), entries.stream().filter(entry -> !Files.isRegularFile(entry)).map(entry -> entry.getFileName().toString()).toList(), issues);
	}

	private static boolean isSame(Path entry, Path folder) {
		try {
			return Files.isDirectory(entry) && Files.isSameFile(entry, folder);
		} catch (IOException e) {
			return false; // then it is told as left out
		}
	}

	/** Reads one file; returns the number of its issues. */
	private long read(Path file, Path out, Path work, List<Refusal> refused, IProgressMonitor monitor) throws IOException {
		Path converted = out.resolve(name(file, "_converted.csv"));
		Path issues = out.resolve(name(file, ".issues.csv"));
		try (ScannedTable table = Importers.find(importers, file).scan(new ScanRequest(file, Map.of(), work), monitor)) {
			TableWriter.write(table, converted);
			return IssueWriter.write(table, issues);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (IOException | RuntimeException | OutOfMemoryError e) {
			String message = e instanceof IOException failed ? SourceFiles.failure(file, failed).getMessage() : e.getClass().getSimpleName() + ": " + e.getMessage();
			refused.add(new Refusal(file.getFileName().toString(), told(message, file, issues, converted)));
			return 0;
		}
	}

	/** Leaves the reason in the place of the results; returns it, and why it cannot be left there where that is so. */
	private static String told(String message, Path file, Path issues, Path converted) {
		try {
			IssueWriter.write(List.of(Issue.general("refused", Severity.ERROR, message)), issues);
			Files.deleteIfExists(converted);
			if (Files.size(file) == 0) {
				Files.createFile(converted);
			}
			return message;
		} catch (IOException e) {
			return message + " " + NLS.bind(Messages.Batch_notWritten, converted.getParent());
		}
	}

	/** The name of a result: that of the file with an ending, cut where it would be too long for a file system, with a mark of the whole name. */
	private static String name(Path file, String ending) {
		String name = file.getFileName().toString();
		String whole = FileNames.fitting("", name, ending);
		return whole.equals(name + ending) ? whole : FileNames.fitting("", name, "-" + Integer.toHexString(name.hashCode()) + ending);
	}

	private static void clear(Path work) throws IOException {
		try (Stream<Path> files = Files.walk(work)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}
}

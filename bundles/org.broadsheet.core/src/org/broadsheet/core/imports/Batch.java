// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

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
	 * @param refused number of files that could not be read
	 * @param issues  number of issues found in the others
	 */
	public record Outcome(int files, int refused, long issues) {
	}

	/**
	 * Reads all files, not those in folders within.
	 *
	 * @param out made when missing
	 */
	public Outcome run(Path in, Path out, IProgressMonitor monitor) throws IOException {
		Files.createDirectories(out);
		List<Path> files;
		try (Stream<Path> found = Files.list(in)) {
			files = found.filter(Files::isRegularFile).sorted(Comparator.comparing(Path::getFileName)).toList();
		}
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		Path work = Files.createTempDirectory("broadsheet-batch");
		int refused = 0;
		long issues = 0;
		try {
			for (Path file : files) {
				long found = read(file, out, work, progress.split(1));
				refused += found < 0 ? 1 : 0;
				issues += Math.max(0, found);
			}
		} finally {
			clear(work);
		}
		return new Outcome(files.size(), refused, issues);
	}

	/** Reads one file; returns the number of its issues, -1 when it was refused. */
	private long read(Path file, Path out, Path work, IProgressMonitor monitor) throws IOException {
		Path converted = out.resolve(file.getFileName() + "_converted.csv");
		Path issues = out.resolve(file.getFileName() + ".issues.csv");
		try (ScannedTable table = Importers.find(importers, file).scan(new ScanRequest(file, Map.of(), work), monitor)) {
			TableWriter.write(table, converted);
			return IssueWriter.write(table, issues);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (IOException | RuntimeException | OutOfMemoryError e) {
			String message = e instanceof ImportException ? e.getMessage() : e.getClass().getSimpleName() + ": " + e.getMessage();
			IssueWriter.write(List.of(Issue.general("refused", Severity.ERROR, message)), issues);
			Files.deleteIfExists(converted);
			if (Files.size(file) == 0) {
				Files.createFile(converted);
			}
			return -1;
		}
	}

	private static void clear(Path work) throws IOException {
		try (Stream<Path> files = Files.walk(work)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}
}

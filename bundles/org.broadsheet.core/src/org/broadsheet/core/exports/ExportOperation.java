// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.exports;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.DiskSpace;
import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.internal.AtomicFiles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Writes a table to a file that is there whole, or, when it fails or is cancelled, not at all: what was there before stays then. */
public final class ExportOperation {

	private final Exporter exporter;
	private final ExportTable table;
	private final Path target;
	private final Map<String, String> options;

	/**
	 * Prepares an export.
	 *
	 * @param target  the file to make or replace
	 * @param options decided options by key, those of {@link ExportChoice} among them; what is not named has its default
	 */
	public ExportOperation(Exporter exporter, ExportTable table, Path target, Map<String, String> options) {
		this.exporter = exporter;
		this.table = table;
		this.target = target.toAbsolutePath().normalize();
		this.options = Map.copyOf(options);
	}

	/**
	 * Writes the file.
	 *
	 * @throws RefusedException when it cannot be written this way or to this place, with a sentence for the user
	 * @throws IOException      when writing failed, with a sentence for the user
	 * @throws OperationCanceledException within a second after the monitor is cancelled
	 */
	public ExportResult execute(IProgressMonitor monitor) throws IOException {
		Map<String, String> decided = decided();
		Path file = place();
		try {
			ExportResult[] result = new ExportResult[1];
			AtomicFiles.replace(file, part -> {
				result[0] = exporter.write(table, part, decided, monitor);
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
			});
			return result[0];
		} catch (RefusedException | ImportException e) {
			throw e;
		} catch (IOException e) {
			throw failure(e);
		}
	}

	private Map<String, String> decided() throws RefusedException {
		List<ExportOption> known = exporter.options(table);
		Map<String, String> decided = new TreeMap<>();
		for (ExportOption option : known) {
			decided.put(option.key(), option.checked(options));
		}
		for (String key : options.keySet()) {
			if (!decided.containsKey(key) && ExportChoice.options().stream().noneMatch(option -> option.key().equals(key))) {
				String keys = String.join(", ", known.stream().map(ExportOption::key).toList());
				throw new RefusedException(NLS.bind(Messages.ExportOperation_noOption, new Object[] { exporter.label(), key, keys }));
			}
		}
		return decided;
	}

	/** Where the file really goes: links are followed, and a dataset's own files are left alone. */
	private Path place() throws IOException {
		if (Files.isDirectory(target)) {
			throw new RefusedException(NLS.bind(Messages.ExportOperation_folder, target));
		}
		Path folder = target.getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new RefusedException(NLS.bind(Messages.ExportOperation_noFolder, folder));
		}
		Path file = Files.exists(target) ? target.toRealPath() : folder.toRealPath().resolve(target.getFileName());
		boolean owned = file.toString().endsWith(DatasetFolder.ENDING);
		for (Path parent = file.getParent(); parent != null && parent.getParent() != null; parent = parent.getParent()) {
			String name = parent.getFileName().toString();
			boolean part = List.of(DatasetFolder.SOURCES, DatasetFolder.ATTACHMENTS, DatasetFolder.DERIVED).contains(name);
			owned |= part && DatasetFolder.holdsDataset(parent.getParent());
		}
		if (owned) {
			throw new RefusedException(NLS.bind(Messages.ExportOperation_owned, target));
		}
		return file;
	}

	private IOException failure(IOException e) {
		if (DiskSpace.saysFull(e.getMessage())) {
			return new IOException(NLS.bind(Messages.ExportOperation_full, target), e);
		}
		// a folder of the system that takes no files says that the new one is not there
		if (e instanceof AccessDeniedException || e instanceof NoSuchFileException) {
			return new IOException(NLS.bind(Messages.ExportOperation_denied, target), e);
		}
		String reason = e instanceof FileSystemException system && system.getReason() != null ? system.getReason() : e.getMessage();
		return new IOException(NLS.bind(Messages.ExportOperation_failed, target, reason == null ? e.getClass().getSimpleName() : reason), e);
	}
}

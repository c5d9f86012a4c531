// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

/** Reads one kind of file. An OSGi service; knows no widget, no portal and no store. */
public interface Importer {

	/** Stable id, kept with the dataset. */
	String id();

	/** Name of the format as the user knows it. */
	String label();

	/** File name endings without a dot, lower case, for file dialogs. */
	List<String> extensions();

	/** Those of the endings that mostly name documents of other kinds: among other files they are taken for data only where nothing else is. */
	default List<String> documentExtensions() {
		return List.of();
	}

	/**
	 * How sure this importer is that it can read a file.
	 *
	 * @param file the source, for its name
	 * @param head its first bytes (up to 64 KiB)
	 * @return 0 (not mine) to 100 (certain)
	 */
	int accepts(Path file, byte[] head);

	/**
	 * Reads the first rows.
	 *
	 * @param options decided options by key; what is not named is guessed
	 * @param rows    how many data rows at most
	 * @throws ImportException when the source cannot be read
	 */
	Preview preview(Path file, Map<String, String> options, int rows) throws ImportException;

	/**
	 * The tables a source holds that are not empty, where one of several is read at a time; reads all of it.
	 *
	 * @return empty for a format that holds a single table
	 * @throws ImportException when the source cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException soon after the monitor is cancelled
	 */
	default List<SourcePart> parts(Path file, IProgressMonitor monitor) throws ImportException {
		return List.of();
	}

	/**
	 * Reads the whole source once.
	 *
	 * @throws ImportException when the source cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException within a second after the monitor is cancelled; nothing is left behind
	 */
	ScannedTable scan(ScanRequest request, IProgressMonitor monitor) throws ImportException;
}

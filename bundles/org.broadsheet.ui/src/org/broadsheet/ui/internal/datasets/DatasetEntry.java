// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.Source;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A dataset as the navigator shows it.
 *
 * @param folder    where it lies
 * @param name      its name, or that of the folder when it cannot be read
 * @param state     how it stands
 * @param rows      number of rows; -1 without data
 * @param elsewhere whether it lies outside the workspace
 */
public record DatasetEntry(Path folder, String name, DatasetState state, long rows, boolean elsewhere) {

	/** Reads what is to be shown of some datasets. */
	static List<DatasetEntry> read(List<Path> folders, boolean elsewhere, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, folders.size());
		return folders.stream().map(folder -> {
			progress.split(1);
			return read(folder, elsewhere);
		}).sorted((one, other) -> one.name().compareToIgnoreCase(other.name())).toList();
	}

	private static DatasetEntry read(Path folder, boolean elsewhere) {
		try {
			Dataset dataset = DatasetFolder.find(folder).load();
			Source source = dataset.getSource();
			return new DatasetEntry(folder, dataset.getName(), DatasetState.of(dataset), source == null ? -1 : source.getRows(), elsewhere);
		} catch (IOException e) {
			// shown as unreadable; opening it says why
			return new DatasetEntry(folder, folder.getFileName().toString(), DatasetState.UNREADABLE, -1, elsewhere);
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DatasetEntry entry && entry.folder.equals(folder);
	}

	@Override
	public int hashCode() {
		return folder.hashCode();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.broadsheet.core.Services;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.dataset.OpenDataset;
import org.eclipse.core.runtime.IProgressMonitor;

/** Gives a dataset another name, whether it is open or not. A step of its history: it can be undone. */
final class RenameOperation {

	private final Services services;
	private final Path folder;
	private final String name;

	RenameOperation(Services services, Path folder, String name) {
		this.services = services;
		this.folder = folder;
		this.name = name;
	}

	/** Renames it where it is open, else in its file. */
	void execute(Optional<OpenDataset> open, IProgressMonitor monitor) throws IOException {
		Change rename = new Change.Rename(name);
		if (open.isPresent()) {
			open.get().perform(rename, monitor);
			open.get().flush();
		} else {
			try (OpenDataset dataset = OpenDataset.open(DatasetFolder.find(folder), services, Runnable::run)) {
				dataset.perform(rename, monitor);
			}
		}
	}
}

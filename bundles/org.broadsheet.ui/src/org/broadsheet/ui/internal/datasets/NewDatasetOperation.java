// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.Services;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.portal.PortalSite;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Makes a dataset, with its first data when there is a file. When it fails or is cancelled nothing is left behind. */
public final class NewDatasetOperation {

	/**
	 * What was asked for.
	 *
	 * @param folder   where it shall lie
	 * @param name     its name
	 * @param standard id of its metadata standard
	 * @param portal   where it will be published; empty when that is not decided
	 * @param file     its first data, if any
	 */
	public record Wish(Path folder, String name, String standard, Optional<PortalSite> portal, Optional<Path> file) {
	}

	private final Services services;
	private final Wish wish;

	/** Makes what was asked for. */
	public NewDatasetOperation(Services services, Wish wish) {
		this.services = services;
		this.wish = wish;
	}

	/**
	 * Makes it.
	 *
	 * @return its folder
	 * @throws IOException with a sentence for the user
	 */
	public Path execute(IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		DatasetFolder folder = DatasetFolder.create(wish.folder(), wish.name(), wish.standard());
		boolean done = false;
		try {
			fill(folder, progress);
			done = true;
			return folder.path();
		} finally {
			if (!done) {
				folder.delete();
			}
		}
	}

	private void fill(DatasetFolder folder, SubMonitor progress) throws IOException {
		try (OpenDataset dataset = OpenDataset.open(folder, services, Runnable::run)) {
			wish.portal().ifPresent(site -> dataset.updatePublication(publication -> {
				publication.setPortal(site.id());
				publication.setAddress(site.address().toString());
				publication.setConnector(site.connector());
			}));
			if (wish.file().isPresent()) {
				new ImportOperation(dataset, wish.file().get(), Map.of()).execute(progress.split(100));
			}
		}
	}
}

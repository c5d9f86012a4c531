// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.Services;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.dataset.ImportPartsOperation;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.imports.SourcePart;
import org.broadsheet.core.portal.PortalSite;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Makes a dataset, with its first data when there is a file, or one of each of several tables in it. What fails or is cancelled leaves nothing behind. */
public final class NewDatasetOperation {

	/**
	 * What was asked for.
	 *
	 * @param folder   where it shall lie
	 * @param name     its name
	 * @param standard id of its metadata standard
	 * @param portal   where it will be published; empty when that is not decided
	 * @param file     its first data, if any
	 * @param parts    which of several tables of the file; for more than one a dataset of each is made, named after it
	 */
	public record Wish(Path folder, String name, String standard, Optional<PortalSite> portal, Optional<Path> file, List<SourcePart> parts) {

		/** The wish for one dataset with whatever the file holds. */
		Wish(Path folder, String name, String standard, Optional<PortalSite> portal, Optional<Path> file) {
			this(folder, name, standard, portal, file, List.of());
		}
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
	 * @return the folders of the datasets made, and a sentence for each table of which none could be made
	 * @throws IOException with a sentence for the user when there is no dataset at all
	 */
	public Made execute(IProgressMonitor monitor) throws IOException {
		return wish.parts().size() > 1 ? several(monitor) : new Made(List.of(one(monitor)), List.of());
	}

	/**
	 * What was made.
	 *
	 * @param folders of the datasets
	 * @param refused a sentence for each table of which none could be made
	 */
	public record Made(List<Path> folders, List<String> refused) {
	}

	private Made several(IProgressMonitor monitor) throws IOException {
		ImportPartsOperation operation = new ImportPartsOperation(services, wish.folder().getParent(), wish.file().orElseThrow(), wish.standard(), this::prepare);
		ImportPartsOperation.Outcome outcome = operation.execute(wish.parts(), Map.of(), monitor);
		List<String> refused = outcome.failed().stream().map(failed -> NLS.bind(Messages.NewDatasetOperation_refused, failed.part().value(), failed.reason())).toList();
		if (outcome.made().isEmpty()) {
			throw new IOException(String.join(" ", refused));
		}
		return new Made(outcome.made().stream().map(ImportPartsOperation.Made::folder).toList(), refused);
	}

	private Path one(IProgressMonitor monitor) throws IOException {
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
			prepare(dataset);
			if (wish.file().isPresent()) {
				Map<String, String> options = new TreeMap<>();
				wish.parts().forEach(part -> options.put(part.option(), part.value()));
				new ImportOperation(dataset, wish.file().get(), options).execute(progress.split(100));
			}
		}
	}

	private void prepare(OpenDataset dataset) {
		wish.portal().ifPresent(site -> dataset.updatePublication(publication -> {
			publication.setPortal(site.id());
			publication.setAddress(site.address().toString());
			publication.setConnector(site.connector());
		}));
	}
}

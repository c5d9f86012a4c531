// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.origins.FetchRequest;
import org.broadsheet.core.origins.Fetched;
import org.broadsheet.core.origins.Origins;
import org.broadsheet.core.origins.Origins.Place;
import org.broadsheet.model.Source;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Fetches data from elsewhere and adds it to a dataset, or replaces its data. When it fails or is cancelled, the dataset is as it was. */
public final class FetchOperation {

	private final OpenDataset dataset;
	private final Place place;
	private final String secret;
	private final Map<String, String> options;

	/**
	 * What to fetch.
	 *
	 * @param secret  password; empty when there is none
	 * @param options decided import options by key; they come before what the place and the data before say
	 */
	public FetchOperation(OpenDataset dataset, Place place, String secret, Map<String, String> options) {
		this.dataset = dataset;
		this.place = place;
		this.secret = secret;
		this.options = Map.copyOf(options);
	}

	/** The place the data of a dataset came from, if it is no file. */
	public static Optional<Place> place(OpenDataset dataset) {
		Source source = dataset.model().getSource();
		return source == null ? Optional.empty() : Origins.find(dataset.services().origins(), source.getOrigin());
	}

	/**
	 * Reads the data anew from where it came from, as it was read before.
	 *
	 * @param secret password; empty when there is none
	 * @return what the user should know, one sentence each
	 */
	public static List<String> again(OpenDataset dataset, String secret, Map<String, String> options, IProgressMonitor monitor) throws IOException {
		Optional<Place> place = place(dataset);
		return place.isPresent() ? new FetchOperation(dataset, place.get(), secret, options).execute(monitor) : ofFile(dataset, options).execute(monitor);
	}

	/** The import of the file the data came from, as it was read before. */
	public static ImportOperation ofFile(OpenDataset dataset, Map<String, String> options) throws IOException {
		Source source = dataset.model().getSource();
		if (source == null) {
			throw new RefusedException(Messages.FetchOperation_noData);
		}
		Path file = Path.of(source.getOrigin() == null ? source.getPath() : source.getOrigin());
		return ImportOperation.next(dataset, file, options);
	}

	/**
	 * Fetches and imports.
	 *
	 * @return what the user should know, one sentence each
	 * @throws IOException with a sentence for the user
	 */
	public List<String> execute(IProgressMonitor monitor) throws IOException {
		return fetched((fetched, operation, progress) -> {
			List<String> notes = new ArrayList<>(fetched.notes());
			notes.addAll(operation.execute(progress));
			return notes;
		}, monitor);
	}

	/** Fetches and says how it differs from the data there is; applies nothing. */
	public ImportReview review(IProgressMonitor monitor) throws IOException {
		return fetched((fetched, operation, progress) -> operation.review(progress), monitor);
	}

	/** What is done with data that was fetched. */
	private interface Use<T> {
		T of(Fetched fetched, ImportOperation operation, IProgressMonitor monitor) throws IOException;
	}

	private <T> T fetched(Use<T> use, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, place.origin().label(), 100);
		Path folder = folder(dataset);
		try {
			Fetched fetched = place.origin().fetch(new FetchRequest(place.values(), secret, folder, false), progress.split(50));
			return use.of(fetched, ImportOperation.next(dataset, fetched.file(), fetched.options(), options, fetched.origin()), progress.split(50));
		} finally {
			Derived.delete(folder);
		}
	}

	/** A new folder for what is fetched, on the disk of the dataset; it is deleted with everything derived at the latest. */
	public static Path folder(OpenDataset dataset) throws IOException {
		return new TableLoader(dataset).workFolder();
	}

	/** Takes away what was fetched into a folder. */
	public static void discard(Path folder) throws IOException {
		Derived.delete(folder);
	}
}

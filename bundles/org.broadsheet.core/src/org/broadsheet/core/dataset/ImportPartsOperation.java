// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.broadsheet.core.Services;
import org.broadsheet.core.imports.SourcePart;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Makes a dataset of each of several tables that a file holds, named after it. A table that cannot be imported leaves nothing behind and does not keep the others from
 * being made; when the operation is cancelled none is left.
 */
public final class ImportPartsOperation {

	/**
	 * A dataset that was made.
	 *
	 * @param folder where it lies
	 * @param rows   number of its data rows
	 */
	public record Made(SourcePart part, Path folder, long rows) {
	}

	/**
	 * A table of which no dataset could be made.
	 *
	 * @param reason one sentence for the user
	 */
	public record Failed(SourcePart part, String reason) {
	}

	/**
	 * What became of the tables, each list in the order they were asked for.
	 *
	 * @param made   datasets
	 * @param failed tables without one
	 */
	public record Outcome(List<Made> made, List<Failed> failed) {
	}

	private final Services services;
	private final Path parent;
	private final Path file;
	private final String standard;
	private final Consumer<OpenDataset> prepare;

	/**
	 * What to import.
	 *
	 * @param parent   folder in which each dataset gets a folder of its own, whose name is not taken yet
	 * @param standard id of the metadata standard of the datasets
	 * @param prepare  what is done to each before its data comes
	 */
	public ImportPartsOperation(Services services, Path parent, Path file, String standard, Consumer<OpenDataset> prepare) {
		this.services = services;
		this.parent = parent;
		this.file = file;
		this.standard = standard;
		this.prepare = prepare;
	}

	/**
	 * Imports.
	 *
	 * @param options decided for all tables, by key
	 * @throws OperationCanceledException when none is left behind
	 */
	public Outcome execute(List<SourcePart> parts, Map<String, String> options, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, parts.size());
		Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
		boolean done = false;
		try {
			for (SourcePart part : parts) {
				Map<String, String> decided = new TreeMap<>(options);
				decided.put(part.option(), part.value());
				one(part, decided, outcome, progress.split(1));
			}
			done = true;
			return outcome;
		} finally {
			if (!done) {
				for (Made made : outcome.made()) {
					DatasetFolder.find(made.folder()).delete();
				}
			}
		}
	}

	private void one(SourcePart part, Map<String, String> options, Outcome outcome, IProgressMonitor monitor) throws IOException {
		try {
			DatasetFolder folder = DatasetFolder.create(DatasetFolder.freeFolder(parent, name(part)), name(part), standard);
			boolean done = false;
			try (OpenDataset dataset = OpenDataset.open(folder, services, Runnable::run)) {
				prepare.accept(dataset);
				new ImportOperation(dataset, file, options).execute(monitor);
				outcome.made().add(new Made(part, folder.path(), dataset.model().getSource().getRows()));
				done = true;
			} finally {
				if (!done) {
					folder.delete();
				}
			}
		} catch (IOException e) {
			outcome.failed().add(new Failed(part, e.getMessage()));
		}
	}

	/** The name of a table; of a file in an archive its own, without folders and ending. */
	private String name(SourcePart part) {
		String value = part.value().strip();
		int dot = value.lastIndexOf('.');
		boolean file = dot > 0 && services.importers().stream().anyMatch(importer -> importer.extensions().contains(value.substring(dot + 1).toLowerCase(Locale.ROOT)));
		int start = value.lastIndexOf('/') + 1;
		return file && start < dot ? value.substring(start, dot) : value;
	}
}

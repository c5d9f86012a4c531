// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.dataset.AttachOperation;
import org.broadsheet.core.dataset.FetchOperation;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.dataset.ImportReview;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.origins.Origins;
import org.broadsheet.core.origins.Origins.Place;
import org.broadsheet.core.readiness.Readiness;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds or replaces the data of a dataset. */
@Command(name = "import", description = "${bundle:import}", footer = "${bundle:importFooter}")
final class ImportCommand extends AbstractCommand {

	@Parameters(index = "0", paramLabel = "DIR", description = "${bundle:dir}")
	private Path folder;

	@Parameters(index = "1", arity = "0..1", paramLabel = "FILE|ADDRESS", description = "${bundle:file}")
	private String file;

	@Option(names = "--again", description = "${bundle:againOption}")
	private boolean again;

	@Option(names = "--query", paramLabel = "FILE", description = "${bundle:queryOption}")
	private Path query;

	@Option(names = "--database", paramLabel = "ADDRESS", description = "${bundle:databaseOption}")
	private String database;

	@Option(names = "--user", paramLabel = "USER", description = "${bundle:databaseUser}")
	private String user;

	@Option(names = "--fetch", paramLabel = "KEY=VALUE", description = "${bundle:fetchOption}")
	private Map<String, String> limits = new TreeMap<>();

	@Option(names = "--document", description = "${bundle:documentOption}")
	private boolean document;

	@Mixin
	private ReadingWish reading;

	@Option(names = "--dry-run", description = "${bundle:importDryRun}")
	private boolean dryRun;

	@Override
	public Integer call() throws Exception {
		if ((file == null ? 0 : 1) + (query == null && database == null ? 0 : 1) + (again ? 1 : 0) != 1 || (query == null) != (database == null)) {
			throw new RefusedException(Messages.ImportCommand_oneSource);
		}
		try (OpenDataset dataset = open(folder)) {
			if (document) {
				keep(dataset);
			} else if (dryRun) {
				review(dataset);
			} else {
				tell(dataset, add(dataset));
			}
		}
		return BroadsheetCommand.DONE;
	}

	private List<String> add(OpenDataset dataset) throws IOException {
		Optional<FetchOperation> fetch = fetch(dataset);
		return fetch.isPresent() ? fetch.get().execute(monitor()) : fromFile(dataset).execute(monitor());
	}

	private void review(OpenDataset dataset) throws IOException {
		Optional<FetchOperation> fetch = fetch(dataset);
		ImportReview review = fetch.isPresent() ? fetch.get().review(monitor()) : fromFile(dataset).review(monitor());
		new ReviewAnswer(this, file != null ? file : database != null ? database : Origins.fileName(dataset.model().getSource())).tell(review);
	}

	/** What is to be fetched from elsewhere; empty when the data comes from a file. */
	private Optional<FetchOperation> fetch(OpenDataset dataset) throws IOException {
		Optional<Place> place = again ? FetchOperation.place(dataset)
				: database == null ? Fetching.place(services(), file, limits) : Optional.of(Fetching.query(services(), database, user, resolve(query), limits));
		if (place.isEmpty()) {
			return Optional.empty();
		}
		Place wanted = again ? Fetching.with(place.get(), limits) : place.get();
		return Optional.of(new FetchOperation(dataset, wanted, Fetching.secret(wanted), reading.options()));
	}

	private ImportOperation fromFile(OpenDataset dataset) throws IOException {
		return again ? FetchOperation.ofFile(dataset, reading.options()) : ImportOperation.next(dataset, resolve(Path.of(file)), reading.options());
	}

	private void keep(OpenDataset dataset) throws IOException {
		if (file == null || dryRun || Origins.find(services().origins(), file).isPresent()) {
			throw new RefusedException(Messages.ImportCommand_documentOnly);
		}
		Path kept = resolve(Path.of(file));
		new AttachOperation(dataset, List.of(kept)).execute(monitor());
		answer(NLS.bind(Messages.ImportCommand_document, kept.getFileName()), json -> json.writeStringField("document", dataset.model().getAttachments().getLast().getPath()));
	}

	private void tell(OpenDataset dataset, List<String> notes) throws IOException {
		Readiness readiness = dataset.readiness();
		long ready = readiness.rows() - readiness.rowsNotImported();
		String name = Origins.fileName(dataset.model().getSource());
		answer(IssueText.bind(Messages.ImportCommand_done, new Object[] { Numbers.of(ready), Numbers.of(readiness.rowsNotImported()), name }), json -> {
			json.writeNumberField("rows", readiness.rows());
			json.writeNumberField("columns", dataset.model().getColumns().size());
			json.writeNumberField("readyToImport", ready);
			json.writeNumberField("willNotBeImported", readiness.rowsNotImported());
			json.writeStringField("origin", dataset.model().getSource().getOrigin());
			json.writeArrayFieldStart("notes");
			for (String note : notes) {
				json.writeString(note);
			}
			json.writeEndArray();
		});
		if (!json()) {
			notes.forEach(out()::println);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.data.Blob;
import org.broadsheet.portal.local.internal.data.Job;
import org.broadsheet.portal.local.internal.data.PublishedColumn;
import org.broadsheet.portal.local.internal.data.Revision;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.data.View;
import org.broadsheet.portal.local.internal.data.ViewStore;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.http.Json;
import org.eclipse.osgi.util.NLS;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies revisions: builds the new rows beside the old ones and then exchanges them in one transaction. */
public final class Publishing {
	private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);
	/** Readers that began with the old rows may finish with them. */
	private static final int KEEP_OLD_SECONDS = 120;

	private final Stores stores;
	private final Worker worker;

	public Publishing(Stores stores, Worker worker) {
		this.stores = stores;
		this.worker = worker;
	}

	/** Begins to apply a revision after checking that it can be applied. */
	public Job begin(User user, Revision revision, Optional<Long> schemaId) {
		Optional<Long> schema = Preparation.mustWait(stores, revision) ? schemaId
				: Preparation.of(stores, revision, schemaId).schema().map(found -> found.id());
		Job job = stores.jobs().begin(user, revision, schema);
		if (job.log().isEmpty()) {
			stores.jobs().log(job.id(), "initializing", "started", null);
			worker.run(name(revision), () -> publish(job, revision, schemaId));
		}
		return stores.jobs().find(job.id()).orElseThrow();
	}

	/** Publications cannot be resumed: nobody may be waiting for them any more. */
	public void endUnfinished() {
		stores.jobs().unfinished().forEach(job -> stores.jobs().fail(job, Messages.Publishing_stopped));
	}

	private static String name(Revision revision) {
		return "publishing " + revision.viewId() + " revision " + revision.seq();
	}

	private void publish(Job job, Revision asBegun, Optional<Long> schemaId) {
		if (Preparation.mustWait(stores, asBegun)) {
			worker.later(name(asBegun), 1, () -> publish(job, asBegun, schemaId));
			return;
		}
		try {
			// looked at again: reading the file gave a schema, and another revision may have been applied meanwhile
			Revision revision = stores.revisions().byId(asBegun.id()).orElseThrow();
			Preparation preparation = Preparation.of(stores, revision, schemaId);
			apply(job, preparation);
		} catch (HttpFailure e) {
			stores.jobs().fail(job, e.getMessage());
		} catch (StoppedException e) {
			stores.jobs().fail(job, Messages.Publishing_stopped);
		} catch (SQLException | IOException | RuntimeException e) {
			LOG.error("Job {} failed", job.id(), e);
			// the words of a programming error mean nothing to a person
			String reason = e instanceof RuntimeException ? Messages.Publishing_internal : e.getMessage();
			stores.jobs().fail(job, NLS.bind(Messages.Publishing_broken, reason));
		}
	}

	private void apply(Job job, Preparation preparation) throws SQLException, IOException {
		View view = preparation.view();
		List<PublishedColumn> columns = preparation.columns();
		stores.jobs().log(job.id(), "creating_columns", "columns_created",
				Json.object().put("created", columns.size() - view.columns().size()));
		Optional<String> name = preparation.schema()
				.map(schema -> view.id() + "." + preparation.revision().seq() + "." + job.id() + ".db");
		long[] rows = { view.rowCount() };
		if (name.isPresent()) {
			stores.jobs().log(job.id(), "upserting", "upsert_started", null);
			writeRows(job, preparation, stores.folder().table(name.get()), rows);
		}
		stores.jobs().log(job.id(), "finishing", "finishing", null);
		Revision revision = preparation.revision();
		stores.jobs().succeed(job, revision, view, new ViewStore.Publication(revision.scope().orElse(view.scope()),
				Blob.describe(stores, revision, view, revision.published(), !columns.isEmpty()), columns, name, rows[0]));
		if (name.isPresent() && view.tableFile().isPresent()) {
			Path old = stores.folder().table(view.tableFile().get());
			worker.later("removing " + old, KEEP_OLD_SECONDS, () -> Cleaning.remove(old));
		}
	}

	private void writeRows(Job job, Preparation preparation, Path file, long[] rows) throws SQLException, IOException {
		boolean complete = false;
		try {
			RowCounts counts = new RowPublication(stores, preparation).write(file, rows);
			stores.jobs().log(job.id(), "upserting", "upsert_complete", counts.toJson());
			complete = true;
		} finally {
			if (!complete) {
				Files.deleteIfExists(file);
			}
		}
	}
}

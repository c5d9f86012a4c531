// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.core.portal.PortalSession.UpdateKind;
import org.broadsheet.core.portal.RemoteColumn;
import org.broadsheet.core.portal.RemoteDataset;
import org.broadsheet.model.Visibility;
import org.broadsheet.portal.socrata.internal.http.Json;
import org.broadsheet.portal.socrata.internal.view.MetadataPaths;
import org.broadsheet.portal.socrata.internal.view.Views;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares what the portal shows after a publication with what was asked for. Only what was read back counts as published. */
final class ReadBack {

	private static final int LOOKS = 10;

	private final Context context;
	private final String id;
	private final Before before;
	private final Optional<Schema> schema;
	private final Optional<OfferedFile> file;
	private final List<String> documents;

	ReadBack(Context context, String id, Before before, Optional<Schema> schema, Optional<OfferedFile> file, List<String> documents) {
		this.context = context;
		this.id = id;
		this.before = before;
		this.schema = schema;
		this.file = file;
		this.documents = documents;
	}

	/**
	 * Reads until it fits; reading may lag behind publishing.
	 *
	 * @param review whether the portal put the publication in its approval queue
	 * @param log    of the job, newest entry first
	 */
	RemoteDataset check(Visibility asked, boolean review, JsonNode log, IProgressMonitor monitor) throws PortalException {
		SubMonitor progress = SubMonitor.convert(monitor, 2 * LOOKS + 2);
		OptionalLong rows = review ? OptionalLong.empty() : expectedRows(log, progress.split(1));
		for (int look = 1;; look++) {
			Optional<RemoteDataset> found = context.views().dataset(id, progress.split(1));
			Optional<String> fault = found.isEmpty() ? Optional.of(Messages.text(Messages.notThere, context.host())) : fault(found.get(), asked, review, rows);
			if (fault.isEmpty() && file.isPresent() && !review) {
				fault = file.get().fault(context.views().view(id, progress.split(1)).orElse(Json.object()), context.host());
			}
			if (fault.isEmpty()) {
				return review ? inReview(found.get()) : found.get();
			}
			if (look == LOOKS) {
				found.filter(dataset -> tooOpen(dataset, asked)).ifPresent(dataset -> close(progress.split(1)));
				throw new PortalException(Kind.UNEXPECTED_ANSWER, fault.get());
			}
			context.wire().timings().pause(Duration.ofMillis(Math.min(100L << look, 8000)), progress);
		}
	}

	private Optional<String> fault(RemoteDataset dataset, Visibility asked, boolean review, OptionalLong rows) {
		if (review) {
			return tooOpen(dataset, asked) ? Optional.of(visibilityFault(dataset)) : Optional.empty();
		}
		if (!dataset.published()) {
			return Optional.of(Messages.text(Messages.stillDraft, context.host()));
		}
		if (dataset.visibility() != asked && !(asked == Visibility.PUBLIC && dataset.inReview())) {
			return Optional.of(visibilityFault(dataset));
		}
		if (rows.isPresent() && rows.getAsLong() != dataset.rows()) {
			return Optional.of(Messages.text(Messages.otherRows, context.host(), dataset.rows(), rows.getAsLong()));
		}
		Set<String> missing = new HashSet<>(schema.map(Schema::fieldNames).map(Set::copyOf).orElse(Set.of()));
		missing.removeAll(dataset.columns().stream().map(RemoteColumn::fieldName).collect(Collectors.toSet()));
		if (!missing.isEmpty()) {
			return Optional.of(Messages.text(Messages.columnsMissing, context.host(), String.join(", ", missing)));
		}
		List<String> lost = new ArrayList<>(documents);
		lost.removeAll(dataset.metadata().getOrDefault(MetadataPaths.ATTACHMENTS, List.of()));
		return lost.isEmpty() ? Optional.empty() : Optional.of(Messages.text(Messages.documentsMissing, context.host(), String.join(", ", lost)));
	}

	private String visibilityFault(RemoteDataset dataset) {
		return Messages.text(Messages.otherVisibility, context.host(), Views.scope(dataset.visibility()));
	}

	private boolean tooOpen(RemoteDataset dataset, Visibility asked) {
		return dataset.visibility() == Visibility.PUBLIC && asked != Visibility.PUBLIC;
	}

	/** What was not meant for everybody is closed before anything else is said. */
	private void close(IProgressMonitor monitor) {
		try {
			context.permissions().setVisibility(id, Visibility.PRIVATE, monitor);
		} catch (PortalException e) {
			ILog.of(ReadBack.class).error(Messages.text(Messages.stillOpen, context.host(), id), e);
		}
	}

	private static RemoteDataset inReview(RemoteDataset dataset) {
		return new RemoteDataset(dataset.id(), dataset.name(), dataset.url(), dataset.published(), dataset.visibility(), true, dataset.revision(), dataset.rows(), dataset.columns(), dataset.metadata(),
				dataset.updatedAt());
	}

	/** Rows sent less those with errors; for added rows what the job says it did, and nothing is expected where it does not say. */
	private OptionalLong expectedRows(JsonNode log, IProgressMonitor monitor) throws PortalException {
		if (schema.isEmpty()) {
			return OptionalLong.of(before.rows());
		}
		Schema sent = schema.get();
		if (before.kind() == UpdateKind.REPLACE || !before.published() && before.kind() == UpdateKind.UPDATE && !sent.hasRowIdentifier()) {
			return sent.totalRows() < 0 ? OptionalLong.empty() : OptionalLong.of(sent.totalRows() - sent.countErrorRows(monitor));
		}
		Optional<JsonNode> details = Json.each(log).filter(entry -> entry.path("stage").asText().equals("upsert_complete")).map(entry -> entry.path("details")).findFirst();
		return details.map(done -> OptionalLong.of(before.rows() + done.path("Rows Created").asLong(0) - done.path("Rows Deleted").asLong(0))).orElse(OptionalLong.empty());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.draft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.broadsheet.core.portal.PortalDraft;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.core.portal.RemoteColumn;
import org.broadsheet.core.portal.RemoteDataset;
import org.broadsheet.model.Visibility;
import org.broadsheet.portal.socrata.internal.http.Address;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Json;
import org.broadsheet.portal.socrata.internal.draft.SourceUpload.Form;
import org.broadsheet.portal.socrata.internal.view.MetadataPaths;
import org.broadsheet.portal.socrata.internal.view.Views;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A revision of the publishing service. When one of its steps fails or is cancelled, it removes itself, and with it a dataset that was never published. */
final class SocrataDraft implements PortalDraft {

	private static final long CANCEL_WAIT_MILLIS = 500;
	private static final long FAILURE_WAIT_MILLIS = 10_000;

	private final Context context;
	private final Resource revision;
	private final Before before;
	private final String datasetId;
	private final Attachments attachments;
	private Optional<Schema> schema = Optional.empty();
	private Optional<OfferedFile> offered = Optional.empty();
	private CompletableFuture<Void> removal;

	SocrataDraft(Context context, Resource revision, Before before) throws PortalException {
		this.context = context;
		this.revision = revision;
		this.before = before;
		this.datasetId = revision.datasetId();
		this.attachments = new Attachments(context, revision, before.view());
	}

	@Override
	public String datasetId() {
		return datasetId;
	}

	@Override
	public long revision() {
		return revision.resource().path("revision_seq").asLong();
	}

	@Override
	public void upload(Upload upload, IProgressMonitor monitor) throws IOException {
		try {
			schema = Optional.of(new Schema(context.wire(), new SourceUpload(context.wire(), revision, Form.ROWS).send(upload, monitor)));
		} catch (IOException | RuntimeException e) {
			giveUp(e);
			throw e;
		}
	}

	@Override
	public PortalCheck configure(List<RemoteColumn> columns, IProgressMonitor monitor) throws PortalException {
		Schema uploaded = schema.orElseThrow(() -> new IllegalStateException("upload comes first"));
		return guarded(() -> uploaded.configure(columns, monitor));
	}

	@Override
	public void offer(Upload file, IProgressMonitor monitor) throws IOException {
		try {
			if (before.published() && !Views.blob(before.view())) {
				throw new PortalException(Kind.REFUSED, Messages.text(Messages.tableThere, context.host(), file.fileName()));
			}
			Resource source = new SourceUpload(context.wire(), revision, Form.FILE).send(file, monitor);
			offered = Optional.of(new OfferedFile(source.resource().path("id").asLong(), file.fileName()));
		} catch (IOException | RuntimeException e) {
			giveUp(e);
			throw e;
		}
	}

	@Override
	public void attach(List<Upload> documents, IProgressMonitor monitor) throws IOException {
		try {
			attachments.replace(documents, monitor);
		} catch (IOException | RuntimeException e) {
			giveUp(e);
			throw e;
		}
	}

	@Override
	public void describe(String name, Map<String, List<String>> metadata, IProgressMonitor monitor) throws PortalException {
		guarded(() -> {
			ObjectNode whole = MetadataPaths.filledIn(before.view());
			if (revision.resource().path("metadata") instanceof ObjectNode drafted) {
				whole.setAll(drafted.deepCopy());
			}
			attachments.removedFrom(whole);
			metadata.forEach((key, values) -> MetadataPaths.set(whole, key, values));
			whole.put("name", name);
			Call put = Call.send(Messages.setMetadata, "PUT", revision.link("update"), attachments.in(Json.object().set("metadata", whole)));
			return context.wire().send(put.patient(), monitor);
		});
	}

	@Override
	public List<String> plan(IProgressMonitor monitor) throws PortalException {
		JsonNode answer = context.wire().send(Call.get(Messages.readPlan, revision.link("plan")), monitor);
		List<String> words = new ArrayList<>();
		Json.each(answer.path("resource")).map(step -> PlanWords.of(Json.text(step.path("type")))).filter(word -> !word.isEmpty()).forEach(words::add);
		return words;
	}

	@Override
	public RemoteDataset publish(Visibility visibility, IProgressMonitor monitor) throws PortalException {
		Publishing publishing = new Publishing(context, revision, before, schema, offered, attachments);
		try {
			return publishing.run(visibility, monitor);
		} catch (PortalException | RuntimeException e) {
			if (!publishing.begun() || publishing.failed() || !before.published() && e instanceof OperationCanceledException) {
				giveUp(e);
			} else if (e instanceof OperationCanceledException) {
				removal = CompletableFuture.completedFuture(null);
				throw new PortalException(Kind.CONFLICT, Messages.text(Messages.tooLate, context.host()), e);
			}
			removal = removal == null ? CompletableFuture.completedFuture(null) : removal; // what is published is no draft any more
			throw e;
		}
	}

	@Override
	public void discard(IProgressMonitor monitor) throws PortalException {
		if (removal == null) {
			removal = CompletableFuture.completedFuture(null);
			remove(monitor);
		}
	}

	private interface Step<T> {
		T run() throws PortalException;
	}

	private <T> T guarded(Step<T> step) throws PortalException {
		try {
			return step.run();
		} catch (PortalException | RuntimeException e) {
			giveUp(e);
			throw e;
		}
	}

	/** Removes the draft; who cancelled is not kept waiting. */
	private void giveUp(Exception why) {
		if (removal == null) {
			removal = context.cleaner().start(() -> remove(new NullProgressMonitor()));
			Cleaner.await(removal, why instanceof OperationCanceledException ? CANCEL_WAIT_MILLIS : FAILURE_WAIT_MILLIS);
		}
	}

	private void remove(IProgressMonitor monitor) throws PortalException {
		unlessGone(Call.bare(Messages.discardDraft, "DELETE", revision.link("discard")), monitor);
		if (!before.published()) {
			unlessGone(Call.bare(Messages.discardDraft, "DELETE", "/api/views/" + Address.encode(datasetId)), monitor);
		}
	}

	private void unlessGone(Call call, IProgressMonitor monitor) throws PortalException {
		try {
			context.wire().send(call, monitor);
		} catch (PortalException e) {
			if (e.kind() != Kind.NOT_FOUND) {
				throw e;
			}
		}
	}
}

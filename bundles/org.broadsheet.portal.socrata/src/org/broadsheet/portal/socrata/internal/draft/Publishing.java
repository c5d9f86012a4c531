// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.draft;

import java.util.Optional;

import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.core.portal.RemoteDataset;
import org.broadsheet.model.Visibility;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Complaint;
import org.broadsheet.portal.socrata.internal.http.Json;
import org.broadsheet.portal.socrata.internal.http.Wire;
import org.broadsheet.portal.socrata.internal.view.Views;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Publishes a revision once: says what shall be visible to whom, applies it, waits for the job and reads back what came of it. */
final class Publishing {

	private final Context context;
	private final Wire wire;
	private final Resource revision;
	private final Before before;
	private final Optional<Schema> schema;
	private final Optional<OfferedFile> file;
	private final Attachments attachments;
	private boolean begun;
	private boolean failed;

	Publishing(Context context, Resource revision, Before before, Optional<Schema> schema, Optional<OfferedFile> file, Attachments attachments) {
		this.context = context;
		this.wire = context.wire();
		this.revision = revision;
		this.before = before;
		this.schema = schema;
		this.file = file;
		this.attachments = attachments;
	}

	/** Whether the portal may have begun to publish. */
	boolean begun() {
		return begun;
	}

	/** Whether the portal said that it did not publish. */
	boolean failed() {
		return failed;
	}

	RemoteDataset run(Visibility visibility, IProgressMonitor monitor) throws PortalException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		prepare(visibility, progress.split(10));
		JsonNode job = apply(progress.split(10));
		boolean review = "approval_submitted".equals(Json.text(job.path("key")));
		JsonNode finished = review ? job : await(job, progress.split(60));
		return new ReadBack(context, revision.datasetId(), before, schema, file, attachments.names()).check(visibility, review, finished.path("resource").path("log"), progress.split(20));
	}

	private void prepare(Visibility visibility, IProgressMonitor monitor) throws PortalException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		ObjectNode body = attachments.in(Json.object());
		schema.ifPresent(known -> body.put("output_schema_id", known.outputId()));
		file.ifPresent(sent -> body.put("blob_id", sent.source()));
		body.putObject("permissions").put("scope", Views.scope(visibility));
		JsonNode set = wire.send(Call.send(Messages.setVisibility, "PUT", revision.link("update"), body).patient(), progress.split(1)).path("resource");
		JsonNode chosen = set.path("output_schema_id");
		JsonNode scope = Json.given(set.path("permissions").path("scope")) ? set.path("permissions").path("scope") : set.path("action").path("permission");
		boolean otherRows = schema.isPresent() && chosen.isIntegralNumber() && chosen.asLong() != schema.get().outputId()
				|| file.isPresent() && set.path("blob_id").isIntegralNumber() && set.path("blob_id").asLong() != file.get().source();
		boolean otherScope = Json.given(scope) && Views.visibility(scope.asText()) != visibility;
		if (otherRows || otherScope) {
			throw new PortalException(Kind.UNEXPECTED_ANSWER, Messages.text(Messages.notAsAsked, wire.address().host()));
		}
		wire.send(Call.get(Messages.readPlan, revision.link("plan")).patient(), progress.split(1)); // a portal that cannot plan it cannot do it
	}

	private JsonNode apply(IProgressMonitor monitor) throws PortalException {
		ObjectNode body = Json.object();
		schema.ifPresent(known -> body.put("output_schema_id", known.outputId()));
		Call put = Call.send(Messages.publish, "PUT", revision.link("apply"), body).patient();
		begun = true;
		try {
			return wire.sendOnce(put, refused -> runningJob(monitor), monitor);
		} catch (PortalException e) {
			failed = e.kind() != Kind.UNREACHABLE && e.kind() != Kind.UNEXPECTED_ANSWER || runningJob(monitor).isEmpty();
			throw e;
		}
	}

	/** The job that a lost answer told of. */
	private Optional<JsonNode> runningJob(IProgressMonitor monitor) throws PortalException {
		JsonNode tasks = wire.send(Call.get(Messages.publish, revision.link("show")).patient(), monitor).path("resource").path("task_sets");
		Optional<JsonNode> newest = Json.each(tasks).max((a, b) -> Long.compare(a.path("id").asLong(), b.path("id").asLong()));
		return newest.map(task -> {
			ObjectNode job = Json.object();
			job.set("resource", task);
			job.putObject("links").put("show", applyLink() + "/" + task.path("id").asLong());
			return job;
		});
	}

	private String applyLink() {
		return Json.text(revision.links().path("apply"));
	}

	private JsonNode await(JsonNode job, IProgressMonitor monitor) throws PortalException {
		String show = new Resource(job, wire.address().host()).link("show");
		return Poll.until(wire, Messages.publish, show, this::finished, monitor);
	}

	private boolean finished(JsonNode answer) throws PortalException {
		JsonNode resource = answer.path("resource");
		if (Json.text(resource.path("status")).equals("failure")) {
			failed = true;
			throw new PortalException(Kind.REFUSED, Messages.text(Messages.jobFailed, wire.address().host(), why(resource.path("log"))));
		}
		return Json.given(resource.path("finished_at"));
	}

	private static String why(JsonNode log) {
		return Json.each(log).map(entry -> Complaint.of(entry.path("details"))).filter(text -> !text.isEmpty()).findFirst().map(text -> ": " + text.replaceFirst("\\.$", "")).orElse("");
	}
}

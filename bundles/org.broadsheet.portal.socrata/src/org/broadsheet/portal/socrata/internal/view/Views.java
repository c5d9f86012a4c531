// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.view;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.core.portal.RemoteColumn;
import org.broadsheet.core.portal.RemoteDataset;
import org.broadsheet.model.Visibility;
import org.broadsheet.portal.socrata.internal.http.Address;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Json;
import org.broadsheet.portal.socrata.internal.http.Wire;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads datasets as they stand on the portal. */
public final class Views {

	private final Wire wire;

	/** Reads through a connection. */
	public Views(Wire wire) {
		this.wire = wire;
	}

	/** The view of a dataset as the portal sends it; empty when there is none for this person. */
	public Optional<JsonNode> view(String id, IProgressMonitor monitor) throws PortalException {
		return unlessAbsent(Call.get(Messages.readDataset, "/api/views/" + Address.encode(id) + ".json"), monitor);
	}

	/** A dataset with its number of rows and its latest published revision. */
	public Optional<RemoteDataset> dataset(String id, IProgressMonitor monitor) throws PortalException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		Optional<JsonNode> found = view(id, progress.split(1));
		if (found.isEmpty()) {
			return Optional.empty();
		}
		JsonNode view = found.get();
		boolean published = published(view);
		long rows = published ? count(view, id, progress.split(1)) : -1;
		long revision = latestRevision(id, progress.split(1));
		return Optional.of(new RemoteDataset(id, Json.text(view.path("name")), page(id), published, visibility(view), inReview(view), revision, rows, columns(view),
				MetadataPaths.values(view), changedAt(view)));
	}

	/** Whether a dataset is no table but a file to download. */
	public static boolean blob(JsonNode view) {
		return view.path("viewType").asText().equals("blobby");
	}

	/** Number of published rows; 0 for a file to download. */
	public long count(JsonNode view, String id, IProgressMonitor monitor) throws PortalException {
		return blob(view) ? 0 : count(id, monitor);
	}

	/** Number of published rows of a table. */
	public long count(String id, IProgressMonitor monitor) throws PortalException {
		JsonNode answer = wire.send(Call.get(Messages.countRows, "/resource/" + Address.encode(id) + ".json?$select=" + Address.encode("count(*) as n")), monitor);
		JsonNode first = answer.path(0);
		String count = Json.text(first.has("n") ? first.path("n") : first.isObject() && first.size() == 1 ? first.elements().next() : first);
		if (!count.matches("\\d{1,18}")) {
			throw new PortalException(Kind.UNEXPECTED_ANSWER, Messages.text(Messages.noCount, wire.address().host()));
		}
		return Long.parseLong(count);
	}

	private long latestRevision(String id, IProgressMonitor monitor) throws PortalException {
		JsonNode list = unlessAbsent(Call.get(Messages.readDataset, "/api/publishing/v1/revision/" + Address.encode(id)), monitor).orElse(Json.array());
		return Json.each(list).map(entry -> entry.path("resource")).filter(Views::applied).mapToLong(revision -> revision.path("revision_seq").asLong(-1)).max().orElse(-1);
	}

	private static boolean applied(JsonNode revision) {
		return Json.each(revision.path("task_sets")).anyMatch(task -> task.path("status").asText().equals("successful"));
	}

	/** Whoever may not see something is told that it is not there. */
	private Optional<JsonNode> unlessAbsent(Call call, IProgressMonitor monitor) throws PortalException {
		try {
			return Optional.of(wire.send(call, monitor)).filter(JsonNode::isContainerNode);
		} catch (PortalException e) {
			if (e.kind() == Kind.NOT_FOUND || e.kind() == Kind.NOT_PERMITTED) {
				return Optional.empty();
			}
			throw e;
		}
	}

	/** Whether a version of it is published. */
	public static boolean published(JsonNode view) {
		return view.path("publicationStage").asText().equals("published");
	}

	/** Who can see it. A view that does not say so is taken for private. */
	public static Visibility visibility(JsonNode view) {
		JsonNode scope = view.path("permissions").path("scope");
		return scope.isTextual() ? visibility(scope.asText()) : Json.each(view.path("grants")).anyMatch(Views::isPublic) ? Visibility.PUBLIC : Visibility.PRIVATE;
	}

	/** What a scope of the portal is called here. */
	public static Visibility visibility(String scope) {
		return switch (scope) {
		case "public" -> Visibility.PUBLIC;
		case "site" -> Visibility.INTERNAL;
		default -> Visibility.PRIVATE;
		};
	}

	/** What the portal calls a visibility. */
	public static String scope(Visibility visibility) {
		return switch (visibility) {
		case PRIVATE -> "private";
		case INTERNAL -> "site";
		case PUBLIC -> "public";
		};
	}

	/** Whether a wish to make it public waits for approval. */
	public static boolean inReview(JsonNode view) {
		return Json.each(view.path("pendingGrants")).anyMatch(Views::isPublic);
	}

	private static boolean isPublic(JsonNode grant) {
		return Json.each(grant.path("flags")).anyMatch(flag -> flag.asText().equals("public"));
	}

	/** Columns in order, without the portal's own. */
	public static List<RemoteColumn> columns(JsonNode view) {
		long identifier = view.path("rowIdentifierColumnId").asLong(-1);
		return Json.each(view.path("columns")).filter(column -> !column.path("fieldName").asText().startsWith(":")).sorted((a, b) -> Integer.compare(a.path("position").asInt(), b.path("position").asInt()))
				.map(column -> column(column, identifier)).toList();
	}

	private static RemoteColumn column(JsonNode column, long identifier) {
		return new RemoteColumn(Json.text(column.path("fieldName")), Json.text(column.path("name")), Json.text(column.path("description")), PortalTypes.type(column.path("dataTypeName").asText()),
				ColumnFormats.fromPortal(column.path("format")), identifier >= 0 && column.path("id").asLong(-2) == identifier);
	}

	private static String changedAt(JsonNode view) {
		long seconds = Math.max(view.path("rowsUpdatedAt").asLong(0), view.path("viewLastModified").asLong(0));
		return seconds <= 0 ? "" : Instant.ofEpochSecond(seconds).toString();
	}

	/** The page of a dataset for people. */
	public URI page(String id) throws PortalException {
		return wire.address().resolve("/d/" + Address.encode(id));
	}
}

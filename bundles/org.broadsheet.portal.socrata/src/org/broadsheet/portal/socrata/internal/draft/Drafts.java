// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.draft;

import java.util.Optional;
import java.util.UUID;

import org.broadsheet.core.portal.PortalDraft;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.core.portal.PortalSession.UpdateKind;
import org.broadsheet.portal.socrata.internal.http.Address;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Json;
import org.broadsheet.portal.socrata.internal.http.Wire;
import org.broadsheet.portal.socrata.internal.view.Catalog;
import org.broadsheet.portal.socrata.internal.sharing.Permissions;
import org.broadsheet.portal.socrata.internal.view.Views;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Opens drafts. Opening is never repeated blindly: a lost answer is looked for among what the portal has. */
public final class Drafts implements AutoCloseable {

	private static final String REVISIONS = "/api/publishing/v1/revision";

	private final Wire wire;
	private final Views views;
	private final Catalog catalog;
	private final Permissions permissions;
	private final String userId;
	private final Cleaner cleaner;

	/** Opens for one person. */
	public Drafts(Wire wire, Views views, Catalog catalog, Permissions permissions, String userId) {
		this.wire = wire;
		this.views = views;
		this.catalog = catalog;
		this.permissions = permissions;
		this.userId = userId;
		this.cleaner = new Cleaner(wire.address().host());
	}

	/** A new dataset, private from its first moment. */
	public PortalDraft create(String name, UpdateKind kind, IProgressMonitor monitor) throws PortalException {
		return cleaner.open(() -> createNow(name, kind, new NullProgressMonitor()), monitor);
	}

	/** Changes of a dataset that is there; who can see it stays as it is until the draft is published. */
	public PortalDraft change(String id, UpdateKind kind, IProgressMonitor monitor) throws PortalException {
		return cleaner.open(() -> changeNow(id, kind, new NullProgressMonitor()), monitor);
	}

	private SocrataDraft createNow(String name, UpdateKind kind, IProgressMonitor monitor) throws PortalException {
		String mark = "Broadsheet " + UUID.randomUUID();
		ObjectNode body = Json.object().put("creation_source", mark);
		body.putObject("metadata").put("name", name);
		body.putObject("action").put("type", type(kind)).put("permission", "private");
		JsonNode made = wire.sendOnce(Call.send(Messages.openDraft, "POST", REVISIONS, body), refused -> created(name, mark, refused, monitor), monitor);
		return new SocrataDraft(new Context(wire, views, permissions, cleaner), new Resource(made, wire.address().host()), Before.nothing(kind));
	}

	/** The draft that a lost answer told of. That none is listed yet does not say that none was made, so it is asked for again only when the portal said that it did nothing. */
	private Optional<JsonNode> created(String name, String mark, boolean refused, IProgressMonitor monitor) throws PortalException {
		for (String id : catalog.drafts(name, monitor)) {
			for (JsonNode revision : openRevisions(id, monitor)) {
				if (Json.text(revision.path("resource").path("creation_source")).equals(mark)) {
					return Optional.of(revision);
				}
			}
		}
		if (refused) {
			return Optional.empty();
		}
		throw new PortalException(Kind.UNEXPECTED_ANSWER, Messages.text(Messages.draftUnknown, wire.address().host(), name));
	}

	private SocrataDraft changeNow(String id, UpdateKind kind, IProgressMonitor monitor) throws PortalException {
		JsonNode view = views.view(id, monitor).orElseThrow(() -> new PortalException(Kind.NOT_FOUND, Messages.text(Messages.noSuchDataset, wire.address().host(), id)));
		boolean published = Views.published(view);
		long rows = published ? views.count(view, id, monitor) : 0;
		long latest = newest(openRevisions(id, monitor));
		ObjectNode body = Json.object();
		body.putObject("metadata");
		body.putObject("action").put("type", type(kind)).putNull("permission");
		JsonNode made = wire.sendOnce(Call.send(Messages.openDraft, "POST", REVISIONS + "/" + Address.encode(id), body), refused -> opened(id, latest, monitor), monitor);
		return new SocrataDraft(new Context(wire, views, permissions, cleaner), new Resource(made, wire.address().host()), new Before(kind, published, view, rows));
	}

	private Optional<JsonNode> opened(String id, long latest, IProgressMonitor monitor) throws PortalException {
		for (JsonNode revision : openRevisions(id, monitor)) {
			JsonNode resource = revision.path("resource");
			if (resource.path("revision_seq").asLong(-1) > latest && Json.text(resource.path("created_by").path("user_id")).equals(userId)) {
				return Optional.of(revision);
			}
		}
		return Optional.empty();
	}

	private JsonNode openRevisions(String id, IProgressMonitor monitor) throws PortalException {
		return wire.send(Call.get(Messages.readDrafts, REVISIONS + "/" + Address.encode(id) + "?open=true"), monitor);
	}

	private static long newest(JsonNode revisions) {
		return Json.each(revisions).mapToLong(revision -> revision.path("resource").path("revision_seq").asLong(-1)).max().orElse(-1);
	}

	private static String type(UpdateKind kind) {
		return switch (kind) {
		case REPLACE -> "replace";
		case UPDATE -> "update";
		case DELETE -> "delete";
		};
	}

	@Override
	public void close() {
		cleaner.close();
	}
}

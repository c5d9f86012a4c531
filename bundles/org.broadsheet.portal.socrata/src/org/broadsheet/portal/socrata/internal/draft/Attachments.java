// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.draft;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.portal.PortalDraft.Upload;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Json;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The documents of a dataset. Each change of a revision has to name them all again, or the portal drops them. */
final class Attachments {

	private static final int LARGEST = 100 << 20;

	private final Context context;
	private final Resource revision;
	private ArrayNode named = Json.array();
	private boolean replaced;

	/** Begins with what is published. */
	Attachments(Context context, Resource revision, JsonNode view) {
		this.context = context;
		this.revision = revision;
		Json.each(view.path("metadata").path("attachments")).forEach(file -> add(Json.text(file.path("name")), Json.text(file.path("filename")), file.path("assetId"), file.path("blobId")));
	}

	private void add(String name, String fileName, JsonNode asset, JsonNode blob) {
		ObjectNode entry = named.addObject().put("name", name.isEmpty() ? fileName : name).put("filename", fileName);
		entry.set("asset_id", Json.given(asset) ? asset : null);
		entry.set("blob_id", Json.given(blob) ? blob : null);
	}

	void replace(List<Upload> documents, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, documents.size());
		named = Json.array();
		replaced = true;
		for (Upload document : documents) {
			JsonNode answer = context.wire().send(call(document), progress.split(1));
			String id = Json.text(answer.path("file_id"));
			if (id.isEmpty()) {
				throw new PortalException(Kind.UNEXPECTED_ANSWER, Messages.text(Messages.incomplete, context.host(), "file_id"));
			}
			add(document.fileName(), document.fileName(), answer.path("file_id"), answer.path("blob_id"));
		}
	}

	private Call call(Upload document) throws IOException {
		if (document.size() > LARGEST) {
			throw new PortalException(Kind.REFUSED, Messages.text(Messages.documentTooLarge, document.fileName(), LARGEST >> 20));
		}
		String type = Optional.ofNullable(URLConnection.guessContentTypeFromName(document.fileName())).orElse("application/octet-stream");
		try (InputStream in = document.open()) {
			Call bytes = Call.bytes(Messages.takeDocument, revision.link("show") + "/attachment", in.readAllBytes());
			// a header is ASCII; the full name goes with the list of documents
			return bytes.type(type).header("X-File-Name", document.fileName().replaceAll("[^\\x20-\\x7e]", "_"));
		}
	}

	/** Names the documents in a change of the revision. */
	ObjectNode in(ObjectNode change) {
		if (replaced || !named.isEmpty()) {
			change.set("attachments", named.deepCopy());
		}
		return change;
	}

	/** Takes documents that are gone out of metadata read before. */
	void removedFrom(ObjectNode metadata) {
		if (replaced && metadata.path("metadata") instanceof ObjectNode inner && inner.has("attachments")) {
			inner.putArray("attachments");
		}
	}

	List<String> names() {
		return Json.each(named).map(file -> Json.text(file.path("name"))).toList();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.draft;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.broadsheet.core.portal.PortalDraft.Upload;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Complaint;
import org.broadsheet.portal.socrata.internal.http.Json;
import org.broadsheet.portal.socrata.internal.http.Wire;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Sends a file in chunks and waits until the portal has read it. */
final class SourceUpload {

	/** What a file is to the portal. */
	enum Form {
		/** Rows of UTF-8 CSV. Every cell and every row arrives as it was sent. */
		ROWS("text/csv"),
		/** A file to download that the portal does not look into. */
		FILE("application/octet-stream");

		private final String type;

		Form(String type) {
			this.type = type;
		}

		private void describe(ObjectNode options) {
			if (this == ROWS) {
				options.put("encoding", "utf8").put("header_count", 1).put("column_header", 1).put("quote_char", "\"").put("column_separator", ",").put("trim_whitespace", false)
						.put("remove_empty_rows", false);
			}
			options.put("parse_source", this == ROWS);
		}
	}

	private static final int USUAL_CHUNK = 4 << 20;
	private static final int LARGEST_CHUNK = 64 << 20;

	private final Wire wire;
	private final Resource revision;
	private final Form form;

	SourceUpload(Wire wire, Resource revision, Form form) {
		this.wire = wire;
		this.revision = revision;
		this.form = form;
	}

	/** Returns the source as it is once the portal has taken it in. */
	Resource send(Upload upload, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		Resource source = create(upload.fileName(), progress.split(2));
		int chunkSize = initiate(source, progress.split(1));
		sendChunks(source, upload, chunkSize, progress.split(77));
		JsonNode read = Poll.until(wire, Messages.readRows, source.link("show"), this::read, progress.split(20));
		return new Resource(read, wire.address().host());
	}

	private Resource create(String fileName, IProgressMonitor monitor) throws PortalException {
		ObjectNode body = Json.object();
		body.putObject("source_type").put("type", "upload").put("filename", fileName);
		form.describe(body.putObject("parse_options"));
		Set<Long> known = new HashSet<>();
		Json.each(sources(monitor)).forEach(source -> known.add(id(source)));
		JsonNode made = wire.sendOnce(Call.send(Messages.beginUpload, "POST", revision.link("create_source"), body).patient(), refused -> other(known, monitor), monitor);
		return new Resource(made, wire.address().host());
	}

	private JsonNode sources(IProgressMonitor monitor) throws PortalException {
		return wire.send(Call.get(Messages.beginUpload, revision.link("list_sources")).patient(), monitor);
	}

	private Optional<JsonNode> other(Set<Long> known, IProgressMonitor monitor) throws PortalException {
		return Json.each(sources(monitor)).filter(source -> !known.contains(id(source))).findFirst();
	}

	private static long id(JsonNode source) {
		return source.path("resource").path("id").asLong(-1);
	}

	private int initiate(Resource source, IProgressMonitor monitor) throws PortalException {
		JsonNode answer = wire.send(Call.send(Messages.beginUpload, "POST", source.link("initiate"), Json.object().put("content_type", form.type)).patient(), monitor);
		int preferred = answer.path("preferred_chunk_size").asInt(USUAL_CHUNK);
		return preferred <= 0 ? USUAL_CHUNK : Math.min(preferred, LARGEST_CHUNK);
	}

	private void sendChunks(Resource source, Upload upload, int chunkSize, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, (int) Math.min(upload.size() / chunkSize + 2, Integer.MAX_VALUE));
		long offset = 0;
		int sequence = 0;
		try (InputStream in = upload.open()) {
			for (byte[] chunk = in.readNBytes(chunkSize); chunk.length > 0; chunk = in.readNBytes(chunkSize)) {
				wire.send(Call.bytes(Messages.takeRows, source.link("chunk", Map.of("seq_num", sequence, "byte_offset", offset)), chunk), progress.split(1));
				offset += chunk.length;
				sequence++;
			}
		}
		if (sequence == 0) {
			throw new PortalException(Kind.REFUSED, Messages.nothingToSend);
		}
		Call commit = Call.bare(Messages.takeRows, "POST", source.link("commit", Map.of("seq_num", sequence - 1, "byte_offset", offset))).patient();
		wire.sendOnce(commit, refused -> committed(source, progress), progress.split(1));
	}

	/** Whether a commit whose answer was lost arrived. */
	private Optional<JsonNode> committed(Resource source, IProgressMonitor monitor) throws PortalException {
		JsonNode answer = wire.send(Call.get(Messages.takeRows, source.link("show")).patient(), monitor);
		JsonNode resource = answer.path("resource");
		boolean arrived = Json.given(resource.path("finished_at")) || Json.given(resource.path("failed_at")) || !resource.path("schemas").isEmpty();
		return arrived ? Optional.of(answer) : Optional.empty();
	}

	private boolean read(JsonNode answer) throws PortalException {
		JsonNode resource = answer.path("resource");
		if (Json.given(resource.path("failed_at"))) {
			String why = Complaint.of(resource.path("failure_details"));
			throw new PortalException(Kind.REFUSED, Messages.text(Messages.rowsRefused, wire.address().host(), why.isEmpty() ? "" : ": " + why));
		}
		return Json.given(resource.path("finished_at")) && (form == Form.FILE || !resource.path("schemas").isEmpty());
	}
}

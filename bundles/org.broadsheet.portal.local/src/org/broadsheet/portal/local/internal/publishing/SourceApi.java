// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.data.Level;
import org.broadsheet.portal.local.internal.data.Revision;
import org.broadsheet.portal.local.internal.data.Source;
import org.broadsheet.portal.local.internal.data.Stores;
import org.broadsheet.portal.local.internal.draft.ParseOptions;
import org.broadsheet.portal.local.internal.http.Exchange;
import org.broadsheet.portal.local.internal.http.HttpFailure;
import org.broadsheet.portal.local.internal.http.Json;
import org.broadsheet.portal.local.internal.http.Routes;
import org.broadsheet.portal.local.internal.work.Ingesting;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Sources: make, upload, options, show, list, download. */
final class SourceApi {
	private static final String ROOT = "/api/publishing/v1/source";
	private static final String ONE = ROOT + "/{source}";
	private static final String OF_REVISION = "/api/publishing/v1/revision/{view}/{seq}/source";
	private static final String CHUNK = ONE + "/chunk/{number}/{offset}";
	private static final int CHUNK_BYTES = 4 * 1024 * 1024;
	private static final int PARALLEL = 4;

	private final Stores stores;
	private final Lookup lookup;
	private final Renderer renderer;
	private final Uploads uploads;
	private final Ingesting ingesting;

	SourceApi(Stores stores, Lookup lookup, Renderer renderer, Ingesting ingesting) {
		this.stores = stores;
		this.lookup = lookup;
		this.renderer = renderer;
		this.uploads = new Uploads(stores);
		this.ingesting = ingesting;
	}

	void register(Routes routes) {
		routes.post(ROOT, this::createFree).post(OF_REVISION, this::createInRevision).get(OF_REVISION, this::list)
				.get(OF_REVISION + "/download", this::downloadLatest)
				.get(OF_REVISION + "/download/{source}", this::download)
				.get(ONE, exchange -> exchange.json(renderer.source(lookup.source(exchange, Level.VIEWER))))
				.post(ONE, this::bytes).patch(ONE, this::attach).put(ONE, this::attach)
				.post(ONE + "/initiate", this::initiate).post(CHUNK, this::chunk).post(CHUNK + "/commit", this::commit)
				.post(ONE + "/cancel", this::cancel).post(ONE + "/options", this::options)
				.put(ONE + "/load", exchange -> exchange.json(renderer.source(lookup.source(exchange, Level.VIEWER))));
	}

	private void createInRevision(Exchange exchange) throws IOException {
		Revision revision = lookup.openRevision(exchange);
		create(exchange, exchange.jsonObject(), Optional.of(revision));
	}

	private void createFree(Exchange exchange) throws IOException {
		exchange.signedIn();
		ObjectNode body = exchange.jsonObject();
		create(exchange, body, named(exchange, body));
	}

	private void create(Exchange exchange, ObjectNode body, Optional<Revision> revision) throws IOException {
		User user = exchange.signedIn();
		JsonNode type = body.path("source_type");
		String kind = Json.text(type, "type")
				.orElseThrow(() -> HttpFailure.validation("source_type", Messages.SourceApi_noType));
		if (!kind.equals("upload")) {
			throw HttpFailure.validation("source_type", NLS.bind(Messages.SourceApi_type, kind));
		}
		JsonNode options = body.path("parse_options").isObject() ? body.get("parse_options") : Json.object();
		ParseOptions.of(options, "", "").checked();
		Source source = stores.sources().create(user, revision.map(Revision::id), type, options, "");
		exchange.json(201, renderer.source(source));
	}

	/** The open revision a body names, flat or nested, as different clients do. */
	private Optional<Revision> named(Exchange exchange, ObjectNode body) {
		JsonNode names = body.path("revision").isObject() ? body.get("revision") : body;
		Optional<String> view = Json.text(names, "fourfour");
		if (view.isEmpty() || !names.has("revision_seq")) {
			return Optional.empty();
		}
		exchange.values(view.get(), names.get("revision_seq").asText());
		return Optional.of(lookup.openRevision(exchange));
	}

	private void attach(Exchange exchange) throws IOException {
		Source source = lookup.source(exchange, Level.CONTRIBUTOR);
		Revision revision = named(exchange, exchange.jsonObject())
				.orElseThrow(() -> HttpFailure.notFound(Messages.Lookup_revision));
		stores.sources().attach(source, revision);
		exchange.json(202, renderer.source(stores.sources().find(source.id()).orElseThrow()));
	}

	private void initiate(Exchange exchange) throws IOException {
		Source source = waiting(exchange);
		String type = exchange.jsonObject().path("content_type").asText("");
		setType(source, type);
		uploads.cancel(source);
		exchange.json(Json.object().put("preferred_upload_parallelism", PARALLEL).put("preferred_chunk_size",
				CHUNK_BYTES));
	}

	/** A source that can still take bytes. */
	private Source waiting(Exchange exchange) {
		Source source = lookup.source(exchange, Level.CONTRIBUTOR);
		if (source.fileId().isPresent()) {
			throw HttpFailure.validation("source", Messages.SourceApi_complete);
		}
		if (source.failedAt().isPresent()) {
			throw HttpFailure.validation("source", Messages.SourceApi_failed);
		}
		return source;
	}

	private void setType(Source source, String contentType) {
		String type = contentType.toLowerCase(Locale.ROOT);
		boolean text = type.startsWith("text/") || type.startsWith("application/octet-stream") || type.isEmpty();
		if (source.options().parse() && !text) {
			throw HttpFailure.validation("content_type", Messages.SourceApi_kind);
		}
		stores.sources().setContentType(source, type);
	}

	private void chunk(Exchange exchange) throws IOException {
		Source source = waiting(exchange);
		long offset = offset(exchange);
		try (InputStream body = exchange.body()) {
			long end = uploads.write(source, offset, body);
			ObjectNode answer = Json.object();
			answer.putObject("resource").put("seq_num", Lookup.number(exchange.value("number")).orElse(0L))
					.put("end_byte_offset", end).put("byte_offset", offset);
			answer.putObject("links");
			exchange.json(answer);
		}
	}

	private static long offset(Exchange exchange) {
		return Lookup.number(exchange.value("offset")).filter(offset -> offset >= 0)
				.orElseThrow(() -> HttpFailure.notFound(Messages.Lookup_source));
	}

	private void commit(Exchange exchange) throws IOException {
		Source source = lookup.source(exchange, Level.CONTRIBUTOR);
		// a commit whose answer got lost may be sent again
		if (source.fileId().isEmpty() || source.size() != offset(exchange)) {
			source = finish(uploads.commit(waiting(exchange), offset(exchange)));
		}
		exchange.json(renderer.source(source));
	}

	private Source finish(Source source) {
		if (!source.options().parse()) {
			source.revisionId().ifPresent(revision -> stores.revisions().setBlob(revision, source.id()));
		}
		ingesting.begin(source);
		return source;
	}

	private void bytes(Exchange exchange) throws IOException {
		Source source = waiting(exchange);
		setType(source, exchange.header("Content-Type").orElse(""));
		uploads.cancel(source);
		try (InputStream body = exchange.body()) {
			long size = uploads.write(source, 0, body);
			Source complete = finish(uploads.commit(source, size));
			exchange.json(201, renderer.source(stores.sources().find(complete.id()).orElseThrow()));
		}
	}

	private void cancel(Exchange exchange) throws IOException {
		Source source = waiting(exchange);
		uploads.cancel(source);
		stores.sources().fail(source, Messages.SourceApi_cancelled);
		exchange.json(renderer.source(stores.sources().find(source.id()).orElseThrow()));
	}

	/** Other options make another source with the same bytes. */
	private void options(Exchange exchange) throws IOException {
		Source source = lookup.source(exchange, Level.CONTRIBUTOR);
		JsonNode given = exchange.jsonObject().path("parse_options");
		JsonNode options = given.isObject() ? given : Json.object();
		ParseOptions.of(options, source.contentType(), source.filename()).checked();
		Source changed = stores.sources().create(exchange.signedIn(), source.revisionId(), source.type(), options,
				source.contentType());
		if (source.fileId().isPresent()) {
			changed = finish(stores.sources().complete(changed, source.fileId().get(), source.size()));
		}
		exchange.json(201, renderer.source(changed));
	}

	private void list(Exchange exchange) throws IOException {
		Revision revision = lookup.revision(exchange, Level.VIEWER);
		exchange.json(renderer.list(stores.sources().of(revision).stream().map(renderer::source).toList()));
	}

	private void downloadLatest(Exchange exchange) throws IOException {
		List<Source> sources = stores.sources().of(lookup.revision(exchange, Level.VIEWER));
		send(exchange, sources.stream().filter(source -> source.fileId().isPresent()).findFirst()
				.orElseThrow(() -> HttpFailure.notFound(Messages.Lookup_source)));
	}

	private void download(Exchange exchange) throws IOException {
		lookup.revision(exchange, Level.VIEWER);
		Source source = lookup.source(exchange, Level.VIEWER);
		if (source.fileId().isEmpty()) {
			throw HttpFailure.notFound(Messages.Lookup_source);
		}
		send(exchange, source);
	}

	private void send(Exchange exchange, Source source) throws IOException {
		exchange.attachment(source.filename());
		// never a type a browser would show as a page of this portal
		try (OutputStream output = exchange.stream(200, "application/octet-stream")) {
			Files.copy(stores.folder().upload(source.fileId().orElseThrow()), output);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.broadsheet.core.portal.Credentials;
import org.broadsheet.portal.local.internal.http.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A running portal with an owner, a publisher and two reviewers, and a client that speaks plain HTTP to it. */
final class TestPortal implements AutoCloseable {
	static final String OWNER = "owner";
	static final String PUBLISHER = "publisher";
	static final String REVIEWER = "reviewer";
	static final String STRANGER = "stranger";
	static final String PASSWORD = "pässword 1";
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final long PAUSE_NANOS = 5_000_000;

	final Path folder;
	final PortalServer server;
	private final HttpClient client = HttpClient.newHttpClient();

	TestPortal(Path folder) throws PortalException {
		this.folder = folder;
		this.server = PortalServer.start(
				new PortalConfig(folder, 0, Optional.of(new Credentials(OWNER, PASSWORD))), Map.of());
		if (server.newOwner().isPresent()) {
			Accounts.add(folder, PUBLISHER, "publisher@example.org", Role.PUBLISHER, PASSWORD);
			Accounts.add(folder, REVIEWER, "reviewer@example.org", Role.REVIEWER, PASSWORD);
			Accounts.add(folder, STRANGER, "stranger@example.org", Role.REVIEWER, PASSWORD);
		}
	}

	static String basic(String user, String password) {
		return "Basic " + Base64.getEncoder()
				.encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
	}

	HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
		try {
			return client.send(request.build(), BodyHandlers.ofString());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		}
	}

	HttpRequest.Builder request(String user, String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.uri() + path.replace(" ", "%20")
				.replace("'", "%27").replace(">", "%3E").replace("<", "%3C").replace("`", "%60")));
		return user == null ? request : request.header("Authorization", basic(user, PASSWORD));
	}

	HttpResponse<String> get(String user, String path) throws IOException {
		return send(request(user, path));
	}

	HttpResponse<String> call(String user, String method, String path, JsonNode body) throws IOException {
		return send(request(user, path).header("Content-Type", "application/json").method(method,
				body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString())));
	}

	/** The JSON of an answer that must be a success. */
	static JsonNode json(HttpResponse<String> response) {
		assertTrue(response.statusCode() / 100 == 2, () -> response.statusCode() + " " + response.body());
		assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
		return Json.parse(response.body());
	}

	JsonNode getJson(String user, String path) throws IOException {
		return json(get(user, path));
	}

	JsonNode callJson(String user, String method, String path, JsonNode body) throws IOException {
		return json(call(user, method, path, body));
	}

	JsonNode newView(String user, String name) throws IOException {
		ObjectNode body = Json.object();
		body.putObject("metadata").put("name", name).put("description", "About " + name);
		body.putObject("action").put("type", "update").put("permission", "private");
		return callJson(user, "POST", "/api/publishing/v1/revision", body);
	}

	JsonNode newRevision(String user, String view, String action) throws IOException {
		ObjectNode body = Json.object();
		body.putObject("metadata");
		body.putObject("action").put("type", action).putNull("permission");
		return callJson(user, "POST", "/api/publishing/v1/revision/" + view, body);
	}

	JsonNode newSource(String user, JsonNode revision, ObjectNode options) throws IOException {
		ObjectNode body = Json.object();
		body.putObject("source_type").put("type", "upload").put("filename", "data.csv");
		body.set("parse_options", options);
		return callJson(user, "POST", link(revision, "create_source"), body);
	}

	/** Uploads in one piece and waits until the rows are read. */
	JsonNode upload(String user, JsonNode revision, ObjectNode options, byte[] bytes) throws IOException {
		JsonNode source = newSource(user, revision, options);
		json(send(request(user, link(source, "bytes")).header("Content-Type", "text/csv")
				.POST(BodyPublishers.ofByteArray(bytes))));
		return await(user, link(source, "show"), "finished_at");
	}

	JsonNode upload(String user, JsonNode revision, String csv) throws IOException {
		return upload(user, revision, Json.object(), csv.getBytes(StandardCharsets.UTF_8));
	}

	/** Polls until a field of the resource is set, as clients do. */
	JsonNode await(String user, String path, String field) throws IOException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			JsonNode answer = getJson(user, path);
			JsonNode resource = answer.path("resource");
			if (!resource.path(field).isNull() || resource.path("failed_at").isTextual()) {
				return answer;
			}
			LockSupport.parkNanos(PAUSE_NANOS);
		}
		throw new AssertionError(field + " of " + path + " is not set in time");
	}

	/** Posts a schema with the given expressions by field name and waits until its errors are counted. */
	JsonNode transform(String user, JsonNode source, Map<String, String> expressions) throws IOException {
		JsonNode input = source.path("resource").path("schemas").path(0);
		ObjectNode body = Json.object();
		body.set("output_columns", input.path("output_schemas").path(0).path("output_columns").deepCopy());
		for (JsonNode column : body.path("output_columns")) {
			String expression = expressions.get(column.path("field_name").asText());
			if (expression != null) {
				((ObjectNode) column.path("transform")).put("transform_expr", expression);
			}
		}
		return postSchema(user, source, body);
	}

	JsonNode postSchema(String user, JsonNode source, ObjectNode body) throws IOException {
		JsonNode schema = callJson(user, "POST", transformLink(source), body);
		return await(user, link(schema, "show"), "completed_at");
	}

	static String transformLink(JsonNode source) {
		return source.path("links").path("input_schema_links").path("transform").asText().replace("{input_schema_id}",
				source.path("resource").path("schemas").path(0).path("id").asText());
	}

	/** Applies a revision and waits for the end of the job. */
	JsonNode apply(String user, JsonNode revision) throws IOException {
		JsonNode job = callJson(user, "PUT", link(revision, "apply"), Json.object());
		return await(user, link(job, "show"), "finished_at").path("resource");
	}

	/** Publishes a file with the guessed types and returns the id of the dataset. */
	String publish(String user, String name, String csv) throws IOException {
		JsonNode revision = newView(user, name);
		upload(user, revision, csv);
		assertEquals("successful", apply(user, revision).path("status").asText());
		return revision.path("resource").path("fourfour").asText();
	}

	void setScope(String user, String view, String scope) throws IOException {
		callJson(user, "PUT", "/api/views/" + view + "/permissions", Json.object().put("scope", scope));
	}

	/** Shares a dataset of {@link #PUBLISHER} with one collaborator. */
	JsonNode share(String view, String email, String level) throws IOException {
		ObjectNode permissions = (ObjectNode) getJson(PUBLISHER, "/api/views/" + view + "/permissions");
		ObjectNode user = permissions.withArray("users").addObject().put("email", email);
		user.putArray("accessLevels").addObject().put("name", level).put("version", "all");
		return callJson(PUBLISHER, "PUT", "/api/views/" + view + "/permissions", permissions);
	}

	static String link(JsonNode answer, String name) {
		return answer.path("links").path(name).asText();
	}

	@Override
	public void close() {
		server.stop();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import static org.broadsheet.portal.local.TestPortal.OWNER;
import static org.broadsheet.portal.local.TestPortal.PUBLISHER;
import static org.broadsheet.portal.local.TestPortal.REVIEWER;
import static org.broadsheet.portal.local.TestPortal.STRANGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.broadsheet.portal.local.internal.http.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Whatever is private does not exist for those it was not shared with, at any address. */
class PrivacyTest {
	private static final List<String> READS = List.of("/d/%s", "/api/views/%s", "/api/views/%s.json",
			"/api/views/%s/permissions", "/api/views/%s/rows.csv", "/api/views/%s/replication.json",
			"/resource/%s.json", "/resource/%s.csv", "/resource/%s", "/id/%s", "/id/%s.json",
			"/resource/%s.json?$select=count(*)");
	private static final List<String> DRAFT_READS = List.of("/api/publishing/v1/revision/%s",
			"/api/publishing/v1/revision/%s/0", "/api/publishing/v1/revision/%s/0/plan",
			"/api/publishing/v1/revision/%s/0/source", "/api/publishing/v1/revision/%s/0/source/download",
			"%source", "%schema", "%rows", "%errors", "%latest");
	private static final List<String> LISTS = List.of("/", "/?q=secret", "/data.json", "/sitemap.xml",
			"/api/catalog/v1", "/api/catalog/v1?q=secret", "/api/catalog/v1?published=false&only=datasets",
			"/api/catalog/v1?audience=private");
	private static final List<String> WRITES = List.of("PUT /api/views/%s", "DELETE /api/views/%s",
			"PUT /api/views/%s/permissions", "PUT /api/views/%s?method=setPermission&value=public.read",
			"POST /api/publishing/v1/revision/%s", "PUT /api/publishing/v1/revision/%s/0",
			"PUT /api/publishing/v1/revision/%s/0/apply", "POST /api/publishing/v1/revision/%s/0/source",
			"DELETE /api/publishing/v1/revision/%s/0");

	@TempDir
	static Path folder;
	private static TestPortal portal;
	private static String view;
	private static JsonNode source;
	private static JsonNode schema;

	@BeforeAll
	static void start() throws PortalException, IOException {
		portal = new TestPortal(folder);
		JsonNode revision = portal.newView(PUBLISHER, "Secret numbers");
		view = revision.path("resource").path("fourfour").asText();
		source = portal.upload(PUBLISHER, revision, "secret\n42\n");
		schema = portal.transform(PUBLISHER, source, java.util.Map.of());
		portal.apply(PUBLISHER, revision);
		portal.share(view, "reviewer@example.org", "viewer");
	}

	@AfterAll
	static void stop() {
		portal.close();
	}

	static Stream<Arguments> outsiders() {
		return Stream.of((String) null, STRANGER)
				.flatMap(user -> Stream.concat(READS.stream(), DRAFT_READS.stream()).map(path -> Arguments.of(user, path)));
	}

	static Stream<Arguments> insiders() {
		return Stream.of(REVIEWER, PUBLISHER, OWNER)
				.flatMap(user -> Stream.concat(READS.stream(), DRAFT_READS.stream()).map(path -> Arguments.of(user, path)));
	}

	private static String address(String path) {
		JsonNode links = source.path("links").path("input_schema_links");
		return switch (path) {
		case "%source" -> TestPortal.link(source, "show");
		case "%schema" -> TestPortal.link(schema, "show");
		case "%rows" -> TestPortal.link(schema, "rows");
		case "%errors" -> TestPortal.link(schema, "schema_errors");
		case "%latest" -> links.path("latest_output").asText().replace("{input_schema_id}",
				source.path("resource").path("schemas").path(0).path("id").asText());
		default -> path.formatted(view);
		};
	}

	@ParameterizedTest
	@MethodSource("outsiders")
	void outsidersFindNothing(String user, String path) throws IOException {
		HttpResponse<String> answer = portal.get(user, address(path));
		// drafts are for signed-in people only, whatever they ask for
		boolean drafts = user == null && address(path).startsWith("/api/publishing/");
		assertEquals(drafts ? 403 : 404, answer.statusCode(), path);
		assertFalse(answer.body().contains("42") || answer.body().contains("Secret"), answer.body());
		String missing = address(path).replace(view, "aaaa-aaaa");
		assertEquals(portal.get(user, missing).statusCode(), answer.statusCode());
	}

	@ParameterizedTest
	@MethodSource("insiders")
	void insidersSeeIt(String user, String path) throws IOException {
		assertEquals(200, portal.get(user, address(path)).statusCode(), path);
	}

	static Stream<Arguments> lists() {
		return Stream.of((String) null, STRANGER).flatMap(user -> LISTS.stream().map(path -> Arguments.of(user, path)));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void noListNamesIt(String user, String path) throws IOException {
		HttpResponse<String> answer = portal.get(user, path);
		assertEquals(200, answer.statusCode());
		assertFalse(answer.body().contains(view) || answer.body().contains("Secret numbers"), answer.body());
	}

	static Stream<Arguments> writes() {
		return Stream.of((String) null, STRANGER, REVIEWER)
				.flatMap(user -> WRITES.stream().map(path -> Arguments.of(user, path)));
	}

	@ParameterizedTest
	@MethodSource("writes")
	void onlyItsOwnersChangeIt(String user, String call) throws IOException {
		String[] parts = call.formatted(view).split(" ");
		int status = portal.call(user, parts[0], parts[1], Json.object().put("scope", "public")).statusCode();
		int expected = REVIEWER.equals(user) || user == null && parts[1].startsWith("/api/publishing/") ? 403 : 404;
		assertEquals(expected, status, call);
		assertEquals("private", portal.getJson(PUBLISHER, "/api/views/" + view).path("permissions").path("scope").asText());
		assertEquals(404, portal.get(null, "/resource/" + view + ".json").statusCode());
	}

	@ParameterizedTest
	@MethodSource("publicReads")
	void thePublicSeesWhatIsPublishedAndNoDraft(String path, int expected) throws IOException {
		String open = portal.publish(PUBLISHER, "Open", "a\n1\n");
		portal.setScope(PUBLISHER, open, "public");
		portal.newRevision(PUBLISHER, open, "replace");
		for (String user : new String[] { null, STRANGER }) {
			int status = portal.get(user, path.formatted(open)).statusCode();
			assertEquals(user == null && expected == 404 ? 403 : expected, status, user + " " + path);
		}
	}

	static Stream<Arguments> publicReads() {
		return Stream.of(Arguments.of("/d/%s", 200), Arguments.of("/api/views/%s", 200),
				Arguments.of("/resource/%s.csv", 200), Arguments.of("/api/publishing/v1/revision/%s/0", 404),
				Arguments.of("/api/publishing/v1/revision/%s/1", 404));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import static org.broadsheet.portal.local.TestPortal.PUBLISHER;
import static org.broadsheet.portal.local.TestPortal.json;
import static org.broadsheet.portal.local.TestPortal.link;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.broadsheet.portal.local.internal.http.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The publishing job over HTTP: revision, upload, schema, errors, apply, read back. */
class PublishingTest {
	private static final String TOWNS = "Town,Pop Count,When\nBethel,19500,2020-01-01\nAvon,n/a,2020-01-02\n"
			+ "Kent,2900.50,2020-01-03\n";

	@TempDir
	static Path folder;
	private static TestPortal portal;

	@BeforeAll
	static void start() throws PortalException {
		portal = new TestPortal(folder);
	}

	@AfterAll
	static void stop() {
		portal.close();
	}

	private static JsonNode view(String id) throws IOException {
		return portal.getJson(PUBLISHER, "/api/views/" + id + ".json");
	}

	private static JsonNode rows(String id) throws IOException {
		return portal.getJson(PUBLISHER, "/resource/" + id + ".json");
	}

	private static String id(JsonNode revision) {
		return revision.path("resource").path("fourfour").asText();
	}

	@Test
	void publishesAndReadsBack() throws IOException {
		JsonNode revision = portal.newView(PUBLISHER, "Towns");
		JsonNode source = portal.upload(PUBLISHER, revision, TOWNS);
		JsonNode schema = portal.transform(PUBLISHER, source, Map.of("pop_count", "to_number(`pop_count`)"));
		assertEquals(1, schema.path("resource").path("error_count").asInt());
		JsonNode job = portal.apply(PUBLISHER, revision);
		assertEquals("successful", job.path("status").asText());
		JsonNode counts = job.path("log").findValue("Errors");
		assertEquals(1, counts.asInt());
		JsonNode rows = rows(id(revision));
		assertEquals("[{\"town\":\"Bethel\",\"pop_count\":\"19500\",\"when\":\"2020-01-01T00:00:00.000\"},"
				+ "{\"town\":\"Kent\",\"pop_count\":\"2900.50\",\"when\":\"2020-01-03T00:00:00.000\"}]", rows.toString());
		assertEquals("private", view(id(revision)).path("permissions").path("scope").asText());
		assertEquals("number", view(id(revision)).path("columns").path(1).path("dataTypeName").asText());
		JsonNode closed = portal.getJson(PUBLISHER, link(revision, "show"));
		assertTrue(closed.path("resource").path("closed_at").isTextual());
		assertEquals("successful", closed.path("resource").path("task_sets").path(0).path("status").asText());
	}

	@Test
	void showsARevisionExactlyAsItWasMade() throws IOException {
		JsonNode made = portal.newView(PUBLISHER, "Same");
		assertEquals(made, portal.getJson(PUBLISHER, link(made, "show")));
	}

	@Test
	void listsRevisionsNewestFirst() throws IOException {
		String id = portal.publish(PUBLISHER, "Listed", "a\n1\n");
		portal.newRevision(PUBLISHER, id, "replace");
		portal.newRevision(PUBLISHER, id, "update");
		String root = "/api/publishing/v1/revision/" + id;
		JsonNode all = portal.getJson(PUBLISHER, root);
		assertTrue(all.isArray());
		assertEquals("210", all.findValuesAsText("revision_seq").stream().reduce("", String::concat));
		assertEquals(2, portal.getJson(PUBLISHER, root + "?open=true").size());
		assertEquals(1, portal.getJson(PUBLISHER, root + "?open=false").size());
	}

	@Test
	void errorsAreTheCellsThatDoNotFit() throws IOException {
		JsonNode source = portal.upload(PUBLISHER, portal.newView(PUBLISHER, "Errors"), TOWNS);
		JsonNode schema = portal.transform(PUBLISHER, source, Map.of("town", "to_number(`town`)", "pop_count",
				"to_number(`pop_count`)", "when", "to_floating_timestamp(`when`)"));
		assertEquals(4, schema.path("resource").path("error_count").asInt());
		JsonNode rows = portal.getJson(PUBLISHER, link(schema, "rows") + "?limit=2&offset=1");
		assertEquals(3, rows.size());
		assertEquals(schema.path("resource"), rows.path(0));
		JsonNode cell = rows.path(1).path("row").path(1).path("error");
		assertEquals("Unable to convert \"n/a\" from text to number", cell.path("message").asText());
		assertEquals("n/a", cell.path("inputs").path("pop_count").path("ok").asText());
		assertEquals("2900.50", rows.path(2).path("row").path(1).path("ok").asText());
		String errors = link(schema, "schema_errors");
		assertEquals(4, portal.getJson(PUBLISHER, errors).size());
		long column = schema.path("resource").path("output_columns").path(1).path("id").asLong();
		JsonNode one = portal.getJson(PUBLISHER, errors + "?column_id=" + column);
		assertEquals(2, one.size());
		assertEquals(1, one.path(1).path("offset").asInt());
		String csv = portal.send(portal.request(PUBLISHER, errors).header("Accept", "text/csv")).body();
		assertTrue(csv.contains("2,pop_count,n/a,\"Unable to convert \"\"n/a\"\" from text to number\""), csv);
	}

	@Test
	void chunksMayComeInAnyOrderAndTwice() throws IOException {
		JsonNode source = portal.newSource(PUBLISHER, portal.newView(PUBLISHER, "Chunks"), Json.object());
		JsonNode plan = portal.callJson(PUBLISHER, "POST", link(source, "initiate"),
				Json.object().put("content_type", "text/csv"));
		assertEquals(4 * 1024 * 1024, plan.path("preferred_chunk_size").asInt());
		byte[] bytes = TOWNS.getBytes(StandardCharsets.UTF_8);
		int[] starts = { 40, 0, 20, 0 };
		for (int start : starts) {
			HttpResponse<String> answer = chunk(source, start / 20, start,
					Arrays.copyOfRange(bytes, start, start == 40 ? bytes.length : start + 20));
			assertEquals(start, json(answer).path("resource").path("byte_offset").asInt());
		}
		String commit = link(source, "commit").replace("{seq_num}", "2").replace("{byte_offset}", "" + bytes.length);
		portal.callJson(PUBLISHER, "POST", commit, null);
		portal.callJson(PUBLISHER, "POST", commit, null);
		JsonNode read = portal.await(PUBLISHER, link(source, "show"), "finished_at");
		assertEquals(3, read.path("resource").path("schemas").path(0).path("total_rows").asInt());
		assertEquals(bytes.length, read.path("resource").path("filesize").asInt());
	}

	private static HttpResponse<String> chunk(JsonNode source, int number, int offset, byte[] bytes)
			throws IOException {
		String path = link(source, "chunk").replace("{seq_num}", "" + number).replace("{byte_offset}", "" + offset);
		return portal.send(portal.request(PUBLISHER, path).header("Content-Type", "application/octet-stream")
				.POST(BodyPublishers.ofByteArray(bytes)));
	}

	@Test
	void anIncompleteUploadIsRefusedWithTheGap() throws IOException {
		JsonNode source = portal.newSource(PUBLISHER, portal.newView(PUBLISHER, "Gap"), Json.object());
		chunk(source, 1, 10, new byte[10]);
		String commit = link(source, "commit").replace("{seq_num}", "1").replace("{byte_offset}", "20");
		HttpResponse<String> answer = portal.call(PUBLISHER, "POST", commit, null);
		assertEquals(422, answer.statusCode());
		assertTrue(answer.body().contains("bytes 0 to 10 are missing"), answer.body());
	}

	@Test
	void otherOptionsMakeAnotherSource() throws IOException {
		JsonNode source = portal.upload(PUBLISHER, portal.newView(PUBLISHER, "Options"), "x;y\n1;2\n");
		assertEquals(1, source.findValue("input_columns").size());
		ObjectNode body = Json.object();
		body.putObject("parse_options").put("column_separator", ";");
		JsonNode other = portal.callJson(PUBLISHER, "POST", link(source, "update"), body);
		assertNotEquals(source.path("resource").path("id"), other.path("resource").path("id"));
		JsonNode read = portal.await(PUBLISHER, link(other, "show"), "finished_at");
		assertEquals(2, read.findValue("input_columns").size());
	}

	@Test
	void aKeptFileBecomesTheBlobOfTheRevision() throws IOException {
		JsonNode revision = portal.newView(PUBLISHER, "Blob");
		JsonNode source = portal.upload(PUBLISHER, revision, Json.object().put("parse_source", "false"),
				new byte[] { 1, 0, 2 });
		JsonNode shown = portal.getJson(PUBLISHER, link(revision, "show")).path("resource");
		assertEquals(source.path("resource").path("id"), shown.path("blob_id"));
		assertEquals("successful", portal.apply(PUBLISHER, revision).path("status").asText());
		JsonNode view = view(id(revision));
		assertEquals("blobby", view.path("viewType").asText());
		String file = "/api/views/" + id(revision) + "/files/" + view.path("blobId").asText();
		assertEquals("\u0001\u0000\u0002", portal.get(PUBLISHER, file).body());
		assertEquals(404, portal.get(null, file).statusCode());
		assertTrue(portal.get(PUBLISHER, "/d/" + id(revision)).body().contains(file));
	}

	@Test
	void nobodyPublishesSomebodyElsesFile() throws IOException {
		JsonNode mine = portal.newView(PUBLISHER, "Mine");
		JsonNode source = portal.upload(PUBLISHER, mine, Json.object().put("parse_source", false), new byte[] { 1 });
		JsonNode other = portal.newView(TestPortal.OWNER, "Other");
		ObjectNode change = Json.object();
		change.putObject("metadata").set("blobId", source.path("resource").path("id"));
		portal.callJson(TestPortal.OWNER, "PUT", link(other, "update"), change);
		assertEquals(404, portal.get(TestPortal.OWNER,
				"/api/views/" + id(other) + "/files/" + source.path("resource").path("id").asText()).statusCode());
	}

	@Test
	void importConfigurationsAreKeptByName() throws IOException {
		JsonNode source = portal.upload(PUBLISHER, portal.newView(PUBLISHER, "Configured"), TOWNS);
		JsonNode schema = portal.transform(PUBLISHER, source, Map.of());
		ObjectNode body = Json.object().put("name", "Every month, 1/2 100%").put("data_action", "replace");
		JsonNode config = portal.callJson(PUBLISHER, "POST", link(schema, "build_config"), body);
		assertEquals(config, portal.getJson(PUBLISHER, link(config, "show")));
		assertEquals("`pop_count`",
				config.path("resource").path("columns").path(1).path("transform_expr").asText());
		assertEquals(404, portal.get(PUBLISHER, "/api/publishing/v1/config/none").statusCode());
		assertEquals(404, portal.get(TestPortal.OWNER, "/api/publishing/v1/config/none").statusCode());
		portal.callJson(PUBLISHER, "DELETE", link(config, "delete"), null);
		assertEquals(404, portal.get(PUBLISHER, link(config, "show")).statusCode());
	}

	@Test
	void applyingNeedNotWaitForTheFileToBeRead() throws IOException {
		JsonNode revision = portal.newView(PUBLISHER, "Hasty");
		JsonNode source = portal.newSource(PUBLISHER, revision, Json.object());
		byte[] rows = ("a,b\n" + "1,x\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
		json(portal.send(portal.request(PUBLISHER, link(source, "bytes")).header("Content-Type", "text/csv")
				.POST(BodyPublishers.ofByteArray(rows))));
		assertEquals("successful", portal.apply(PUBLISHER, revision).path("status").asText());
		assertEquals(200_000, view(id(revision)).path("rowCount").asInt());
	}

	@Test
	void discardingClosesWithoutChange() throws IOException {
		String id = portal.publish(PUBLISHER, "Kept", "a\n1\n");
		JsonNode revision = portal.newRevision(PUBLISHER, id, "replace");
		portal.upload(PUBLISHER, revision, "a\n2\n");
		assertTrue(portal.callJson(PUBLISHER, "DELETE", link(revision, "discard"), null).path("resource")
				.path("closed_at").isTextual());
		assertEquals(201, portal.call(PUBLISHER, "DELETE", link(revision, "discard"), null).statusCode());
		assertEquals(422, portal.call(PUBLISHER, "PUT", link(revision, "apply"), null).statusCode());
		assertEquals("[{\"a\":\"1\"}]", rows(id).toString());
	}

	@Test
	void visibilityIsKeptWhenARevisionDoesNotNameOne() throws IOException {
		String id = portal.publish(PUBLISHER, "Stays", "a\n1\n");
		portal.setScope(PUBLISHER, id, "public");
		JsonNode revision = portal.newRevision(PUBLISHER, id, "update");
		assertFalse(portal.getJson(PUBLISHER, link(revision, "plan")).toString().contains("set_permission"));
		portal.callJson(PUBLISHER, "PUT", link(revision, "update"), metadata("Stays, renamed"));
		portal.apply(PUBLISHER, revision);
		assertEquals("public", view(id).path("permissions").path("scope").asText());
		assertEquals("Stays, renamed", view(id).path("name").asText());
		assertEquals("About Stays", view(id).path("description").asText());
	}

	private static ObjectNode metadata(String name) {
		ObjectNode body = Json.object();
		body.putObject("metadata").put("name", name);
		return body;
	}
}

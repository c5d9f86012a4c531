// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import static org.broadsheet.portal.local.TestPortal.PUBLISHER;
import static org.broadsheet.portal.local.TestPortal.link;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;

import org.broadsheet.portal.local.internal.http.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Replace, append, update by row identifier, delete. */
class RowActionsTest {
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

	private static String publishKeyed(String csv) throws IOException {
		JsonNode revision = portal.newView(PUBLISHER, "Keyed");
		keyed(revision, csv);
		assertEquals("successful", portal.apply(PUBLISHER, revision).path("status").asText());
		return revision.path("resource").path("fourfour").asText();
	}

	private static void keyed(JsonNode revision, String csv) throws IOException {
		JsonNode source = portal.upload(PUBLISHER, revision, csv);
		ObjectNode body = Json.object();
		body.set("output_columns", source.findValue("output_columns").deepCopy());
		((ObjectNode) body.path("output_columns").path(0)).put("is_primary_key", true);
		JsonNode schema = portal.postSchema(PUBLISHER, source, body);
		assertTrue(schema.path("resource").path("output_columns").path(0).path("is_primary_key").asBoolean());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"update  | 2:b,3:c | 1:a,2:b,3:c | 1 | 1 | 0", "replace | 2:b,3:c | 2:b,3:c     | 2 | 0 | 2",
			"delete  | 2:,9:   | 1:a         | 0 | 0 | 1", "update  | 1:x     | 1:x,2:old   | 0 | 1 | 0",
			"update  | 4:d,4:e | 1:a,2:old,4:e | 1 | 1 | 0" })
	void actionsByRowIdentifier(String action, String change, String expected, int created, int updated, int deleted)
			throws IOException {
		String id = publishKeyed("Id,Name\n1,a\n2,old\n");
		JsonNode revision = portal.newRevision(PUBLISHER, id, action);
		keyed(revision, "Id,Name\n" + change.replace(':', ',').replaceAll("(?<=[a-z]),(?=\\d)|(?<=,),(?=\\d)", "\n"));
		JsonNode job = portal.apply(PUBLISHER, revision);
		assertEquals("successful", job.path("status").asText(), job.toString());
		assertEquals(created, job.findValue("Rows Created").asInt(), job.toString());
		assertEquals(updated, job.findValue("Rows Updated").asInt(), job.toString());
		assertEquals(deleted, job.findValue("Rows Deleted").asInt(), job.toString());
		StringBuilder rows = new StringBuilder();
		for (JsonNode row : portal.getJson(PUBLISHER, "/resource/" + id + ".json?$order=id")) {
			rows.append(rows.isEmpty() ? "" : ",").append(row.path("id").asText()).append(':')
					.append(row.path("name").asText());
		}
		assertEquals(expected, rows.toString());
	}

	@Test
	void withoutARowIdentifierRowsAreAppended() throws IOException {
		String id = portal.publish(PUBLISHER, "Appended", "a,b\n1,x\n");
		JsonNode revision = portal.newRevision(PUBLISHER, id, "update");
		portal.upload(PUBLISHER, revision, "b,a,c\ny,2,new\n");
		portal.apply(PUBLISHER, revision);
		assertEquals("[{\"b\":\"x\",\"a\":\"1\"},{\"b\":\"y\",\"a\":\"2\",\"c\":\"new\"}]",
				portal.getJson(PUBLISHER, "/resource/" + id + ".json").toString());
	}

	@Test
	void aTypeCannotChangeWhileRowsStay() throws IOException {
		String id = portal.publish(PUBLISHER, "Typed", "a\n1\n");
		JsonNode revision = portal.newRevision(PUBLISHER, id, "update");
		portal.upload(PUBLISHER, revision, "a\nx\n");
		HttpResponse<String> answer = portal.call(PUBLISHER, "PUT", link(revision, "apply"), null);
		assertEquals(422, answer.statusCode());
		assertTrue(answer.body().contains("is published as number and cannot become text"), answer.body());
		assertEquals("[{\"a\":\"1\"}]", portal.getJson(PUBLISHER, "/resource/" + id + ".json").toString());
	}

	@Test
	void deletingNeedsARowIdentifier() throws IOException {
		String id = portal.publish(PUBLISHER, "No key", "a\n1\n");
		JsonNode revision = portal.newRevision(PUBLISHER, id, "delete");
		portal.upload(PUBLISHER, revision, "a\n1\n");
		assertEquals(422, portal.call(PUBLISHER, "PUT", link(revision, "apply"), null).statusCode());
	}

	@ParameterizedTest
	@CsvSource({ "a, true", "b, false", "c, false" })
	void checksRowIdentifiers(String column, boolean valid) throws IOException {
		JsonNode source = portal.upload(PUBLISHER, portal.newView(PUBLISHER, "Check"), "a,b,c\n1,x,\n2,x,z\n");
		JsonNode schema = portal.transform(PUBLISHER, source, Map.of());
		for (JsonNode output : schema.path("resource").path("output_columns")) {
			if (output.path("field_name").asText().equals(column)) {
				String path = link(schema, "validate_row_id").replace("{transform_id}",
						output.path("transform").path("id").asText());
				assertEquals(valid, portal.getJson(PUBLISHER, path).path("valid").asBoolean());
			}
		}
	}

	@Test
	void nothingIsPublishedWithoutData() throws IOException {
		JsonNode revision = portal.newView(PUBLISHER, "Empty");
		HttpResponse<String> answer = portal.call(PUBLISHER, "PUT", link(revision, "apply"), null);
		assertEquals(422, answer.statusCode());
		assertTrue(answer.body().contains("has no data yet"), answer.body());
	}
}

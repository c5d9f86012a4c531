// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import static org.broadsheet.portal.local.TestPortal.OWNER;
import static org.broadsheet.portal.local.TestPortal.PASSWORD;
import static org.broadsheet.portal.local.TestPortal.PUBLISHER;
import static org.broadsheet.portal.local.TestPortal.REVIEWER;
import static org.broadsheet.portal.local.TestPortal.STRANGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import org.broadsheet.portal.local.internal.http.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Sharing and visibility. */
class PermissionsTest {
	@TempDir
	static Path folder;
	private static TestPortal portal;
	private String view;
	private String path;

	@BeforeAll
	static void start() throws PortalException {
		portal = new TestPortal(folder);
	}

	@AfterAll
	static void stop() {
		portal.close();
	}

	@BeforeEach
	void publish() throws IOException {
		view = portal.publish(PUBLISHER, "Shared", "a\n1\n");
		path = "/api/views/" + view + "/permissions";
	}

	@Test
	void theOwnerComesFirstAndTheLevelsAreListed() throws IOException {
		JsonNode permissions = portal.getJson(PUBLISHER, path);
		assertEquals("private", permissions.path("scope").asText());
		assertEquals("[\"viewer\",\"contributor\",\"owner\"]",
				Json.array().addAll(permissions.path("accessLevels").findValues("name")).toString());
		JsonNode owner = permissions.path("users").path(0);
		assertEquals("current_owner", owner.path("accessLevels").path(0).path("name").asText());
		assertEquals("publisher@example.org", owner.path("email").asText());
	}

	@Test
	void aListOfUsersReplacesTheOldOne() throws IOException {
		assertEquals(2, portal.share(view, "reviewer@example.org", "viewer").path("users").size());
		assertEquals(200, portal.get(REVIEWER, "/d/" + view).statusCode());
		ObjectNode all = (ObjectNode) portal.getJson(PUBLISHER, path);
		((ArrayNode) all.path("users")).remove(1);
		all.remove("scope");
		portal.callJson(PUBLISHER, "PUT", path, all);
		assertEquals(404, portal.get(REVIEWER, "/d/" + view).statusCode());
	}

	@Test
	void onlyTheScopeChangesWhenOnlyItIsSent() throws IOException {
		portal.share(view, "reviewer@example.org", "viewer");
		portal.setScope(PUBLISHER, view, "public");
		assertEquals(2, portal.getJson(PUBLISHER, path).path("users").size());
		assertEquals(200, portal.get(null, "/resource/" + view + ".json").statusCode());
		portal.setScope(PUBLISHER, view, "private");
		assertEquals(404, portal.get(null, "/resource/" + view + ".json").statusCode());
	}

	@Test
	void anInvitationWaitsForTheAccount() throws IOException, PortalException {
		String email = "new." + view + "@example.org";
		JsonNode invited = portal.share(view, email, "contributor").path("users").path(1);
		assertFalse(invited.has("id"));
		assertEquals(email, invited.path("email").asText());
		Accounts.add(folder, "new." + view, email, Role.REVIEWER, PASSWORD);
		assertEquals(200, portal.get("new." + view, "/d/" + view).statusCode());
		assertTrue(portal.getJson(PUBLISHER, path).path("users").path(1).path("id").isTextual());
		portal.newRevision("new." + view, view, "update");
	}

	@ParameterizedTest
	@CsvSource({ "viewer, 403, 403, 403", "contributor, 201, 403, 403", "owner, 201, 200, 403" })
	void whatALevelMayDo(String level, int revision, int share, int delete) throws IOException {
		portal.share(view, "reviewer@example.org", level);
		ObjectNode body = Json.object();
		body.putObject("metadata");
		assertEquals(revision,
				portal.call(REVIEWER, "POST", "/api/publishing/v1/revision/" + view, body).statusCode());
		assertEquals(share,
				portal.call(REVIEWER, "PUT", path, Json.object().put("scope", "private")).statusCode());
		assertEquals(delete, portal.call(REVIEWER, "DELETE", "/api/views/" + view, null).statusCode());
	}

	@Test
	void aContributorCannotMakeItPublicThroughARevision() throws IOException {
		portal.share(view, "reviewer@example.org", "contributor");
		ObjectNode body = Json.object();
		body.putObject("action").put("type", "update").put("permission", "public");
		assertEquals(403, portal.call(REVIEWER, "POST", "/api/publishing/v1/revision/" + view, body).statusCode());
		JsonNode revision = portal.newRevision(REVIEWER, view, "update");
		ObjectNode change = Json.object();
		change.putObject("permissions").put("scope", "public");
		assertEquals(403, portal.call(REVIEWER, "PUT", TestPortal.link(revision, "update"), change).statusCode());
	}

	@Test
	void ownershipIsGivenByItsOwnerOnly() throws IOException {
		String stranger = portal.getJson(STRANGER, "/api/users/current.json").path("id").asText();
		ObjectNode change = Json.object();
		change.putArray("users").addObject().put("id", stranger).putArray("accessLevels").addObject()
				.put("name", "current_owner").put("version", "all");
		portal.share(view, "reviewer@example.org", "owner");
		assertEquals(403, portal.call(REVIEWER, "PUT", path, change).statusCode());
		portal.callJson(PUBLISHER, "PUT", path, change);
		assertEquals(404, portal.get(PUBLISHER, "/d/" + view).statusCode());
		assertEquals(200, portal.get(STRANGER, "/d/" + view).statusCode());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"scope\":\"site\"}", "{\"scope\":\"everybody\"}", "{\"users\":[]}", "{\"users\":{}}",
			"{\"users\":[{\"email\":\"a@b.c\",\"accessLevels\":[{\"name\":\"king\"}]}]}", "[]", "no json",
			"{\"users\":[{\"accessLevels\":[{\"name\":\"viewer\"}]}]}" })
	void nonsenseIsRefusedAndChangesNothing(String body) throws IOException {
		JsonNode before = portal.getJson(PUBLISHER, path);
		HttpResponse<String> answer = portal.send(portal.request(PUBLISHER, path)
				.PUT(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
		assertEquals(400, answer.statusCode(), answer.body());
		assertTrue(Json.parse(answer.body()).path("message").asText().length() > 10);
		assertEquals(before, portal.getJson(PUBLISHER, path));
	}

	@Test
	void anUnknownAccountIsNotFound() throws IOException {
		ObjectNode body = (ObjectNode) portal.getJson(PUBLISHER, path);
		body.withArray("users").addObject().put("id", "none-none").putArray("accessLevels").addObject()
				.put("name", "viewer");
		assertEquals(404, portal.call(PUBLISHER, "PUT", path, body).statusCode());
	}

	@ParameterizedTest
	@CsvSource({ "public.read, public", "private, private" })
	void theOlderCallWorksToo(String value, String scope) throws IOException {
		portal.callJson(PUBLISHER, "PUT",
				"/api/views/" + view + "?accessType=WEBSITE&method=setPermission&value=" + value, null);
		assertEquals(scope, portal.getJson(PUBLISHER, path).path("scope").asText());
		portal.callJson(PUBLISHER, "PUT", "/api/views/" + view + "?method=setPermission",
				Json.array().add(value).get(0));
		assertEquals(scope, portal.getJson(PUBLISHER, path).path("scope").asText());
	}

	@Test
	void aDraftCannotBeMadePublic() throws IOException {
		String draft = portal.newView(PUBLISHER, "Draft").path("resource").path("fourfour").asText();
		assertEquals(400, portal.call(PUBLISHER, "PUT", "/api/views/" + draft + "/permissions",
				Json.object().put("scope", "public")).statusCode());
	}

	@Test
	void theAdministratorSeesAndDeletesEverything() throws IOException {
		assertEquals(200, portal.call(OWNER, "DELETE", "/api/views/" + view, null).statusCode());
		assertEquals(404, portal.get(PUBLISHER, "/api/views/" + view).statusCode());
	}
}

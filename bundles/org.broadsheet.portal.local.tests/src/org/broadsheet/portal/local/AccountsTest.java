// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import static org.broadsheet.portal.local.TestPortal.OWNER;
import static org.broadsheet.portal.local.TestPortal.PASSWORD;
import static org.broadsheet.portal.local.TestPortal.PUBLISHER;
import static org.broadsheet.portal.local.TestPortal.REVIEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.broadsheet.portal.local.internal.http.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Accounts, credentials, API keys. */
class AccountsTest {
	private static final String CURRENT = "/api/users/current.json";

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

	@ParameterizedTest
	@CsvSource({ "owner, administrator, true", "publisher, publisher, false", "PUBLISHER@EXAMPLE.ORG, publisher, false",
			"reviewer@example.org, viewer, false" })
	void signsInByNameOrAddress(String user, String role, boolean manages) throws IOException {
		JsonNode me = portal.getJson(user, CURRENT);
		assertEquals(role, me.path("roleName").asText());
		assertEquals(manages, me.path("rights").toString().contains("manage_users"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Basic bm9ib2R5Om5vdGhpbmc=", "Basic !!!", "Basic bm9jb2xvbg==", "Bearer x", "Basic" })
	void wrongCredentialsAreRefused(String header) throws IOException {
		HttpResponse<String> answer = portal.send(portal.request(null, CURRENT).header("Authorization", header));
		assertEquals(401, answer.statusCode());
		assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"));
	}

	@Test
	void withoutCredentialsOneMustSignIn() throws IOException {
		HttpResponse<String> answer = portal.get(null, CURRENT);
		assertEquals(403, answer.statusCode());
		assertEquals("authentication_required", Json.parse(answer.body()).path("code").asText());
	}

	@Test
	void guessingIsSlowedDown() throws IOException, PortalException {
		Accounts.add(folder, "victim", "victim@example.org", Role.REVIEWER, PASSWORD);
		portal.getJson("victim", CURRENT);
		int status = 0;
		for (int i = 0; i < 8; i++) {
			status = portal.send(portal.request(null, CURRENT).header("Authorization",
					TestPortal.basic("victim", "wrong " + i))).statusCode();
		}
		assertEquals(429, status);
		// who has signed in already is not locked out by somebody else's guesses
		portal.getJson("victim", CURRENT);
	}

	@Test
	void anApiKeyStandsForItsAccount() throws IOException {
		JsonNode key = portal.callJson(PUBLISHER, "POST", "/api/api_keys", Json.object().put("keyName", "Nightly"));
		String basic = TestPortal.basic(key.path("keyId").asText(), key.path("keySecret").asText());
		assertEquals("publisher", TestPortal
				.json(portal.send(portal.request(null, CURRENT).header("Authorization", basic))).path("login").asText());
		assertFalse(portal.get(PUBLISHER, "/api/api_keys").body().contains(key.path("keySecret").asText()));
		assertEquals(404, portal.call(REVIEWER, "DELETE", "/api/api_keys/" + key.path("keyId").asText(), null).statusCode());
		portal.callJson(PUBLISHER, "DELETE", "/api/api_keys/" + key.path("keyId").asText(), null);
		assertEquals(401, portal.send(portal.request(null, CURRENT).header("Authorization", basic)).statusCode());
	}

	@Test
	void aNewPasswordCountsAtOnce() throws IOException, PortalException {
		Accounts.add(folder, "changing", "changing@example.org", Role.REVIEWER, PASSWORD);
		portal.getJson("changing", CURRENT);
		Accounts.setPassword(folder, "changing@example.org", "another one");
		assertEquals(401, portal.get("changing", CURRENT).statusCode());
		assertEquals(200, portal.send(portal.request(null, CURRENT).header("Authorization",
				TestPortal.basic("changing", "another one"))).statusCode());
	}

	@ParameterizedTest
	@CsvSource({ "publisher, new@example.org, password 1, already an account with the user name",
			"fresh, publisher@example.org, password 1, already an account with the e-mail",
			"reviewer@example.org, x@example.org, password 1, already an account with the user name",
			"fresh, nobody, password 1, is not an e-mail address", "fresh, x@example.org, short, at least 8",
			"sp ace, x@example.org, password 1, is not allowed", "fresh, '', password 1, needs an e-mail" })
	void accountsThatCannotBe(String user, String email, String password, String reason) {
		PortalException refused = assertThrows(PortalException.class,
				() -> Accounts.add(folder, user, email, Role.REVIEWER, password));
		assertTrue(refused.getMessage().contains(reason), refused.getMessage());
	}

	@Test
	void managersMakeAccountsOverHttp() throws IOException {
		ObjectNode body = Json.object().put("email", "made@example.org").put("screenName", "Made Up")
				.put("password", PASSWORD).put("roleName", "reviewer");
		assertEquals(403, portal.call(PUBLISHER, "POST", "/api/users", body).statusCode());
		assertEquals(403, portal.get(PUBLISHER, "/api/users").statusCode());
		HttpResponse<String> made = portal.call(OWNER, "POST", "/api/users", body);
		assertEquals(201, made.statusCode(), made.body());
		assertEquals("Made Up", portal.getJson("made@example.org", CURRENT).path("displayName").asText());
		assertEquals(400, portal.call(OWNER, "POST", "/api/users", body).statusCode());
		assertTrue(portal.getJson(OWNER, "/api/users").findValuesAsText("email").contains("made@example.org"));
		assertEquals(200, portal.call(OWNER, "DELETE", "/api/users/" + Json.parse(made.body()).path("id").asText(), null)
				.statusCode());
		assertEquals(401, portal.get("made@example.org", CURRENT).statusCode());
	}

	@Test
	void searchFindsPeopleForThoseWithAnAccount() throws IOException {
		assertEquals(403, portal.get(null, "/api/catalog/v1/users?q=rev").statusCode());
		JsonNode found = portal.getJson(PUBLISHER, "/api/catalog/v1/users?q=REVIEW");
		assertEquals(1, found.path("resultSetSize").asInt());
		assertEquals("reviewer@example.org", found.path("results").path(0).path("email").asText());
		JsonNode completed = portal.getJson(PUBLISHER, "/api/catalog/v1/users/autocomplete?q=view&include_teams=true");
		JsonNode offset = completed.path("results").path(0).path("matches").path(0).path("offsets").path(0);
		assertEquals("{\"start\":2,\"length\":4}", offset.toString());
		assertEquals("reviewer", completed.path("results").path(0).path("user").path("screen_name").asText());
	}

	@Test
	void noPasswordIsStored() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
				assertFalse(content.contains(PASSWORD), file.toString());
			}
		}
	}
}

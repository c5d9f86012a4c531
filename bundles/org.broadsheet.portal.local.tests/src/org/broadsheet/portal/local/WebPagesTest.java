// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import static org.broadsheet.portal.local.TestPortal.OWNER;
import static org.broadsheet.portal.local.TestPortal.PASSWORD;
import static org.broadsheet.portal.local.TestPortal.PUBLISHER;
import static org.broadsheet.portal.local.TestPortal.REVIEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.portal.local.internal.http.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The pages for people: escaping, sessions, tokens, and the machine-readable catalogue. */
class WebPagesTest {
	private static final String EVIL = "<script>alert(1)</script>\"'&";
	private static final Pattern TOKEN = Pattern.compile("name=\"(?:csrf|form)\" value=\"([a-z0-9]*)\"");

	@TempDir
	static Path folder;
	private static TestPortal portal;
	private static String view;

	@BeforeAll
	static void start() throws PortalException, IOException {
		portal = new TestPortal(folder);
		JsonNode revision = portal.newView(PUBLISHER, EVIL);
		portal.upload(PUBLISHER, revision, "\"" + EVIL.replace("\"", "\"\"") + "\",Year\n<img src=x onerror=alert(1)>,2020\n");
		ObjectNode change = Json.object();
		ObjectNode metadata = change.putObject("metadata").put("description", "<p>Text<br>more</p><script>alert(1)</script>")
				.put("category", EVIL).put("licenseId", "CC_40_BY").put("attributionLink", "javascript:alert(1)");
		metadata.putArray("tags").add(EVIL).add("tag");
		metadata.putObject("metadata").putObject("custom_fields").putObject(EVIL).put("Update Frequency", "Quarterly")
				.put(EVIL, EVIL);
		metadata.putObject("privateMetadata").put("internalNote", "not for you");
		portal.callJson(PUBLISHER, "PUT", TestPortal.link(revision, "update"), change);
		portal.apply(PUBLISHER, revision);
		view = revision.path("resource").path("fourfour").asText();
		portal.setScope(PUBLISHER, view, "public");
	}

	@AfterAll
	static void stop() {
		portal.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?q=<script>alert(1)</script>", "/?category=<script>alert(1)</script>", "/d/%s", "/login",
			"/login?next=<script>alert(1)</script>", "/<script>alert(1)</script>", "/d/<script>alert(1)</script>" })
	void nothingBecomesMarkup(String path) throws IOException {
		HttpResponse<String> page = portal.get(null, path.formatted(view));
		assertFalse(page.body().contains("<script") || page.body().contains("<img") || page.body().contains("\"javascript:"),
				page.body());
		String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
		assertTrue(policy.startsWith("default-src 'none'") && !policy.contains("unsafe"), policy);
	}

	@Test
	void aBrowserSignsInWorksAndSignsOut() throws IOException {
		String cookie = signIn(OWNER, PASSWORD);
		String page = browse(cookie, "/admin/users").body();
		assertTrue(page.contains("publisher@example.org"));
		String form = "login=web&name=Web&email=web@example.org&password=" + encode(PASSWORD) + "&role=REVIEWER&csrf=";
		assertEquals(403, post(cookie, "/admin/users", form).statusCode());
		assertEquals(403, post(cookie, "/admin/users", form + "wrong").statusCode());
		assertEquals(303, post(cookie, "/admin/users", form + token(page)).statusCode());
		assertEquals(200, portal.get("web", "/api/users/current.json").statusCode());
		post(cookie, "/logout", "csrf=" + token(page));
		assertEquals(303, browse(cookie, "/admin/users").statusCode());
	}

	@Test
	void aCookieAloneChangesNothingThroughTheApi() throws IOException {
		String cookie = signIn(PUBLISHER, PASSWORD);
		HttpRequest.Builder put = portal.request(null, "/api/views/" + view + "/permissions").header("Cookie", cookie)
				.PUT(BodyPublishers.ofString("{\"scope\":\"private\"}"));
		assertEquals(403, portal.send(put).statusCode());
		String token = token(browse(cookie, "/account").body());
		assertEquals(200, portal.send(put.header("X-CSRF-Token", token)).statusCode());
		portal.setScope(PUBLISHER, view, "public");
	}

	@Test
	void anotherSiteCannotSendRequests() throws IOException {
		HttpRequest.Builder put = portal.request(PUBLISHER, "/api/views/" + view + "/permissions")
				.header("Origin", "https://evil.example").PUT(BodyPublishers.ofString("{\"scope\":\"private\"}"));
		assertEquals(403, portal.send(put).statusCode());
	}

	@Test
	void signingInNeedsTheFormsToken() throws IOException {
		String form = "user=owner&password=" + encode(PASSWORD) + "&form=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
		assertEquals(403, post("", "/login", form).statusCode());
		assertEquals(401, signInAnswer(OWNER, "wrong").statusCode());
		HttpResponse<String> answer = signInAnswer(REVIEWER, PASSWORD);
		String cookie = answer.headers().firstValue("Set-Cookie").get();
		assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
		assertEquals("/my", answer.headers().firstValue("Location").get());
	}

	@Test
	void onlyTheOwnerManagesAccounts() throws IOException {
		assertEquals(404, browse(signIn(PUBLISHER, PASSWORD), "/admin/users").statusCode());
		assertEquals(303, browse("", "/admin/users").statusCode());
	}

	@Test
	void dataJsonDescribesWhatIsPublic() throws IOException {
		JsonNode catalogue = portal.getJson(null, "/data.json");
		assertEquals("https://project-open-data.cio.gov/v1.1/schema", catalogue.path("conformsTo").asText());
		JsonNode dataset = catalogue.path("dataset").path(0);
		for (String required : new String[] { "title", "description", "keyword", "modified", "publisher", "contactPoint",
				"identifier", "accessLevel" }) {
			assertTrue(dataset.has(required), required);
		}
		assertEquals("R/P3M", dataset.path("accrualPeriodicity").asText());
		assertEquals("https://creativecommons.org/licenses/by/4.0/", dataset.path("license").asText());
		assertEquals("text/csv", dataset.path("distribution").path(0).path("mediaType").asText());
		assertFalse(catalogue.toString().contains("not for you"));
		assertFalse(portal.get(null, "/api/views/" + view).body().contains("not for you"));
		assertTrue(portal.get(PUBLISHER, "/api/views/" + view).body().contains("not for you"));
	}

	private static HttpResponse<String> browse(String cookie, String path) throws IOException {
		return portal.send(portal.request(null, path).header("Cookie", cookie));
	}

	private static HttpResponse<String> post(String cookie, String path, String form) throws IOException {
		return portal.send(portal.request(null, path).header("Cookie", cookie)
				.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
	}

	private static String signIn(String user, String password) throws IOException {
		return signInAnswer(user, password).headers().firstValue("Set-Cookie").get().split(";")[0];
	}

	private static HttpResponse<String> signInAnswer(String user, String password) throws IOException {
		HttpResponse<String> page = browse("", "/login");
		String cookie = page.headers().firstValue("Set-Cookie").get().split(";")[0];
		return post(cookie, "/login",
				"user=" + user + "&password=" + encode(password) + "&form=" + token(page.body()));
	}

	private static String token(String page) {
		Matcher matcher = TOKEN.matcher(page);
		assertTrue(matcher.find(), page);
		return matcher.group(1);
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}
}

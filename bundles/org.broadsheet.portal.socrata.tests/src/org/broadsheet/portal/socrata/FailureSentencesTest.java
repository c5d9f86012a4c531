// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.portal.socrata.internal.http.Timings;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Every way in which a sign-in can fail is one sentence with the host, and the secret is in none. */
final class FailureSentencesTest {

	private static final Credentials ME = new Credentials("me@example.org", "s3cr\u00e9t/word");
	private static final String USER = "{\"id\":\"abcd-1234\",\"displayName\":\"Me\",\"email\":\"me@example.org\",\"roleName\":\"publisher\"}";

	private final SocrataConnector connector = new SocrataConnector(new Timings(0.01, Duration.ofSeconds(5), Duration.ofMillis(1500)));
	private final List<String> authorizations = new CopyOnWriteArrayList<>();
	private final AtomicInteger requests = new AtomicInteger();
	private HttpServer server;
	private Handler handler;

	private interface Handler {
		void handle(HttpExchange exchange, int count) throws IOException;
	}

	@BeforeEach
	void start() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			try (exchange) {
				authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
				handler.handle(exchange, requests.incrementAndGet());
			}
		});
		server.start();
	}

	@AfterEach
	void stop() {
		server.stop(0);
	}

	@Test
	void credentialsAreSentAtOnceInUtf8() throws IOException {
		handler = (exchange, count) -> json(exchange, 200, USER);
		try (PortalSession session = signIn(address())) {
			assertEquals("abcd-1234", session.user().id());
			assertEquals("publisher", session.user().role());
		}
		assertEquals(List.of("Basic bWVAZXhhbXBsZS5vcmc6czNjcsOpdC93b3Jk"), authorizations);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { //
			"401 | {\"code\":\"x\",\"message\":\"no\"} | NOT_SIGNED_IN | does not accept this user name and password (or API key)", //
			"403 | {\"code\":\"authentication_required\",\"error\":true,\"message\":\"Log in\"} | NOT_SIGNED_IN | does not accept this user name", //
			"403 | {\"code\":\"permission_denied\",\"error\":true,\"message\":\"Not you.\"} | NOT_PERMITTED | does not permit you to sign in: Not you;", //
			"404 | {\"code\":\"not_found\",\"message\":\"Gone\"} | NOT_FOUND | does not have what is needed to sign in: Gone", //
			"409 | {\"message\":\"Twice\"} | CONFLICT | refused to sign in: Twice.", //
			"422 | {\"key\":\"validation_failed\",\"message\":\"{a} bad\",\"params\":{\"a\":[\"Name\"]}} | REFUSED | refused to sign in: Name bad.", //
			"400 | {\"error\":{\"type\":\"t\",\"english\":\"Wrong thing\"}} | REFUSED | refused to sign in: Wrong thing.", //
			"400 | <html>oops</html> | REFUSED | refused to sign in.", //
			"429 | {} | UNREACHABLE | gets too many requests to sign in now;", //
			"503 | <html>busy</html> | UNREACHABLE | cannot be reached at the moment to sign in;", //
			"500 | {\"message\":\"NullPointer\"} | UNEXPECTED_ANSWER | failed when it was asked to sign in: NullPointer (status 500)", //
			"407 | {} | UNREACHABLE | The proxy of your network wants a sign-in", //
			"200 | <html><body>Welcome to the Hotel</body></html> | UNEXPECTED_ANSWER | answered with a web page instead of data", //
			"200 | [] | UNEXPECTED_ANSWER | answered, but not as a portal does" })
	void refusalsSayWhoAndWhat(int status, String body, Kind kind, String sentence) {
		handler = (exchange, count) -> answer(exchange, status, body.startsWith("<") ? "text/html" : "application/json", body);
		PortalException e = failure(address());
		assertEquals(kind, e.kind());
		assertTrue(e.getMessage().contains(sentence), e.getMessage());
		assertOneSentence(e);
	}

	@Test
	void theRequestIdIsShown() {
		handler = (exchange, count) -> {
			exchange.getResponseHeaders().set("X-Socrata-RequestId", "abc123");
			json(exchange, 400, "{\"message\":\"No.\"}");
		};
		assertTrue(failure(address()).getMessage().endsWith("refused to sign in: No (request id abc123)."), failure(address()).getMessage());
	}

	@Test
	void whatThePortalEchoesOfTheSecretIsHidden() {
		handler = (exchange, count) -> json(exchange, 400, "{\"message\":\"Bad " + ME.secret() + " and " + exchange.getRequestHeaders().getFirst("Authorization") + "\"}");
		assertTrue(failure(address()).getMessage().contains("Bad *** and Basic ***"), failure(address()).getMessage());
	}

	@Test
	void aLongOrBrokenMessageIsOneShortLine() {
		handler = (exchange, count) -> json(exchange, 400, "{\"message\":\"a\\n\\u0007b " + "x".repeat(100_000) + "\"}");
		String message = failure(address()).getMessage();
		assertTrue(message.length() < 600 && message.contains("a b xxx"), message);
	}

	@Test
	void aPortalThatIsBusyIsAskedAgainAfterTheTimeItNames() throws IOException {
		handler = (exchange, count) -> {
			exchange.getResponseHeaders().set("Retry-After", "20");
			json(exchange, count == 1 ? 429 : 200, USER);
		};
		long start = System.nanoTime();
		signIn(address()).close();
		long millis = (System.nanoTime() - start) / 1_000_000;
		assertTrue(millis >= 200 && millis < 2000, "waited " + millis + " ms for 20 s scaled by 0.01");
	}

	@Test
	void aShortWeaknessIsNotNoticed() throws IOException {
		handler = (exchange, count) -> {
			if (count == 1) {
				json(exchange, 502, "");
			} else if (count == 2) {
				exchange.close();
			} else {
				json(exchange, 200, USER);
			}
		};
		signIn(address()).close();
		assertEquals(3, requests.get());
	}

	@Test
	void whatWasRefusedIsNotTriedAgain() {
		handler = (exchange, count) -> json(exchange, 400, "{}");
		failure(address());
		assertEquals(1, requests.get());
	}

	@Test
	void aCutAnswerIsSaidSo() {
		handler = (exchange, count) -> {
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, 500);
			exchange.getResponseBody().write(USER.getBytes(StandardCharsets.UTF_8), 0, 20);
			exchange.getResponseBody().flush();
		};
		PortalException e = failure(address());
		assertEquals(Kind.UNREACHABLE, e.kind());
		assertTrue(e.getMessage().contains("broke while it was asked to sign in"), e.getMessage());
	}

	@Test
	void damagedDataIsSaidSo() {
		handler = (exchange, count) -> json(exchange, 200, USER.substring(0, 30));
		assertTrue(failure(address()).getMessage().contains("was damaged on its way"));
	}

	@Test
	void anAnswerThatDoesNotComeIsSaidSo() {
		handler = (exchange, count) -> sleep(2500);
		PortalException e = failure(address());
		assertEquals(Kind.UNREACHABLE, e.kind());
		assertTrue(e.getMessage().contains("did not answer in time"), e.getMessage());
	}

	@Test
	void whatIsNoWebServerIsSaidSo() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
			Thread.ofPlatform().daemon().start(() -> chatter(socket));
			PortalException e = failure(URI.create("http://localhost:" + socket.getLocalPort()));
			assertTrue(e.getMessage().contains("is not a portal; check the address"), e.getMessage());
		}
	}

	private static void chatter(ServerSocket socket) {
		while (!socket.isClosed()) {
			try (Socket client = socket.accept()) {
				client.getOutputStream().write("220 mail.example.org ESMTP ready\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
				client.getOutputStream().flush();
				client.shutdownOutput();
				// all of it: a connection that is closed with something unread is reset, which can take the answer along
				client.getInputStream().transferTo(OutputStream.nullOutputStream());
			} catch (IOException e) {
				return;
			}
		}
	}

	@Test
	void anUnknownHostIsSaidSo() {
		PortalException e = failure(URI.create("https://no-such-host.invalid"));
		assertEquals(Kind.UNREACHABLE, e.kind());
		assertEquals("There is no computer called no-such-host.invalid; check the address and the network connection.", e.getMessage());
	}

	@Test
	void aConnectionThatIsNotSecureIsNotUsed() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
			Thread.ofPlatform().daemon().start(() -> chatter(socket));
			PortalException e = failure(URI.create("https://localhost:" + socket.getLocalPort()));
			assertEquals(Kind.UNREACHABLE, e.kind());
			assertTrue(e.getMessage().contains("is not secure and was not used"), e.getMessage());
		}
	}

	@ParameterizedTest
	@CsvSource({ "http://data.example.gov,can only be used with https", "ftp://data.example.gov,is not the address of a portal", "data.example.gov,is not the address of a portal",
			"https://me:pw@data.example.gov,is not the address of a portal" })
	void anAddressThatMayNotBeUsedIsSaidSo(String address, String sentence) {
		PortalException e = failure(URI.create(address));
		assertTrue(e.getMessage().contains(sentence), e.getMessage());
		assertFalse(e.getMessage().contains("pw@"), e.getMessage());
	}

	@Test
	void credentialsDoNotFollowToAnotherHost() throws IOException {
		HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		AtomicInteger reached = new AtomicInteger();
		other.createContext("/", exchange -> reached.incrementAndGet());
		other.start();
		handler = (exchange, count) -> {
			exchange.getResponseHeaders().set("Location", "http://localhost:" + other.getAddress().getPort() + "/api/users/current.json");
			exchange.sendResponseHeaders(302, -1);
		};
		PortalException e = failure(address());
		other.stop(0);
		assertTrue(e.getMessage().contains("sends on to http://localhost:" + other.getAddress().getPort()), e.getMessage());
		assertEquals(0, reached.get());
	}

	@Test
	void aRedirectWithinThePortalIsFollowed() throws IOException {
		handler = (exchange, count) -> {
			if (exchange.getRequestURI().getPath().equals("/new")) {
				json(exchange, 200, USER);
			} else {
				exchange.getResponseHeaders().set("Location", "/new");
				exchange.sendResponseHeaders(301, -1);
			}
		};
		signIn(address()).close();
		handler = (exchange, count) -> {
			exchange.getResponseHeaders().set("Location", "/api/users/current.json");
			exchange.sendResponseHeaders(301, -1);
		};
		assertTrue(failure(address()).getMessage().contains("sends on to"));
	}

	@Test
	void aTicketIsRedeemed() throws IOException {
		handler = (exchange, count) -> json(exchange, count < 3 ? 202 : 200, count < 3 ? "{\"code\":\"accepted\",\"ticket\":\"t 1\"}" : USER);
		signIn(address()).close();
		assertEquals(3, requests.get());
	}

	@Test
	void cancellingEndsAtOnce() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		long[] since = new long[1];
		handler = (exchange, count) -> {
			since[0] = System.nanoTime();
			monitor.setCanceled(true);
			sleep(1200);
		};
		assertThrows(OperationCanceledException.class, () -> connector.signIn(site(address()), ME, monitor));
		assertTrue(System.nanoTime() - since[0] < 500_000_000L);
	}

	private static void assertOneSentence(PortalException e) {
		assertTrue(e.getMessage().contains("localhost:") || e.getMessage().contains("proxy"), e.getMessage());
		assertTrue(e.getMessage().endsWith(".") && !e.getMessage().contains("\n") && !e.getMessage().contains("Exception"), e.getMessage());
		assertFalse(e.getMessage().contains(ME.secret()), e.getMessage());
	}

	private URI address() {
		return URI.create("http://localhost:" + server.getAddress().getPort());
	}

	private static PortalSite site(URI address) {
		return new PortalSite("s", "Site", address, "socrata");
	}

	private PortalSession signIn(URI address) throws PortalException {
		return connector.signIn(site(address), ME, new NullProgressMonitor());
	}

	private PortalException failure(URI address) {
		return assertThrows(PortalException.class, () -> signIn(address));
	}

	private static void json(HttpExchange exchange, int status, String body) throws IOException {
		answer(exchange, status, "application/json;charset=utf-8", body);
	}

	private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
		exchange.getResponseBody().write(bytes);
	}

	private static void sleep(long millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import static org.broadsheet.portal.local.TestPortal.PUBLISHER;
import static org.broadsheet.portal.local.TestPortal.link;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.portal.Credentials;
import org.broadsheet.portal.local.internal.db.Database;
import org.broadsheet.portal.local.internal.db.Sql;
import org.broadsheet.portal.local.internal.http.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Starting, stopping, coming back after a crash, and who is answered at all. */
class ServerTest {
	@TempDir
	Path folder;

	@Test
	void anOwnerIsMadeOnceAndShownOnce() throws PortalException, IOException {
		OwnerCredentials owner;
		URI address;
		try (PortalServer server = PortalServer.start(new PortalConfig(folder), Map.of())) {
			owner = server.newOwner().orElseThrow();
			address = server.uri();
			assertTrue(owner.generated() && owner.password().length() >= 16);
			assertTrue(InetAddress.getByName(address.getHost()).isLoopbackAddress());
			assertFalse(owner.toString().contains(owner.password()));
		}
		try (PortalServer server = PortalServer.start(new PortalConfig(folder), Map.of())) {
			assertEquals(Optional.empty(), server.newOwner());
			assertEquals(address, server.uri());
		}
	}

	@Test
	void theEnvironmentNamesTheOwner() throws PortalException {
		try (PortalServer server = PortalServer.start(new PortalConfig(folder),
				Map.of("BROADSHEET_OWNER", "me@example.org", "BROADSHEET_OWNER_PASSWORD", "my password"))) {
			assertEquals(new OwnerCredentials("me@example.org", "my password", false), server.newOwner().orElseThrow());
		}
	}

	@Test
	void oneFolderIsRunOnce() throws PortalException {
		try (PortalServer server = PortalServer.start(new PortalConfig(folder), Map.of())) {
			assertEquals(Optional.of(server.uri()), PortalServer.running(folder));
			PortalException refused = assertThrows(PortalException.class,
					() -> PortalServer.start(new PortalConfig(folder), Map.of()));
			assertTrue(refused.getMessage().contains(server.uri().toString()), refused.getMessage());
		}
		assertEquals(Optional.empty(), PortalServer.running(folder));
	}

	@Test
	void aTakenPortIsRefusedButARememberedOneIsReplaced() throws PortalException, IOException {
		URI before;
		try (PortalServer server = PortalServer.start(new PortalConfig(folder), Map.of())) {
			before = server.uri();
		}
		try (ServerSocket other = new ServerSocket(before.getPort(), 1, InetAddress.getByName("127.0.0.1"))) {
			PortalException refused = assertThrows(PortalException.class,
					() -> PortalServer.start(new PortalConfig(folder, before.getPort()), Map.of()));
			assertTrue(refused.getMessage().contains("port " + other.getLocalPort()), refused.getMessage());
			try (PortalServer server = PortalServer.start(new PortalConfig(folder), Map.of())) {
				assertFalse(server.uri().equals(before));
			}
		}
	}

	@Test
	void theServiceOfTheWorkbenchStartsOnFirstUse() throws IOException {
		LocalPortalService service = new LocalPortalService(folder);
		assertFalse(Files.exists(folder.resolve("portal.db")));
		assertEquals("local", service.site().id());
		assertEquals("socrata", service.site().connector());
		assertEquals("This computer", service.site().label());
		Credentials first = service.firstCredentials().orElseThrow();
		assertEquals("owner", first.user());
		LocalPortalService second = new LocalPortalService(folder);
		assertEquals(service.address(), second.address());
		assertFalse(second.firstCredentials().orElseThrow().user().equals("owner"));
		second.stop();
		service.stop();
	}

	@Test
	void whatACrashLeftIsResumedFailedOrRemoved() throws PortalException, IOException {
		String view;
		String job;
		String source;
		try (TestPortal portal = new TestPortal(folder)) {
			view = portal.publish(PUBLISHER, "Old", "a\n1\n");
			JsonNode revision = portal.newRevision(PUBLISHER, view, "replace");
			JsonNode read = portal.upload(PUBLISHER, revision, "a\n2\n");
			source = link(read, "show");
			job = link(portal.callJson(PUBLISHER, "PUT", link(revision, "apply"), null), "show");
			portal.await(PUBLISHER, job, "finished_at");
			portal.newRevision(PUBLISHER, view, "replace");
		}
		rewind(view);
		try (TestPortal portal = new TestPortal(folder)) {
			assertEquals("failure", portal.getJson(PUBLISHER, job).path("resource").path("status").asText());
			assertTrue(portal.get(PUBLISHER, job).body().contains("The portal was stopped"));
			assertEquals("[{\"a\":\"2\"}]", portal.getJson(PUBLISHER, "/resource/" + view + ".json").toString());
			JsonNode resumed = portal.await(PUBLISHER, source, "finished_at");
			assertTrue(resumed.path("resource").path("finished_at").isTextual());
			assertFalse(Files.exists(folder.resolve("tables/" + view + ".9.9.db")));
			assertFalse(Files.exists(folder.resolve("drafts/77.db.part")));
		}
	}

	/** Puts the folder into the state of a crash while a file was being read and a revision applied. */
	private void rewind(String view) throws IOException {
		try (Database database = Database.open(folder)) {
			database.change(connection -> {
				Sql.update(connection, "UPDATE jobs SET finished_at = NULL, status = 'upserting' WHERE id = (SELECT max(id) FROM jobs)");
				Sql.update(connection, "DELETE FROM input_schemas WHERE source_id = (SELECT max(id) FROM sources)");
				Sql.update(connection, "UPDATE sources SET finished_at = NULL WHERE id = (SELECT max(id) FROM sources)");
			});
		}
		Files.writeString(folder.resolve("tables/" + view + ".9.9.db"), "half a table");
		Files.writeString(folder.resolve("drafts/77.db.part"), "half a draft");
	}

	@ParameterizedTest
	@CsvSource({ "localhost, 200", "127.0.0.1, 200", "[::1], 200", "evil.example, 421", "127.0.0.1.evil.example, 421",
			"localhost.evil.example, 421" })
	void onlyLocalNamesAreAnswered(String host, int status) throws PortalException, IOException {
		try (PortalServer server = PortalServer.start(new PortalConfig(folder), Map.of())) {
			assertTrue(raw(server.uri(), "GET / HTTP/1.1\r\nHost: " + host + ":" + server.uri().getPort()
					+ "\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 " + status));
		}
	}

	private static String raw(URI address, String request) throws IOException {
		try (Socket socket = new Socket(address.getHost(), address.getPort())) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			try (InputStream input = socket.getInputStream()) {
				return new String(input.readAllBytes(), StandardCharsets.UTF_8);
			}
		}
	}

	@Test
	void everyAnswerSaysWhatItIs() throws PortalException, IOException {
		try (TestPortal portal = new TestPortal(folder)) {
			for (String path : new String[] { "/", "/nothing", "/api/nothing", "/api/views/aaaa-aaaa", "/data.json",
					"/api/publishing/v1/source/1", "/robots.txt", "/portal.css", "/api/licenses", "/api/domains" }) {
				assertTrue(portal.get(null, path).headers().firstValue("Content-Type").isPresent(), path);
				assertTrue(portal.get(null, path).headers().firstValue("X-Socrata-RequestId").isPresent(), path);
			}
			assertEquals(405, portal.call(PUBLISHER, "PATCH", "/api/licenses", Json.object()).statusCode());
			assertEquals(10, portal.getJson(null, "/api/configurations?type=view_categories&merge=true")
					.findValue("properties").size());
			assertEquals(31, portal.getJson(null, "/api/licenses").size());
		}
	}
}

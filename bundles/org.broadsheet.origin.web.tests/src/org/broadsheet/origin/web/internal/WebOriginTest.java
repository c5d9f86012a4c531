// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.web.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.broadsheet.contracts.DataOriginContractTest;
import org.broadsheet.core.origins.DataOrigin;
import org.broadsheet.core.origins.FetchRequest;
import org.broadsheet.core.origins.Fetched;
import org.broadsheet.core.origins.OriginException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebOriginTest extends DataOriginContractTest {

	private static final byte[] CSV = "Town,Population\nBethel,20358\n".getBytes(StandardCharsets.UTF_8);

	@TempDir
	static Path keys;
	private static TestServer server;
	private static boolean given;

	@TempDir
	Path folder;

	@BeforeAll
	static void start() throws IOException {
		server = new TestServer(keys);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@AfterEach
	void nothingHalfIsLeft() throws IOException {
		try (var files = Files.list(folder)) {
			assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
		}
	}

	@Override
	protected DataOrigin contractOrigin() {
		return origin();
	}

	@Override
	protected Map<String, String> contractValues() {
		if (!given) {
			server.give("/contract.csv", "text/csv", "", CSV);
			given = true;
		}
		return Map.of("address", server.address("/contract.csv"), "megabytes", "20");
	}

	@Override
	protected String contractSecret() {
		return "";
	}

	private static WebOrigin origin() {
		return new WebOrigin(address -> true, false, Optional.of(server.trust()));
	}

	private Fetched fetch(String address) throws IOException {
		return fetch(origin(), Map.of("address", address));
	}

	private Fetched fetch(WebOrigin origin, Map<String, String> values) throws IOException {
		return origin.fetch(new FetchRequest(values, "", folder, false), new NullProgressMonitor());
	}

	private OriginException refusal(String address) {
		OriginException refused = assertThrows(OriginException.class, () -> fetch(address));
		assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());
		return refused;
	}

	@Test
	void takesAFile() throws IOException {
		server.give("/open/towns.csv", "text/csv; charset=utf-8", "", CSV);
		Fetched fetched = fetch(server.address("/open/towns.csv?year=2024&token=t0psecret#top"));
		assertEquals("towns.csv", fetched.file().getFileName().toString());
		assertEquals(new String(CSV, StandardCharsets.UTF_8), Files.readString(fetched.file()));
		assertEquals(server.address("/open/towns.csv?year=2024"), fetched.origin());
		assertTrue(fetched.notes().getFirst().contains("token"));
		assertFalse(fetched.notes().getFirst().contains("t0psecret"));
		assertEquals(Map.of(), fetched.options());
		assertEquals(Optional.of(Map.of("address", fetched.origin())), origin().recognize(fetched.origin()));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "attachment; filename=\"a b.csv\"|text/csv|a b.csv", "attachment; filename=plain.csv|text/csv|plain.csv",
			"attachment; filename*=UTF-8''Bev%C3%B6lkerung.csv; filename=\"x.csv\"|text/csv|Bevölkerung.csv", "attachment; filename=\"../../etc/cron.d/x\"|text/csv|x.csv", "``|text/csv|rows.csv",
			"``|application/vnd.openxmlformats-officedocument.spreadsheetml.sheet|rows.xlsx", "attachment; filename=\"C:\\\\Users\\\\x\\\\CON.csv\"|text/csv|fileCON.csv", "attachment|application/zip|rows.zip" }, delimiter = '|')
	void namesTheFile(String disposition, String type, String name) throws IOException {
		String path = "/names" + Math.abs((disposition + type).hashCode()) + "/rows";
		server.give(path, type, disposition, CSV);
		assertEquals(name, fetch(server.address(path)).file().getFileName().toString());
		assertEquals(folder, fetch(server.address(path)).file().getParent());
	}

	@ParameterizedTest
	@CsvSource({ "windows-1252, ISO-8859-1, ISO-8859-1", "UTF-8, ISO-8859-1, ''", "windows-1252, no-such-thing, ''" })
	void tellsTheEncodingWhereTheTextDoesNot(String written, String said, String told) throws IOException {
		String path = "/charset" + written + said;
		server.give(path, "text/csv; charset=" + said, "", "Name\nMüller\n".getBytes(written));
		assertEquals(told, fetch(server.address(path)).options().getOrDefault("encoding", ""));
	}

	@Test
	void followsRedirectsButNotForEver() throws IOException {
		server.give("/target.csv", "text/csv", "", CSV);
		server.redirect("/moved", "/target.csv");
		server.redirect("/round", "/round");
		assertEquals("target.csv", fetch(server.address("/moved")).file().getFileName().toString());
		assertEquals(server.address("/moved"), fetch(server.address("/moved")).origin(), "what is kept is what was asked for");
		assertTrue(refusal(server.address("/round")).getMessage().contains("leads on and on"));
		assertEquals(6, server.log().stream().filter("/round"::equals).count());
	}

	@Test
	void redirectsDoNotLeadToWhereNobodyMayAsk() {
		server.redirect("/plain", server.plainAddress("/target.csv"));
		server.redirect("/file", "file:///etc/passwd");
		assertTrue(refusal(server.address("/plain")).getMessage().contains("https://"));
		assertTrue(refusal(server.address("/file")).getMessage().contains("https://"));
		server.give("/inside.csv", "text/csv", "", CSV);
		server.redirect("/lure", server.address("/inside.csv").replace("localhost", "127.0.0.1"));
		WebOrigin onlyByName = new WebOrigin(address -> !server.log().contains("/lure"), false, Optional.of(server.trust()));
		OriginException refused = assertThrows(OriginException.class, () -> fetch(onlyByName, Map.of("address", server.address("/lure"))));
		assertTrue(refused.getMessage().contains("internal network"), refused.getMessage());
		assertFalse(server.log().contains("/inside.csv"));
	}

	@ParameterizedTest
	@CsvSource({ "localhost", "127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254", "10.0.0.1", "localhost." })
	void theProductAsksNoInternalAddress(String host) {
		int port = java.net.URI.create(server.address("/")).getPort();
		int asked = server.log().size();
		OriginException refused = assertThrows(OriginException.class, () -> fetch(new WebOrigin(), Map.of("address", "https://" + host + ":" + port + "/secret")));
		assertTrue(refused.getMessage().contains("internal network") || refused.getMessage().contains("no server") || refused.getMessage().contains("not an address"), refused.getMessage());
		assertEquals(asked, server.log().size());
	}

	@Test
	void certificatesAreChecked() {
		OriginException refused = assertThrows(OriginException.class, () -> fetch(new WebOrigin(address -> true, false, Optional.empty()), Map.of("address", server.address("/open/towns.csv"))));
		assertTrue(refused.getMessage().contains("certificate"), refused.getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "/export.xls,application/vnd.ms-excel", "/export.xlsx,application/octet-stream", "/towns.html,text/html; charset=utf-8", "/TOWNS.HTM,text/html", "/towns.xhtml,application/xhtml+xml" })
	void pagesKeptForTheirTablesAreFiles(String path, String type) throws IOException {
		byte[] page = ("<!DOCTYPE html><html><body>" + "<p>text</p>".repeat(20_000) + "<TABLE><tr><td>1</td></tr></TABLE>").getBytes(StandardCharsets.UTF_8);
		server.give(path, type, "", page);
		assertArrayEquals(page, Files.readAllBytes(fetch(server.address(path)).file()));
	}

	@Test
	void pagesAndErrorsAreSaid() {
		server.give("/page", "text/html; charset=utf-8", "", "<!DOCTYPE html><html></html>".getBytes(StandardCharsets.UTF_8));
		server.give("/hidden.csv", "text/csv", "", "\n <HTML><body>Sign in</body></HTML>".getBytes(StandardCharsets.UTF_8));
		server.give("/tables", "text/html", "", "<html><table><tr><td>1</table>".getBytes(StandardCharsets.UTF_8));
		server.give("/tables.csv", "application/octet-stream", "", "<html><table><tr><td>1</table>".getBytes(StandardCharsets.UTF_8));
		server.give("/none.html", "text/html", "", "<!DOCTYPE html><p>Sign in".getBytes(StandardCharsets.UTF_8));
		server.give("/none.xls", "application/vnd.ms-excel", "", "<html><p>Sign in".getBytes(StandardCharsets.UTF_8));
		server.give("/empty.csv", "text/csv", "", new byte[0]);
		for (String page : List.of("/page", "/hidden.csv", "/tables", "/tables.csv", "/none.html", "/none.xls")) {
			assertTrue(refusal(server.address(page)).getMessage().contains("shows a web page, not a file"));
		}
		assertTrue(refusal(server.address("/empty.csv")).getMessage().contains("empty file"));
		assertTrue(refusal(server.address("/nowhere.csv")).getMessage().startsWith("There is nothing at"));
		server.on("/forbidden", exchange -> exchange.sendResponseHeaders(403, -1));
		server.on("/busy", exchange -> exchange.sendResponseHeaders(503, -1));
		server.on("/odd", exchange -> exchange.sendResponseHeaders(418, -1));
		assertTrue(refusal(server.address("/forbidden")).getMessage().contains("does not give the file to everybody (403)"));
		assertTrue(refusal(server.address("/busy")).getMessage().contains("too busy"));
		assertTrue(refusal(server.address("/odd")).getMessage().contains("answered 418"));
		assertTrue(refusal("https://localhost:1/x.csv").getMessage().contains("does not answer"));
		assertTrue(refusal("https://no-such-server.invalid/x.csv").getMessage().contains("no server"));
	}

	@Test
	void sizeIsLimited() {
		server.on("/large", exchange -> {
			exchange.sendResponseHeaders(200, 0);
			byte[] block = new byte[1 << 16];
			java.util.Arrays.fill(block, (byte) 'a');
			for (int i = 0; i < 64; i++) {
				exchange.getResponseBody().write(block);
			}
		});
		server.on("/said", exchange -> exchange.sendResponseHeaders(200, 50_000_000));
		for (String path : List.of("/large", "/said")) {
			OriginException refused = assertThrows(OriginException.class, () -> fetch(origin(), Map.of("address", server.address(path), "megabytes", "2")));
			assertEquals("megabytes", refused.field());
			assertTrue(refused.getMessage().startsWith("The file is larger than 2 MB"), refused.getMessage());
		}
	}

	@Test
	void whatIsPackedForTheWayIsUnpackedAndItsSizeIsThatOfTheFile() throws IOException {
		packed("/packed.csv", "gzip", CSV);
		packed("/itself.csv.gz", "gzip", CSV);
		packed("/odd.csv", "br", CSV);
		packed("/bomb.csv", "gzip", new byte[5_000_000]);
		assertEquals(0x1f, Files.readAllBytes(fetch(server.address("/itself.csv.gz")).file())[0]);
		assertTrue(refusal(server.address("/odd.csv")).getMessage().contains("packed in a way that cannot be read (br)"));
		assertArrayEquals(CSV, Files.readAllBytes(fetch(server.address("/packed.csv")).file()));
		OriginException refused = assertThrows(OriginException.class, () -> fetch(origin(), Map.of("address", server.address("/bomb.csv"), "megabytes", "2")));
		assertTrue(refused.getMessage().startsWith("The file is larger than 2 MB"), refused.getMessage());
	}

	private static void packed(String path, String packing, byte[] content) {
		server.on(path, exchange -> {
			var bytes = new java.io.ByteArrayOutputStream();
			try (var gzip = new java.util.zip.GZIPOutputStream(bytes)) {
				gzip.write(content);
			}
			exchange.getResponseHeaders().set("Content-Encoding", packing);
			exchange.getResponseHeaders().set("Content-Type", "text/csv");
			exchange.sendResponseHeaders(200, bytes.size());
			exchange.getResponseBody().write(bytes.toByteArray());
		});
	}

	@Test
	void anAnswerThatBreaksOffIsNoFile() {
		server.on("/cut", exchange -> {
			exchange.sendResponseHeaders(200, 1_000_000);
			exchange.getResponseBody().write(CSV);
			exchange.getResponseBody().flush();
			throw new IOException("cut");
		});
		assertTrue(refusal(server.address("/cut")).getMessage().contains("broke off"));
	}

	@Test
	void cancelComesSoon() throws Exception {
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		server.on("/slow", exchange -> {
			asked.countDown();
			try {
				end.await(20, TimeUnit.SECONDS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		NullProgressMonitor monitor = new NullProgressMonitor();
		Thread canceller = Thread.ofPlatform().start(() -> {
			try {
				asked.await(20, TimeUnit.SECONDS);
				monitor.setCanceled(true);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		assertThrows(OperationCanceledException.class, () -> origin().fetch(new FetchRequest(Map.of("address", server.address("/slow")), "", folder, false), monitor));
		end.countDown();
		canceller.join();
	}

	@Test
	void problemsAreSeenBeforeAsking() {
		assertEquals(Map.of(), origin().problems(Map.of("address", "https://example.org/a.csv")));
		Map<String, String> wrong = new HashMap<>(Map.of("address", "", "megabytes", "-3", "minutes", "soon"));
		assertEquals(List.of("address", "megabytes", "minutes"), List.copyOf(origin().problems(wrong).keySet()));
		assertTrue(origin().recognize("/tmp/https:/x.csv").isEmpty());
		assertTrue(origin().recognize("C:\\data.csv").isEmpty());
	}
}

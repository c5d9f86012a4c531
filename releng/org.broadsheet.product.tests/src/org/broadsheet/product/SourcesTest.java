// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.broadsheet.product.Product.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where data comes from, in the product as it is built: every kind of place is there, and says what it cannot do. */
class SourcesTest {

	@TempDir
	private static Path work;

	private static Product broadsheet;

	@BeforeAll
	static void dataset() throws Exception {
		broadsheet = Product.built(work);
		assertEquals(0, broadsheet.run("new", "towns", "--name", "Towns").code());
	}

	private static Path gzip(String text) throws IOException {
		Path file = work.resolve("towns.csv.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
			out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		}
		return file;
	}

	@Test
	void aCompressedFileAndTheSameAgain() throws Exception {
		gzip("town,people\nAvon,3\n");
		assertEquals(0, broadsheet.run("import", "towns", "towns.csv.gz").code());
		Path file = gzip("town,people\nAvon,3\nBethel,4\n");
		Answer again = broadsheet.run("import", "towns", "--again", "--format", "json");
		assertEquals(0, again.code(), again.err());
		assertEquals(2, again.json().path("rows").asInt());
		assertEquals(file.toRealPath(), Path.of(again.json().path("origin").asText()).toRealPath());
	}

	@Test
	void whatIsNoTableIsKeptAsADocument() throws Exception {
		Files.write(work.resolve("map.pdf"), "%PDF-1.7\n\0\1\2\3\4\5".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
		refused(2, "map.pdf is a PDF document and cannot be shown as a table", "import", "towns", "map.pdf");
		assertEquals(0, broadsheet.run("import", "towns", "map.pdf", "--document").code());
		assertTrue(Files.exists(work.resolve("towns/attachments/map.pdf")));
	}

	@Test
	void addressesAreHeldToTheRules() throws Exception {
		refused(2, "https://", "import", "towns", "http://example.org/x.csv");
		refused(2, "internal network", "check", "https://127.0.0.1/x.csv");
		refused(1, "in one way", "import", "towns");
	}

	@Test
	void databasesAreAskedWithoutThePasswordGoingAnywhere() throws Exception {
		Files.writeString(work.resolve("towns.sql"), "SELECT 1");
		Answer answer = broadsheet.with(Map.of("BROADSHEET_DATABASE_PASSWORD", "geheim")).run("import", "towns", "--query", "towns.sql", "--database", "jdbc:postgresql://127.0.0.1:1/gis", "--user", "reader");
		assertEquals(2, answer.code());
		assertTrue(answer.err().contains("cannot be reached"), answer.err());
		try (var files = Files.walk(work.resolve("towns"))) {
			List<Path> all = files.filter(Files::isRegularFile).toList();
			for (Path file : all) {
				assertFalse(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains("geheim"), file.toString());
			}
		}
		refused(2, "Leave the password out", "import", "towns", "--query", "towns.sql", "--database", "jdbc:postgresql://reader:geheim@127.0.0.1:1/gis");
		refused(2, "There is no driver for mysql", "import", "towns", "--query", "towns.sql", "--database", "jdbc:mysql://127.0.0.1:1/gis");
	}

	private static void refused(int code, String sentence, Object... command) throws Exception {
		Answer answer = broadsheet.run(command);
		assertEquals(code, answer.code(), answer.toString());
		assertTrue(answer.err().contains(sentence), answer.err());
		assertFalse(answer.err().contains("geheim"), answer.err());
		assertEquals(1, answer.err().strip().lines().count(), answer.err());
	}
}

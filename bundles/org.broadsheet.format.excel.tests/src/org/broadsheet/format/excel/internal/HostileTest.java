// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks made to do harm are refused in one sentence and soon; nothing is reached outside of them. Harmless ones that look alike are read. */
final class HostileTest {

	private static final Duration SOON = Duration.ofSeconds(30);

	@TempDir
	Path folder;

	private ScannedTable scan(Path file) throws IOException {
		return scan(file, Map.of());
	}

	private ScannedTable scan(Path file, Map<String, String> options) throws IOException {
		Path work = Files.createTempDirectory(folder, "work");
		return new ExcelImporter().scan(new ScanRequest(file, options, work), new NullProgressMonitor());
	}

	private String refusal(Path file) {
		String message = assertTimeoutPreemptively(SOON, () -> assertThrows(ImportException.class, () -> scan(file).close())).getMessage();
		assertTrue(message.contains(file.getFileName().toString()) && !message.contains("Exception"), message);
		return message;
	}

	@ParameterizedTest
	@ValueSource(strings = { "xmlns:xmlns=\"a\"", "xmlns:xml=\"a\"", "a:a:a=\"\"" })
	void namesThatNoDocumentMayHave(String attribute) throws IOException {
		String text = Files.readString(new XmlFile().sheet("A", false, XmlFile.row("Town", "Day")).write(folder.resolve("names.xls")));
		assertTrue(refusal(Files.writeString(folder.resolve("names.xls"), text.replaceFirst("<Workbook ", "<Workbook " + attribute + " "))).contains("is damaged"));
	}

	/** Writes a sheet of a head, many times the same, and an end. */
	private Path repeated(String head, String body, int times, String end) throws IOException {
		Path whole = new XlsxFile().sheet("A", "", "<sheetData/>").write(folder.resolve("frame.xlsx"));
		Path file = folder.resolve("repeated.xlsx");
		byte[] block = body.repeat(Math.max(1, (1 << 20) / body.length())).getBytes(StandardCharsets.UTF_8);
		try (ZipFile parts = new ZipFile(whole.toFile()); OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry part : parts.stream().map(ZipEntry.class::cast).toList()) {
				zip.putNextEntry(new ZipEntry(part.getName()));
				if (part.getName().endsWith("sheet1.xml")) {
					zip.write(("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + head).getBytes(StandardCharsets.UTF_8));
					for (long left = (long) times * body.length(); left > 0; left -= block.length) {
						zip.write(block, 0, (int) Math.min(left, block.length));
					}
					zip.write((end + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
				} else {
					parts.getInputStream(part).transferTo(zip);
				}
			}
		}
		return file;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '^', value = { "<row><c t=\"inlineStr\"><is><t>^ a^60000000^</t></is></c></row>", "<row a=\"^ a^60000000^\"/>", "<!--^ a^60000000^-->", "<row><c>^<v>^9000000^</c></row>", "^<a>^4000000^" })
	void refusesOneThingWithoutEnd(String head, String body, int times, String end) throws IOException {
		assertTrue(refusal(repeated(head == null ? "" : head, body, times, end == null ? "" : end)).matches(".*(not safe|damaged).*"));
	}

	@Test
	void refusesASheetThatIsFarTooWide() throws IOException {
		assertTrue(refusal(repeated("<row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>", "<row><c r=\"XFD9\"><v>1</v></c></row>", 300_000, "")).contains("not safe"));
	}

	@Test
	void readsManyRowsThatAreAllTheSame() throws IOException {
		int rows = 40_000;
		String text = "x".repeat(2500);
		Path file = repeated("<row><c t=\"inlineStr\"><is><t>n</t></is></c></row>", "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>", rows, "");
		assertTrue(Files.size(file) * 400 < rows * 2500L, "shrinks more than sheets usually do: " + Files.size(file));
		try (ScannedTable table = scan(file)) {
			assertEquals(rows, table.rowCount());
		}
	}

	@Test
	void refusesOneTextForAllCells() throws IOException {
		StringBuilder rows = new StringBuilder();
		for (int r = 0; r < 1000; r++) {
			rows.append("<row>").append("<c t=\"s\"><v>0</v></c>".repeat(100)).append("</row>");
		}
		Path file = new XlsxFile().strings("<t>" + "x".repeat(32_000) + "</t>").sheet("A", "", "<sheetData>" + rows + "</sheetData>").write(folder.resolve("texts.xlsx"));
		assertTrue(refusal(file).contains("not safe"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels" })
	void reachesNothingOutside(String part) throws IOException {
		Path canary = Files.writeString(folder.resolve("canary.txt"), "the canary's song");
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(200);
			String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
			List<String> types = List.of("<!DOCTYPE x SYSTEM \"" + url + "\">", "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + url + "\"> %e;]>", "<!DOCTYPE x[<!ENTITY e SYSTEM \"" + canary.toUri() + "\">]>",
					"<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>");
			for (String type : types) {
				String message = refusal(withType(part, type));
				assertTrue(message.contains("document type"), message);
				assertFalse(message.contains("song"), message);
			}
			assertThrows(SocketTimeoutException.class, server::accept);
		}
	}

	private Path withType(String part, String type) throws IOException {
		Path plain = new XlsxFile().strings("<t>a</t>").styles("General").sheet("A", "", "<sheetData><row><c t=\"s\"><v>0</v></c></row><row><c><v>1</v></c></row></sheetData>").write(folder.resolve("plain.xlsx"));
		Path file = folder.resolve("typed.xlsx");
		try (ZipFile parts = new ZipFile(plain.toFile()); ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (ZipEntry entry : parts.stream().map(ZipEntry.class::cast).toList()) {
				String text = new String(parts.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write((entry.getName().equals(part) ? text.replaceFirst("\\?>\n", "?>\n" + Matcher.quoteReplacement(type)) : text).getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	@Test
	void followsNoLinkOutOfTheArchive() throws IOException {
		Path secret = new XlsxFile().sheet("Secret", "", "<sheetData><row><c><v>42</v></c></row></sheetData>").write(folder.resolve("secret.xlsx"));
		for (String target : List.of("../../../../../" + secret, secret.toUri().toString(), "http://127.0.0.1:1/sheet.xml")) {
			Path file = new XlsxFile().part("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>")
					.part("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"s1\" Type=\"x/worksheet\" Target=\"" + target + "\"/></Relationships>").write(folder.resolve("links.xlsx"));
			assertTrue(refusal(file).contains("no sheet"));
		}
	}

	@Test
	void readsOrRefusesPublicHostileFiles() throws IOException {
		List<Path> files = new ArrayList<>(Corpus.files("xlsx?|xlsm|xlsb|ooxml"));
		files.addAll(Corpus.spreadsheets("openrefine"));
		List<URI> asked = new CopyOnWriteArrayList<>();
		ProxySelector before = ProxySelector.getDefault();
		ProxySelector.setDefault(new Recorder(asked));
		try {
			for (Path file : files) {
				assertTimeoutPreemptively(SOON, () -> readsOrRefuses(file, Map.of()));
				assertTimeoutPreemptively(SOON, () -> readsOrRefuses(file, Map.of(ExcelOptions.CELLS, ExcelOptions.SHOWN)));
			}
		} finally {
			ProxySelector.setDefault(before);
		}
		assertEquals(List.of(), asked);
	}

	private void readsOrRefuses(Path file, Map<String, String> options) throws IOException {
		try (ScannedTable table = scan(file, options)) {
			assertTrue(table.columnCount() > 0);
		} catch (ImportException e) {
			assertTrue(e.getMessage().contains(file.getFileName().toString()) && !e.getMessage().contains("Exception"), e.getMessage());
		}
	}

	/** Every connection of a program asks first which way it should take. */
	private static final class Recorder extends ProxySelector {

		private final List<URI> asked;

		Recorder(List<URI> asked) {
			this.asked = asked;
		}

		@Override
		public List<Proxy> select(URI address) {
			asked.add(address);
			return List.of(Proxy.NO_PROXY);
		}

		@Override
		public void connectFailed(URI address, SocketAddress proxy, IOException e) {
			asked.add(address);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "xl/workbook.bin", "xl/workbook.xml" })
	void saysWhatToDoWithABinaryWorkbook(String part) throws IOException {
		Path file = folder.resolve("book.xlsb");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (String name : List.of("docProps/app.xml", part)) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write('x');
			}
		}
		assertTrue(new ExcelImporter().accepts(file, Files.readAllBytes(file)) > 0);
		if (part.endsWith(".bin")) {
			ImportException refusal = assertThrows(ImportException.class, () -> scan(file));
			assertFalse(refusal.mayBeTable(), "it is offered as a document to download");
			assertTrue(refusal.getMessage().contains("save it as XLSX, or keep the file"), refusal.getMessage());
		} else {
			assertTrue(refusal(file).contains("damaged"));
		}
	}
}

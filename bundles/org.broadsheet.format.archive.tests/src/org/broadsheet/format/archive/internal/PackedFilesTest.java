// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourcePart;
import org.broadsheet.core.issues.Issue;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedFilesTest {

	private static final String CSV = "Town;Population\nBethel;20358\n\"Hartford\";x;y\n";

	@TempDir
	Path folder;
	private Path work;
	private final Importer importer = Parts.importer();

	@BeforeEach
	void prepare() throws IOException {
		work = Files.createDirectory(folder.resolve("work"));
	}

	private ScannedTable scan(Path file, Map<String, String> options) throws IOException {
		return importer.scan(new ScanRequest(file, options, work), new NullProgressMonitor());
	}

	@ParameterizedTest
	@ValueSource(strings = { "towns.zip", "towns.csv.gz", "towns.csv.bz2", "towns.csv.xz", "towns.tar", "towns.tar.gz", "towns.tgz", "towns.tar.bz2", "towns.tar.xz",
			"towns.7z", "towns.csv.lzma", "towns.tar.lzma", "towns.csv.Z", "towns.csv.zst", "towns.tar.zst", "towns.tzst" })
	void everyWayOfPackingIsRead(String name) throws IOException {
		Path file = Parts.pack(folder.resolve(name), CSV.getBytes(StandardCharsets.UTF_8), "data/towns.csv");
		assertTrue(importer.accepts(file, Files.readAllBytes(file)) > 20);
		assertEquals(List.of("Town", "Population"), importer.preview(file, Map.of(), 10).headers());
		try (ScannedTable table = scan(file, Map.of())) {
			assertEquals(2, table.rowCount());
			assertEquals("Bethel", table.page(0, 1).cell(0, 0));
			assertEquals(3, table.issues().stream().filter(issue -> issue.line() > 0).mapToLong(Issue::line).max().orElse(0), "lines are those of the file inside");
			assertTrue(table.bulkText().stream().allMatch(text -> Files.exists(text.file())));
		}
		assertNothingLeft();
	}

	private void assertNothingLeft() throws IOException {
		try (var left = Files.list(work)) {
			assertEquals(List.of(), left.toList());
		}
	}

	@Test
	void theLargestReadableFileIsChosenAndOthersAreOffered() throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("readme.pdf", "x".repeat(5000));
		files.put("__MACOSX/big.csv", "a\n" + "1\n".repeat(4000));
		files.put("small.csv", "A,B\n1,2\n");
		files.put("data/large.csv", "C,D\n3,4\n5,6\n");
		Path file = Files.write(folder.resolve("several.zip"), Parts.zip(files));
		Preview preview = importer.preview(file, Map.of(), 10);
		assertEquals(List.of("C", "D"), preview.headers());
		ImportOption entry = preview.options().getFirst();
		assertEquals("data/large.csv", entry.value());
		assertEquals("It is the largest of 2 files that can be read.", entry.why());
		assertEquals(List.of("small.csv", "data/large.csv"), entry.choices().stream().map(ImportOption.Choice::value).toList());
		assertEquals(List.of("several.zip holds 2 files that could be read; this is the table of data/large.csv."),
				preview.issues().stream().filter(issue -> issue.code().equals("archive-file")).map(Issue::message).toList());
		try (ScannedTable table = scan(file, Map.of("entry", "small.csv", "headerRows", "0"))) {
			assertEquals(2, table.rowCount(), "options of the file inside are passed on");
			assertEquals("small.csv", table.options().getFirst().value());
		}
	}

	@Test
	void documentsBesideDataAreNoTables() throws IOException {
		String book = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"A\"><Table>"
				+ "<Row><Cell><Data ss:Type=\"String\">Town</Data></Cell></Row><Row><Cell><Data ss:Type=\"Number\">1</Data></Cell></Row></Table></Worksheet></Workbook>";
		Map<String, String> files = new LinkedHashMap<>();
		files.put("metadata.xml", book + " ".repeat(5000));
		Path alone = Files.write(folder.resolve("alone.zip"), Parts.zip(files));
		assertEquals(List.of("Town"), importer.preview(alone, Map.of(), 10).headers());
		files.put("towns.csv", "A,B\n1,2\n");
		Path both = Files.write(folder.resolve("both.zip"), Parts.zip(files));
		assertEquals(List.of("A", "B"), importer.preview(both, Map.of(), 10).headers());
		assertEquals(List.of(), importer.preview(both, Map.of(), 10).issues().stream().filter(issue -> issue.code().equals("archive-file")).toList());
		assertEquals(List.of("Town"), importer.preview(both, Map.of("entry", "metadata.xml"), 10).headers());
	}

	@Test
	void filesOfASevenZipArchiveAreChosenLikeOthers() throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("first.csv", "A,B\n1,2\n".getBytes(StandardCharsets.UTF_8));
		files.put("empty.csv", new byte[0]);
		files.put("data/last.csv", "C,D\n3,4\n5,6\n".getBytes(StandardCharsets.UTF_8));
		Path file = Parts.sevenZip(folder.resolve("several.7z"), files);
		assertEquals(List.of("C", "D"), importer.preview(file, Map.of(), 10).headers());
		assertEquals(List.of("first.csv", "data/last.csv"), importer.parts(file, new NullProgressMonitor()).stream().map(SourcePart::value).toList());
		try (ScannedTable table = scan(file, Map.of("entry", "first.csv"))) {
			assertEquals("2", table.page(0, 1).cell(0, 1));
		}
		assertNothingLeft();
	}

	@Test
	void workbooksInArchivesKeepTheirSheets() throws IOException {
		Path file = Parts.pack(folder.resolve("books.zip"), Parts.workbook(), "book.xlsx");
		assertEquals(List.of("entry", "sheet"), importer.preview(file, Map.of(), 5).options().stream().map(ImportOption::key).limit(2).toList());
		try (ScannedTable table = scan(file, Map.of("sheet", "Second"))) {
			assertEquals("Fee", table.columns().getFirst().name());
		}
	}

	@Test
	void tellsTheTablesInIt() throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("a.csv", "A,B\n1,2\n");
		files.put("empty.csv", "");
		files.put("b/b.csv", "C\n3\n4\n");
		Path several = Files.write(folder.resolve("several.zip"), Parts.zip(files));
		assertEquals(List.of(new SourcePart("entry", "a.csv", "a.csv", true, 1, List.of("A", "B")), new SourcePart("entry", "b/b.csv", "b/b.csv", false, 2, List.of("C"))),
				importer.parts(several, new NullProgressMonitor()));
		Path book = Parts.pack(folder.resolve("book.zip"), Parts.workbook(), "book.xlsx");
		assertEquals(List.of("First", "Second"), importer.parts(book, new NullProgressMonitor()).stream().map(SourcePart::value).toList());
		assertEquals(List.of(), importer.parts(Parts.pack(folder.resolve("one.csv.gz"), CSV.getBytes(StandardCharsets.UTF_8), ""), new NullProgressMonitor()));
	}

	@Test
	void gzipOfSeveralMembersIsReadToItsEnd() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (String part : List.of("A,B\n1,2\n", "3,4\n", "5,6\n")) {
			try (var gzip = new java.util.zip.GZIPOutputStream(bytes)) {
				gzip.write(part.getBytes(StandardCharsets.UTF_8));
			}
		}
		try (ScannedTable table = scan(Files.write(folder.resolve("members.csv.gz"), bytes.toByteArray()), Map.of())) {
			assertEquals(3, table.rowCount());
		}
	}

	@Test
	void zstandardOfSeveralFramesIsReadToItsEnd() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(new byte[] { 0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4 }); // a frame to be skipped
		for (String part : List.of("A,B\n1,2\n", "3,4\n", "5,6\n")) {
			bytes.write(com.github.luben.zstd.Zstd.compress(part.getBytes(StandardCharsets.UTF_8)));
		}
		try (ScannedTable table = scan(Files.write(folder.resolve("frames.csv.zst"), bytes.toByteArray()), Map.of())) {
			assertEquals(3, table.rowCount());
		}
	}

	@Test
	void aCompressedFileIsReadInTheSameWayUnderAnotherName() throws IOException {
		Path first = Parts.pack(folder.resolve("towns.csv.gz"), CSV.getBytes(StandardCharsets.UTF_8), "");
		Map<String, String> decided = new HashMap<>();
		try (ScannedTable table = scan(first, Map.of())) {
			table.options().forEach(option -> decided.put(option.key(), option.value()));
		}
		try (ScannedTable table = scan(Files.copy(first, folder.resolve("0a1b2c3d-towns.csv.gz")), decided)) {
			assertEquals(2, table.rowCount());
		}
	}

	@Test
	void documentsThatAreArchivesAreLeftToOthers() throws IOException {
		for (String first : List.of("[Content_Types].xml", "mimetype", "word/document.xml")) {
			Path file = Files.write(folder.resolve("letter.docx"), Parts.zip(Map.of(first, "x")));
			assertEquals(0, importer.accepts(file, Files.readAllBytes(file)), first);
		}
		assertFalse(importer.accepts(Path.of("a.csv"), CSV.getBytes(StandardCharsets.UTF_8)) > 0);
	}

	@Test
	void shownHeadOfALargeFileIsThatOfTheWhole() throws IOException {
		StringBuilder text = new StringBuilder("Id,Text\n");
		for (int i = 0; text.length() < 12_000_000; i++) {
			text.append(i).append(",row number ").append(i * 31 % 1000).append('\n');
		}
		Path file = Parts.pack(folder.resolve("large.csv.gz"), text.toString().getBytes(StandardCharsets.UTF_8), "");
		assertEquals(List.of("0", "row number 0"), importer.preview(file, Map.of(), 3).rows().getFirst());
		try (ScannedTable table = scan(file, Map.of())) {
			assertEquals(text.chars().filter(c -> c == '\n').count() - 1, table.rowCount());
		}
	}
}

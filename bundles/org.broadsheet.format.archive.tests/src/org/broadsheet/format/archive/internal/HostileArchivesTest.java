// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZMethodConfiguration;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.broadsheet.contracts.ImporterFuzz;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives made to do harm are refused with one sentence within five seconds, or read and nothing else happens. */
class HostileArchivesTest {

	private static final Duration SOON = Duration.ofSeconds(5);

	@TempDir
	Path folder;
	private Path work;
	private final Importer importer = Parts.importer();

	@BeforeEach
	void prepare() throws IOException {
		work = Files.createDirectories(folder.resolve("deep").resolve("work"));
	}

	private String refusal(Path file) throws IOException {
		long start = processorTime();
		String sentence = assertThrows(ImportException.class, () -> scan(file, Map.of()).close()).getMessage();
		assertTrue(processorTime() - start < SOON.toNanos());
		assertTrue(sentence.contains(file.getFileName().toString()), sentence);
		assertFalse(sentence.contains("Exception") || sentence.contains("{0}"), sentence);
		assertEquals(List.of(), listed(work));
		return sentence;
	}

	/** Time of this thread only, for others may keep the machine busy. */
	private static long processorTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private ScannedTable scan(Path file, Map<String, String> options) throws IOException {
		return importer.scan(new ScanRequest(file, options, work), new NullProgressMonitor());
	}

	private static List<Path> listed(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter(path -> !path.equals(folder)).toList();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../escaped.csv", "/tmp/escaped.csv", "C:\\escaped.csv", "..\\..\\escaped.csv", "CON.csv", "a/../../escaped.csv", "nul\0byte.csv", "\u202egpj.csv", ".csv",
			"{0} {1}.csv" })
	void namesNeverLeadOutOfTheWorkFolder(String name) throws IOException {
		Path file = Files.write(folder.resolve("names.zip"), Parts.zip(Map.of(name, "A,B\n1,2\n")));
		List<Path> before = listed(folder);
		try (ScannedTable table = scan(file, Map.of())) {
			assertEquals(1, table.rowCount());
			assertTrue(listed(folder).stream().filter(path -> !before.contains(path)).allMatch(path -> path.startsWith(work)));
			Map<String, String> kept = new HashMap<>();
			table.options().forEach(option -> kept.put(option.key(), option.value()));
			assertTrue(kept.get("entry").chars().noneMatch(Character::isISOControl), "an option can be kept in a file");
			scan(file, kept).close();
		}
		assertEquals(before, listed(folder));
		assertFalse(Files.exists(Path.of("/tmp/escaped.csv")));
	}

	/** Changed bytes of what is packed, and of what packs it. */
	@Test
	void damageDoesNoHarm() throws IOException {
		byte[] table = ("Id,Town\n" + "1,\"Avon, CT\"\n2,Kent\n".repeat(30)).getBytes(StandardCharsets.UTF_8);
		ImporterFuzz fuzz = new ImporterFuzz(importer, folder.resolve("fuzz"), new byte[] { 0, 1, 2, 8, 31, 'P', 'K', '"', ',', '\n', (byte) 0x80, (byte) 0xff });
		fuzz.run(Parts.zip(Map.of("a.csv", new String(table, StandardCharsets.UTF_8), "b/c.csv", "A,B\n1,2\n")), "a.zip", 300);
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(table);
		}
		fuzz.run(packed.toByteArray(), "a.csv.gz", 300);
	}

	@Test
	void linksAreNoFiles() throws IOException {
		Path file = folder.resolve("links.zip");
		try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
			ZipArchiveEntry link = new ZipArchiveEntry("passwd.csv");
			link.setUnixMode(0120777);
			zip.putArchiveEntry(link);
			zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
			zip.closeArchiveEntry();
		}
		assertEquals("\"links.zip\" holds no files: choose another archive.", refusal(file));
	}

	@Test
	void bombsAreRefusedUntilSomebodySaysTheyAreMeant() throws IOException {
		Path file = folder.resolve("bomb.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("zeros.csv"));
			zeros(zip, 257);
		}
		assertTrue(refusal(file).contains("400 times"));
		ImportOption trusted = importer.preview(file, Map.of(), 5).options().get(1);
		assertEquals("unpackAll", trusted.key());
		try (ScannedTable table = scan(file, Map.of("unpackAll", "true"))) {
			assertEquals(2, table.columnCount());
		}
	}

	@Test
	void bombsOfOneStreamAreRefused() throws IOException {
		assertBomb("bomb.csv.gz", GZIPOutputStream::new);
	}

	@Test
	void bombsOfZstandardAreRefused() throws IOException {
		assertBomb("bomb.csv.zst", ZstdCompressorOutputStream::new);
	}

	private interface Packing {
		OutputStream of(OutputStream out) throws IOException;
	}

	private void assertBomb(String name, Packing packing) throws IOException {
		Path file = folder.resolve(name);
		try (OutputStream packed = packing.of(Files.newOutputStream(file))) {
			zeros(packed, 257);
		}
		assertTrue(refusal(file).contains("400 times"));
	}

	@Test
	void windowsThatNeedTooMuchMemoryAreRefused() throws IOException {
		byte[] head = { 0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, (byte) 0xf8, 1, 0, 0 }; // 2 TB
		assertEquals("\"window.csv.zst\" is compressed in a way that cannot be read here: unpack it first and add the file in it.",
				refusal(Files.write(folder.resolve("window.csv.zst"), head)));
	}

	@Test
	void bombsOfSevenZipAreRefused() throws IOException {
		Path file = folder.resolve("bomb.7z");
		try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile())) {
			archive.setContentMethods(List.of(new SevenZMethodConfiguration(SevenZMethod.DEFLATE)));
			SevenZArchiveEntry entry = new SevenZArchiveEntry();
			entry.setName("zeros.csv");
			archive.putArchiveEntry(entry);
			byte[] block = new byte[1 << 20];
			Arrays.fill(block, (byte) '0');
			for (int i = 0; i < 257; i++) {
				archive.write(block);
			}
			archive.closeArchiveEntry();
		}
		assertTrue(refusal(file).contains("400 times"));
	}

	@Test
	void whatStandsBeforeAFileIsNoBombEither() throws IOException {
		Budget.checkSkipped(256L << 20, 1, false);
		Budget.checkSkipped(1L << 30, 1 << 20, true);
		assertThrows(RefusedArchive.class, () -> Budget.checkSkipped(1L << 30, 1 << 20, false));
		assertThrows(RefusedArchive.class, () -> Budget.checkSkipped(65L << 30, 1L << 40, true));
	}

	private static void zeros(OutputStream out, int megabytes) throws IOException {
		byte[] block = ("0".repeat((1 << 16) - 3) + ",0\n").repeat(1 << 4).getBytes(StandardCharsets.US_ASCII);
		for (int i = 0; i < megabytes; i++) {
			out.write(block);
		}
	}

	@Test
	void aHundredThousandFiles() throws IOException {
		Path file = folder.resolve("many.zip");
		try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			for (int i = 0; i < 100_000; i++) {
				ZipEntry entry = new ZipEntry("folder/file" + i + ".csv");
				entry.setMethod(ZipEntry.STORED);
				entry.setSize(0);
				entry.setCrc(0);
				zip.putNextEntry(entry);
			}
			zip.putNextEntry(new ZipEntry("one.csv"));
			zip.write("A,B\n1,2\n".getBytes(StandardCharsets.UTF_8));
		}
		long start = processorTime();
		ImportOption entry = importer.preview(file, Map.of(), 5).options().getFirst();
		assertTrue(processorTime() - start < SOON.toNanos());
		assertEquals("one.csv", entry.value());
		assertEquals("It is the largest of 100,001 files that can be read. The first 500 are offered here.", entry.why());
		assertEquals(501, entry.choices().size());
	}

	@Test
	void passwordsAndOtherWaysOfPackingAreNamed() throws IOException {
		byte[] zip = Parts.zip(Map.of("a.csv", "A\n1\n"));
		int directory = position(zip, "PK\1\2");
		byte[] locked = zip.clone();
		locked[directory + 8] |= 1;
		locked[6] |= 1;
		assertEquals("\"locked.zip\" is protected by a password: unpack it first and add the file in it.", refusal(Files.write(folder.resolve("locked.zip"), locked)));
		byte[] strange = zip.clone();
		strange[directory + 10] = 97;
		strange[8] = 97;
		assertTrue(refusal(Files.write(folder.resolve("strange.zip"), strange)).contains("compressed in a way"));
		assertTrue(refusal(Files.write(folder.resolve("x.rar"), new byte[] { 'R', 'a', 'r', '!', 0x1a, 7, 0, 0 })).contains("of a kind that cannot be read"));
		Path protectedFile = folder.resolve("locked.7z");
		try (SevenZOutputFile archive = new SevenZOutputFile(protectedFile.toFile(), "secret".toCharArray())) {
			SevenZArchiveEntry entry = new SevenZArchiveEntry();
			entry.setName("a.csv");
			archive.putArchiveEntry(entry);
			archive.write("A\n1\n".getBytes(StandardCharsets.UTF_8));
			archive.closeArchiveEntry();
		}
		assertEquals("\"locked.7z\" is protected by a password: unpack it first and add the file in it.", refusal(protectedFile));
	}

	private static int position(byte[] bytes, String text) {
		return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
	}

	@Test
	void archivesInArchivesAreNotOpened() throws IOException {
		Path file = Parts.pack(folder.resolve("outer.zip"), Parts.zip(Map.of("a.csv", "A\n1\n")), "inner.zip");
		assertEquals("In \"outer.zip\": \"inner.zip\" is itself an archive: unpack that one first and add the file in it.", refusal(file));
	}

	@Test
	void whatIsCutOffIsSaid() throws IOException {
		byte[] zip = Parts.zip(Map.of("a.csv", "A,B\n" + "1,2\n".repeat(5000)));
		assertEquals("\"cut.zip\" is not complete, its end is missing: get it once more from where it came from.", refusal(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(zip, zip.length - 30))));
		byte[] seven = Files.readAllBytes(Parts.sevenZip(folder.resolve("whole.7z"), Map.of("a.csv", "A,B\n1,2\n".getBytes(StandardCharsets.UTF_8))));
		for (int length : new int[] { 8, 31, 40, seven.length - 10 }) {
			assertTrue(refusal(Files.write(folder.resolve("cut.7z"), Arrays.copyOf(seven, length))).matches(".*(not complete|damaged).*"));
		}
		byte[] gzip = Files.readAllBytes(Parts.pack(folder.resolve("whole.csv.gz"), "A,B\n1,2\n3,4\n".repeat(9000).getBytes(StandardCharsets.UTF_8), ""));
		byte[] zstandard = Files.readAllBytes(Parts.pack(folder.resolve("whole.csv.zst"), "A,B\n1,2\n3,4\n".repeat(9000).getBytes(StandardCharsets.UTF_8), ""));
		assertEquals("\"cut.csv.zst\" is not complete, its end is missing: get it once more from where it came from.",
				refusal(Files.write(folder.resolve("cut.csv.zst"), Arrays.copyOf(zstandard, zstandard.length / 2))));
		assertEquals("\"cut.csv.gz\" is not complete, its end is missing: get it once more from where it came from.", refusal(Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(gzip, gzip.length / 2))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "damaged.zip", "damaged.7z", "damaged.csv.lzma", "damaged.csv.Z", "damaged.csv.zst" })
	void damagedBytesAreSaidOrReadAsTheyWere(String name) throws IOException {
		byte[] whole = Files.readAllBytes(Parts.pack(folder.resolve(name), ("A,B\n" + "1,2\n".repeat(50)).getBytes(StandardCharsets.UTF_8), "a.csv"));
		Random random = new Random(7);
		for (int i = 0; i < 150; i++) {
			byte[] damaged = whole.clone();
			damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			Path file = Files.write(folder.resolve(name), damaged);
			try (ScannedTable table = scan(file, Map.of())) {
				assertTrue(table.rowCount() >= 0);
			} catch (ImportException e) {
				assertFalse(e.getMessage().contains("Exception"), e.getMessage());
			}
			assertEquals(List.of(), listed(work));
		}
	}

	@Test
	void cancelLeavesNothing() throws IOException {
		Path file = folder.resolve("slow.csv.gz");
		try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
			byte[] block = new byte[1 << 20];
			new Random(3).nextBytes(block);
			for (int i = 0; i < 20; i++) {
				gzip.write(block);
			}
		}
		NullProgressMonitor monitor = new NullProgressMonitor() {
			private int calls;

			@Override
			public boolean isCanceled() {
				return ++calls > 5;
			}
		};
		assertThrows(OperationCanceledException.class, () -> importer.scan(new ScanRequest(file, Map.of(), work), monitor));
		assertEquals(List.of(), listed(work));
	}
}

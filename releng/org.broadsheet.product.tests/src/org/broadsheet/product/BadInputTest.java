// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.broadsheet.product.Product.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can go wrong, from the command line: one clear sentence each, the exit code that scripts rely on, and a dataset that is as it was. */
class BadInputTest {

	private static final int GOOD_ROWS = 5;

	@TempDir
	private static Path work;

	private static Product broadsheet;
	private static String decisions;

	/** One dataset for all, ready to be published: nothing that goes wrong changes it. */
	@BeforeAll
	static void dataset() throws Exception {
		broadsheet = Product.built(work);
		Files.writeString(work.resolve("good.csv"), "town,people\nAndover,3\nAnsonia,4\nAshford,5\nAvon,6\nBethel,x\n");
		done(broadsheet.run("new", "towns", "--name", "Towns"));
		done(broadsheet.run("import", "towns", "good.csv"));
		done(broadsheet.run("set", "towns", "--meta", "description=Towns", "--meta", "category=Government", "--meta", "tags=towns", "--meta", "updateFrequency=As needed", "--meta",
				"license=PUBLIC_DOMAIN"));
		decisions = Files.readString(work.resolve("towns/towns.dataset"));
	}

	@Test
	void emptyFile() throws Exception {
		refuses(Files.createFile(work.resolve("empty.csv")), "is empty");
	}

	@Test
	void binaryFileWithTheNameOfATextFile() throws Exception {
		byte[] noise = new byte[50_000];
		new Random(1).nextBytes(noise);
		refuses(Files.write(work.resolve("noise.csv"), noise), "is not a text file");
	}

	@Test
	void workbookWithAPassword() throws Exception {
		Path file = work.resolve("secret.xls");
		Biff8EncryptionKey.setCurrentUserPassword("secret");
		try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			book.createSheet("Data").createRow(0).createCell(0).setCellValue("town");
			book.write(out);
		} finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		refuses(file, "password");
	}

	@Test
	void fileThatIsNotThere() throws Exception {
		refuses(work.resolve("nowhere.csv"), "does not exist");
	}

	/** As in a scheduled job or a container, where no language is set. The names are made by a script, as the language of this test may not have them. */
	@ParameterizedTest
	@ValueSource(strings = { "C", "" })
	void namesBeyondAsciiWithoutALanguage(String language) throws Exception {
		Path script = Files.createDirectories(work.resolve("script" + language)).resolve("broadsheet");
		Files.writeString(script, """
				#!/usr/bin/env bash
				set -e
				mkdir "$1/Zürich 東京"
				cd "$1/Zürich 東京"
				printf 'Id,Name\\n1,é\\n2,東京\\n' >Dätä.csv
				"$2" new Ü --name Übersicht
				"$2" import Ü Dätä.csv
				"$2" export Ü ö.csv
				cmp Dätä.csv ö.csv
				"$2" check Dätä.csv
				""");
		assertTrue(script.toFile().setExecutable(true));
		Answer answer = Product.at(script.getParent(), work).with(Map.of("LC_ALL", language, "LC_CTYPE", "", "LANG", "")).run(script.getParent(), broadsheet.command());
		assertEquals(0, answer.code(), answer.toString());
		assertTrue(answer.out().contains("Dätä.csv: 2 rows"), answer.toString());
	}

	@Test
	void manyColumnsAreNoTrouble() throws Exception {
		String header = IntStream.range(0, 5_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
		String row = IntStream.range(0, 5_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
		Path file = Files.writeString(work.resolve("wide.csv"), header + "\n" + (row + "\n").repeat(50));
		Answer check = broadsheet.run("check", file, "--format", "json");
		assertEquals(0, check.code(), check.err());
		assertEquals(5_000, check.json().path("columns").size());
		done(broadsheet.run("new", "wide", "--name", "Wide"));
		Answer imported = done(broadsheet.run("import", "wide", file, "--format", "json"));
		assertEquals(50, imported.json().path("readyToImport").asInt());
	}

	/** Cut off as soon as the first bytes of it are copied. */
	@Test
	void fileThatDisappearsWhileItIsRead() throws Exception {
		Path file = work.resolve("large.csv");
		String block = IntStream.range(0, 20_000).mapToObj(i -> "Andover," + i + "\n").collect(Collectors.joining());
		Files.writeString(file, "town,people\n" + block.repeat(500));
		Thread remover = Thread.ofPlatform().start(() -> {
			// until the reader has made its copy's first bytes
			while (kept().noneMatch(path -> path.toString().endsWith(".part") && path.toFile().length() > 0)) {
				Thread.onSpinWait();
			}
			truncate(file);
		});
		Answer answer = broadsheet.run("import", "towns", file);
		remover.join();
		assertEquals(2, answer.code(), answer.toString());
		oneSentence(answer, "changed");
		untouched();
	}

	private Stream<Path> kept() {
		try (Stream<Path> files = Files.list(work.resolve("towns/source"))) {
			return files.toList().stream();
		} catch (IOException e) {
			return Stream.empty();
		}
	}

	private static void truncate(Path file) {
		try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
			channel.truncate(100);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@Test
	void portalThatIsDown() throws Exception {
		int port;
		try (ServerSocket socket = new ServerSocket(0)) {
			port = socket.getLocalPort();
		}
		Answer answer = broadsheet.with(Map.of("BROADSHEET_PASSWORD", "secret")).run("publish", "towns", "--portal", "http://127.0.0.1:" + port, "--user", "jo");
		assertEquals(2, answer.code(), answer.toString());
		oneSentence(answer, "127.0.0.1:" + port);
		untouched();
	}

	@Test
	void wrongCredentials() throws Exception {
		try (RunningPortal portal = new RunningPortal(broadsheet, work.resolve("portal"))) {
			Answer answer = broadsheet.with(Map.of("BROADSHEET_PASSWORD", "canary-of-a-wrong-secret")).run("publish", "towns", "--portal", portal.address(), "--user", RunningPortal.OWNER);
			assertEquals(1, answer.code(), answer.toString());
			oneSentence(answer, "password");
			assertFalse(answer.toString().contains("canary"), answer.toString());
		}
		untouched();
	}

	/** On a file system of its own with 2 MB, the file, its copy and the store do not all have room. */
	@Test
	void fullDisk() throws Exception {
		Path file = work.resolve("large.csv");
		Files.writeString(file, "town,people\n" + IntStream.range(0, 60_000).mapToObj(i -> "Andover," + i + "\n").collect(Collectors.joining()));
		try (SmallDisk disk = new SmallDisk(work.resolve("disk"), "2m")) {
			done(broadsheet.run("new", "disk/towns", "--name", "Towns"));
			done(broadsheet.run("import", "disk/towns", "good.csv"));
			String before = Files.readString(disk.folder().resolve("towns/towns.dataset"));
			Answer answer = broadsheet.run("import", "disk/towns", file);
			assertEquals(2, answer.code(), answer.toString());
			oneSentence(answer, "disk");
			assertEquals(before, Files.readString(disk.folder().resolve("towns/towns.dataset")));
			assertEquals(List.of("good.csv"), names(disk.folder().resolve("towns/source")));
			Answer check = broadsheet.run("check", "disk/towns", "--format", "json");
			assertEquals(GOOD_ROWS, check.json().path("rows").asInt(), check.toString());
			fill(disk.folder().resolve("other"));
			Answer set = broadsheet.run("set", "disk/towns", "--describe", "town=Where");
			assertEquals(2, set.code(), set.toString());
			oneSentence(set, "no space left");
			assertEquals(before, Files.readString(disk.folder().resolve("towns/towns.dataset")));
		}
	}

	private static void fill(Path file) throws IOException {
		byte[] block = new byte[4096];
		try (OutputStream out = Files.newOutputStream(file)) {
			while (true) {
				out.write(block);
			}
		} catch (IOException e) {
			assertTrue(Files.size(file) > 0, e.toString());
		}
	}

	private void refuses(Path file, String words) throws Exception {
		Answer check = broadsheet.run("check", file);
		assertEquals(2, check.code(), check.toString());
		oneSentence(check, words);
		Answer imported = broadsheet.run("import", "towns", file);
		assertEquals(2, imported.code(), imported.toString());
		oneSentence(imported, words);
		untouched();
	}

	private void untouched() throws IOException {
		assertEquals(List.of("good.csv"), names(work.resolve("towns/source")));
		assertEquals(decisions, Files.readString(work.resolve("towns/towns.dataset")));
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}

	private static Answer done(Answer answer) {
		assertEquals(0, answer.code(), answer.toString());
		return answer;
	}

	/** One line that says what it should, and nothing of how the program is made. */
	private static void oneSentence(Answer answer, String words) {
		assertEquals(1, answer.err().lines().count(), answer.toString());
		assertTrue(answer.err().contains(words), answer.toString());
		assertFalse(answer.err().contains("Exception") || answer.err().contains("\tat "), answer.toString());
		assertEquals("", answer.out(), answer.toString());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.broadsheet.contracts.ImporterCases;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that an attribute table keeps in a memo file. */
class MemosTest {

	private static final Charset WINDOWS = Charset.forName("windows-1252");
	private static final int WINDOWS_MARK = 0x57;

	@TempDir
	Path folder;

	private Path work() throws IOException {
		return Files.createDirectories(folder.resolve("work"));
	}

	private String read(ShapeZip zip) throws IOException {
		return ImporterCases.render(new ShapeImporter(), new ScanRequest(zip.write(folder.resolve("notes.zip")), Map.of(), work()));
	}

	@ParameterizedTest
	@EnumSource
	void readsTheTexts(MemoFiles kind) throws IOException {
		String large = "a long note; ".repeat(700).strip();
		MemoFiles.Written memos = kind.write(WINDOWS, "Café", "", "x".repeat(504), large, "last");
		ShapeZip zip = kind.zip(WINDOWS_MARK, memos.blocks()).part("notes" + kind.ending.toUpperCase(Locale.ROOT), memos.bytes());
		assertEquals("ID | NOTE\nnumber | text\n1 | Café\n2 | \n3 | " + "x".repeat(504) + "\n4 | " + large + "\n5 | last\n", read(zip));
		Path file = folder.resolve("notes.zip");
		assertEquals(List.of("1", "Café"), new ShapeImporter().preview(file, Map.of(), 3).rows().getFirst());
		try (var left = Files.list(work())) {
			assertEquals(List.of(), left.toList());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aMissingFileIsOneIssue(MemoFiles kind) throws IOException {
		String all = "! info empty-column line 0 row 0 [NOTE]: All cells of \"NOTE\" are empty: hide the column unless it is meant to be there.\n";
		assertEquals("ID | NOTE\nnumber | text\n1 | \n2 | \n3 | \n! warning memo-missing line 0 row 2 [NOTE]: 2 texts of \"NOTE\" are kept in a memo file that the archive does not have, first that of row 2:"
				+ " the cells are empty. Put \"Notes" + kind.ending + "\" into the archive, too, and add it again.\n" + all, read(kind.zip(0, List.of(0, 9, 17))));
		assertEquals("ID | NOTE\nnumber | text\n1 | \n" + all, read(kind.zip(0, List.of(0))));
	}

	@ParameterizedTest
	@EnumSource
	void whatCannotBeReadIsOneIssue(MemoFiles kind) throws IOException {
		MemoFiles.Written memos = kind.write(WINDOWS, "first", "second", "third and last");
		byte[] cut = Arrays.copyOf(memos.bytes(), memos.blocks().getLast() * (memos.bytes().length / (memos.blocks().getLast() + 1)) + 9);
		List<Integer> blocks = List.of(memos.blocks().get(0), 1_000_000, memos.blocks().get(2), memos.blocks().get(1));
		String found = read(kind.zip(WINDOWS_MARK, blocks).part("notes" + kind.ending, cut));
		assertEquals("ID | NOTE\nnumber | text\n1 | first\n2 | \n3 | \n4 | second\n! error memo-damaged line 0 row 2 [NOTE]: 2 texts of \"NOTE\" cannot be read, first that of row 2, for the memo file of the table"
				+ " is damaged or another one: the cells are empty. Get \"Notes" + kind.ending + "\" anew where it comes from.\n", found);
		assertTrue(read(kind.zip(0, List.of(1)).part("notes" + kind.ending, new byte[0])).contains("! error memo-damaged line 0 row 1 [NOTE]: 1 text of"));
	}

	@Test
	void lengthsThatLieAreDamage() throws IOException {
		for (int length : new int[] { -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 20 }) {
			MemoFiles.Written memos = MemoFiles.FOXPRO.write(WINDOWS, "first");
			ByteBuffer.wrap(memos.bytes()).putInt(memos.blocks().getFirst() * 64 + 4, length);
			String found = read(MemoFiles.FOXPRO.zip(0, memos.blocks()).part("notes.fpt", memos.bytes()));
			assertTrue(found.contains("1 | \n! error memo-damaged"), found);
		}
	}

	@Test
	void picturesAndObjectsAreNoTexts() throws IOException {
		MemoFiles.Written memos = MemoFiles.FOXPRO.write(WINDOWS, "picture", "text");
		ByteBuffer.wrap(memos.bytes()).putInt(memos.blocks().getFirst() * 64, 0);
		String found = read(MemoFiles.FOXPRO.zip(0, memos.blocks()).part("notes.fpt", memos.bytes()));
		String sentence = "! warning memo-objects line 0 row 1 [NOTE]: 1 cell of \"NOTE\" holds pictures or other objects, first in row 1, which no table can hold: the cells are empty.\n";
		assertEquals("ID | NOTE\nnumber | text\n1 | \n2 | text\n" + sentence, found);
		byte[] table = ShapeZip.table(0, WINDOWS, List.of("NAME:C:4", "SCAN:G:10", "PLAN:B:10"), List.of(List.of("a", "", "         3"), List.of("b", "         7", "")));
		found = read(new ShapeZip().part("m.shp", ShapeZip.shapes(0, ShapeZip.none(), ShapeZip.none())).part("m.dbf", table));
		assertTrue(found.contains("a |  | \nb |  | \n") && found.contains("[PLAN]: 2 cells of \"PLAN\", \"SCAN\" hold pictures"), found);
	}

	@ParameterizedTest
	@CsvSource({ "windows-1252, 87, Zürich", "IBM850, 2, Zürich", "windows-1251, 201, Жуковка", "Shift_JIS, 19, 東京", "UTF-8, 0, Zürich" })
	void textsAreInTheEncodingOfTheTable(String charset, int mark, String text) throws IOException {
		MemoFiles.Written memos = MemoFiles.DBASE_FOUR.write(Charset.forName(charset), text);
		ShapeZip zip = MemoFiles.DBASE_FOUR.zip(mark, memos.blocks()).part("notes.dbt", memos.bytes());
		assertTrue(read(charset.equals("UTF-8") ? zip.part("notes.cpg", charset) : zip).contains("1 | " + text + "\n"));
	}

	@Test
	void linesThatWereWrappedOnTheScreenOnlyAreJoined() throws IOException {
		MemoFiles.Written memos = MemoFiles.DBASE_THREE.write(StandardCharsets.ISO_8859_1, "one \u008d\ntwo\r\nthree");
		assertTrue(read(MemoFiles.DBASE_THREE.zip(WINDOWS_MARK, memos.blocks()).part("notes.dbt", memos.bytes())).contains("one two\\r\\nthree"));
	}

	@Test
	void manyCellsCannotPointAtOneTextWithoutEnd() throws IOException {
		MemoFiles.Written memos = MemoFiles.FOXPRO.write(WINDOWS, "x".repeat(1 << 20));
		Integer[] blocks = new Integer[100];
		Arrays.fill(blocks, memos.blocks().getFirst());
		String found = read(MemoFiles.FOXPRO.zip(0, List.of(blocks)).part("notes.fpt", memos.bytes()));
		assertTrue(found.startsWith("! refused") && found.contains("unpacks to far more"), found.substring(0, Math.min(300, found.length())));
	}

	@ParameterizedTest
	@EnumSource
	void damageDoesNoHarm(MemoFiles kind) throws IOException {
		MemoFiles.Written memos = kind.write(WINDOWS, "first", "second", "third");
		Random random = new Random(5);
		for (int i = 0; i < 150; i++) {
			byte[] damaged = memos.bytes().clone();
			int place = i % 3 == 0 ? random.nextInt(24) : memos.blocks().get(i % 3) * (damaged.length / (memos.blocks().getLast() + 1)) + random.nextInt(8);
			damaged[place] = (byte) random.nextInt();
			Path file = kind.zip(WINDOWS_MARK, memos.blocks()).part("notes" + kind.ending, damaged).write(folder.resolve("damaged.zip"));
			try (ScannedTable table = new ShapeImporter().scan(new ScanRequest(file, Map.of(), work()), new NullProgressMonitor())) {
				assertEquals(3, table.rowCount());
			} catch (ImportException e) {
				assertTrue(e.getMessage().contains("damaged.zip"), e.getMessage());
			}
		}
		try (var left = Files.list(work())) {
			assertEquals(List.of(), left.toList());
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast reader of sheets tells the same as the parser that knows all of XML, or gives up. */
final class SheetTagsTest {

	private static final long ENOUGH = 1 << 24;

	@TempDir
	Path folder;

	/** What a sink is told, in short. */
	private static final class Told implements SheetSink {
		final List<String> told = new ArrayList<>();
		boolean refused;
		private long size;

		@Override
		public boolean row(SheetRow row) {
			int hash = row.hidden() ? 1 : 0;
			for (int c = 0; c < row.width(); c++) {
				hash = 31 * (31 * hash + row.kind(c)) + row.text(c).hashCode();
			}
			told.add(row.number() + " to " + row.width() + ": " + hash);
			size += row.size();
			return told.size() < 2000 && size < ENOUGH;
		}

		@Override
		public void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
			told.add("merged " + firstRow + " " + lastRow + " " + firstColumn + " " + lastColumn);
		}

		@Override
		public void hiddenColumns(int first, int last) {
			told.add("hidden " + first + " " + last);
		}
	}

	/** Compares both readings of all sheets; returns how many the fast one read. */
	private static int compare(Path file) throws IOException {
		int fast = 0;
		try (XlsxBook book = new XlsxBook(file, new Archive(file))) {
			for (int sheet = 0; sheet < book.sheets().size(); sheet++) {
				Told whole = told(book, sheet, book::readWhole);
				Told tags = told(book, sheet, book::readTags);
				assertEquals(whole.told.subList(0, Math.min(tags.told.size(), whole.told.size())), tags.told, file + " " + sheet);
				if (!tags.refused) {
					assertEquals(whole.told, tags.told, file + " " + sheet);
					assertFalse(whole.refused, file + " " + sheet);
					fast++;
				}
			}
		}
		return fast;
	}

	private static Told told(XlsxBook book, int sheet, XlsxBook.Reading reading) {
		Told told = new Told();
		try {
			book.read(sheet, false, told, reading);
		} catch (IOException e) {
			told.refused = true;
		}
		return told;
	}

	@Test
	void readsPublicFilesAlike() throws IOException {
		List<Path> files = Corpus.files("xls[xm]");
		assumeFalse(files.isEmpty(), "public workbooks are not there");
		int fast = 0;
		for (Path file : files) {
			try {
				fast += compare(file);
			} catch (RefusedWorkbook | ZipException e) {
				assertTrue(file.toString().endsWith("x") || file.toString().endsWith("m"), "no workbook, which other tests look at");
			}
		}
		assertTrue(fast > files.size(), "" + fast);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void readsGeneratedSheetsAlike(long seed) throws IOException {
		Random random = new Random(seed);
		StringBuilder rows = new StringBuilder("<cols><col min=\"2\" max='3' hidden=\"1\" width=\"9\"/></cols><sheetData>");
		for (int r = 1; r < 400; r++) {
			rows.append(pick(random, "<row>", "<row r=\"" + r + "\">", "<row r=\"" + r + "\" hidden=\"1\" spans=\"1:3\">"));
			for (int c = random.nextInt(12); c > 0; c--) {
				rows.append(cell(random));
			}
			rows.append(pick(random, "</row>", "</row>\n  ", "</row ><row/>"));
		}
		rows.append("</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells>");
		XlsxFile book = new XlsxFile().styles("General", "0.00", "yyyy-mm-dd", "00000", "0%").strings("<t>one</t>", "<t/>", "", "<r><t>t\u00e9</t></r><r><t>x &amp; y</t></r><rPh><t>no</t></rPh>", "<t>_x0041_</t>").sheet("A", "", rows.toString());
		assertEquals(1, compare(book.write(folder.resolve("generated.xlsx"))));
	}

	private static String pick(Random random, String... texts) {
		return texts[random.nextInt(texts.length)];
	}

	private static String cell(Random random) {
		String style = pick(random, "", "", " s=\"" + random.nextInt(6) + "\"");
		String number = pick(random, "1", "-0", "0.10", "45322", " 7 ", "1E5", "123456789012345678", "0.30000000000000004", "", "00", "12.", "1.50", "-3.25", "60", "x");
		return switch (random.nextInt(9)) {
		case 0 -> "<c" + style + "/>";
		case 1 -> "<c" + style + " t=\"s\"><v>" + pick(random, "0", "1", "2", "3", "4", "5", "x", "") + "</v></c>";
		case 2 -> "<c t=\"inlineStr\"" + style + "><is>" + pick(random, "<t>plain</t>", "<t xml:space=\"preserve\"> a\r\nb </t>", "<r><t>a</t></r><r><rPr><b/></rPr><t>&lt;&#x41;&#66;</t></r><rPh><t>z</t></rPh>", "<t></t>", "") + "</is></c>";
		case 3 -> "<c t='str'><f>A1&amp;\"x\"</f><v>" + pick(random, "text", "a&gt;b", "", "_x000D_", "\u00e4\u00f6") + "</v></c>";
		case 4 -> "<c t=\"b\"><v>" + pick(random, "0", "1", "true") + "</v></c>";
		case 5 -> "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>";
		case 6 -> "<c" + style + "><f>A1</f></c>";
		case 7 -> "<c t=\"d\"><v>2024-01-31T00:00:00</v></c>";
		default -> "<c" + style + "><v>" + number + "</v></c>";
		};
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!-- note --><row><c><v>1</v></c></row>", "<row><c><v><![CDATA[1]]></v></c></row>", "<row><c><v>1</v></c></row><x:row xmlns:x=\"u\"/>", "<row><c t=\"inlineStr\"><is><t>a</t></is><extLst><ext/></extLst></c></row>",
			"<row><c><v>1</v></c></row><row><c t=\"str\"><v>&#0;</v></c></row>", "<row><c><v>1</v></c></row><row><c><v>2</c></row>", "<row><c><v>1</v></c></row><row><c t=\"str\"><v>\u0001</v></c></row>", "<row s=\"<\"><c><v>1</v></c></row>" })
	void givesUpAtAnythingElse(String rows) throws IOException {
		assertEquals(0, compare(new XlsxFile().sheet("A", "", "<sheetData><row><c><v>7</v></c></row>" + rows + "</sheetData>").write(folder.resolve("odd.xlsx"))));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Writes the first rows of a CSV file of sales as a workbook with shared texts, numbers and dates, as a spreadsheet program does. */
public final class SalesWorkbook {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

	private final Map<String, Integer> texts = new LinkedHashMap<>();
	private final StringBuilder buffer = new StringBuilder();
	private final ZipOutputStream zip;

	private SalesWorkbook(OutputStream out) {
		zip = new ZipOutputStream(out);
	}

	/** Arguments: CSV WORKBOOK ROWS. */
	public static void main(String[] args) throws IOException {
		Path file = Path.of(args[1]);
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try (OutputStream out = Files.newOutputStream(part); BufferedReader in = Files.newBufferedReader(Path.of(args[0])); CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(in)) {
			SalesWorkbook book = new SalesWorkbook(out);
			book.parts();
			book.sheet(rows, Integer.parseInt(args[2]));
			book.shared();
			book.zip.close();
		}
		Files.move(part, file);
	}

	private void parts() throws IOException {
		String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
		part("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + type + "worksheet+xml\"/>"
				+ "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + type + "sharedStrings+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + type + "styles+xml\"/></Types>");
		part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
		part("xl/_rels/workbook.xml.rels", relations(relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "sharedStrings", "sharedStrings.xml") + relation(3, "styles", "styles.xml")));
		part("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"Sales\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
		part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
	}

	private static String relations(String inner) {
		return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inner + "</Relationships>";
	}

	private static String relation(int id, String type, String target) {
		return "<Relationship Id=\"r" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
	}

	private void sheet(Iterable<CsvRecord> rows, int count) throws IOException {
		zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
		buffer.append("<worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"A1\"/><sheetData>");
		int number = 0;
		for (CsvRecord row : rows) {
			if (++number > count + 1) {
				break;
			}
			buffer.append("<row r=\"").append(number).append("\">");
			for (int c = 0; c < row.getFieldCount(); c++) {
				cell(row.getField(c), (char) ('A' + c), number);
			}
			buffer.append("</row>");
			flush(1 << 16);
		}
		buffer.append("</sheetData></worksheet>");
		flush(0);
		zip.closeEntry();
	}

	private void cell(String text, char column, int row) {
		if (text.isEmpty()) {
			return;
		}
		buffer.append("<c r=\"").append(column).append(row).append('"');
		if (text.matches("-?\\d+(\\.\\d+)?")) {
			buffer.append("><v>").append(text);
		} else if (text.matches("(0\\d|1[0-2])/\\d\\d/\\d{4}")) {
			LocalDate date = LocalDate.of(Integer.parseInt(text.substring(6)), Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3, 5)));
			buffer.append(" s=\"1\"><v>").append(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), date));
		} else {
			buffer.append(" t=\"s\"><v>").append(texts.computeIfAbsent(text, key -> texts.size()));
		}
		buffer.append("</v></c>");
	}

	private void shared() throws IOException {
		zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
		buffer.append("<sst xmlns=\"" + MAIN + "\" uniqueCount=\"").append(texts.size()).append("\">");
		for (String text : texts.keySet()) {
			buffer.append("<si><t>").append(text.replace("&", "&amp;").replace("<", "&lt;")).append("</t></si>");
			flush(1 << 16);
		}
		buffer.append("</sst>");
		flush(0);
		zip.closeEntry();
	}

	private void part(String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		buffer.append(content);
		flush(0);
		zip.closeEntry();
	}

	private void flush(int limit) throws IOException {
		if (buffer.length() > limit) {
			zip.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
			buffer.setLength(0);
		}
	}
}

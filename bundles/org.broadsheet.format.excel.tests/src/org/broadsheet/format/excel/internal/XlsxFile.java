// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, so that a test can write what no program should. */
final class XlsxFile {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Map<String, String> parts = new LinkedHashMap<>();
	private final StringBuilder sheets = new StringBuilder();
	private final StringBuilder relations = new StringBuilder();
	private String workbookProperties = "";
	private int count;

	XlsxFile() {
		parts.put("[Content_Types].xml", HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
		parts.put("_rels/.rels", relationships("<Relationship Id=\"r1\" Type=\"" + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
	}

	private static String relationships(String inner) {
		return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner + "</Relationships>";
	}

	/** Adds a sheet; {@code inner} stands within its worksheet element. */
	XlsxFile sheet(String name, String state, String inner) {
		count++;
		sheets.append("<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"s%d\"/>".formatted(name, count, state.isEmpty() ? "" : "state=\"" + state + "\"", count));
		relations.append("<Relationship Id=\"s%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>".formatted(count, RELATIONS, count));
		return part("xl/worksheets/sheet" + count + ".xml", HEAD + "<worksheet xmlns=\"" + MAIN + "\">" + inner + "</worksheet>");
	}

	XlsxFile strings(String... items) {
		relations.append("<Relationship Id=\"x1\" Type=\"" + RELATIONS + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>");
		return part("xl/sharedStrings.xml", HEAD + "<sst xmlns=\"" + MAIN + "\">" + String.join("", List.of(items).stream().map(item -> "<si>" + item + "</si>").toList()) + "</sst>");
	}

	/** Style n has the n-th number format. */
	XlsxFile styles(String... formats) {
		relations.append("<Relationship Id=\"x2\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/>");
		StringBuilder declared = new StringBuilder();
		StringBuilder used = new StringBuilder();
		for (int i = 0; i < formats.length; i++) {
			declared.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + i, formats[i].replace("\"", "&quot;")));
			used.append("<xf numFmtId=\"%d\"/>".formatted(164 + i));
		}
		return part("xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + declared + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + used + "</cellXfs></styleSheet>");
	}

	XlsxFile from1904() {
		workbookProperties = "<workbookPr date1904=\"1\"/>";
		return this;
	}

	XlsxFile part(String name, String content) {
		parts.put(name, content);
		return this;
	}

	XlsxFile without(String name) {
		parts.put(name, null);
		return this;
	}

	Path write(Path file) throws IOException {
		parts.computeIfAbsent("xl/_rels/workbook.xml.rels", part -> relationships(relations.toString()));
		if (parts.containsKey("xl/workbook.xml")) {
			return zipped(file);
		}
		parts.put("xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + workbookProperties + "<sheets>" + sheets + "</sheets></workbook>");
		return zipped(file);
	}

	private Path zipped(Path file) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				if (part.getValue() != null) {
					zip.putNextEntry(new ZipEntry(part.getKey()));
					zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		return file;
	}

	/** A row of texts. */
	static String row(int number, String... cells) {
		StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
		for (int c = 0; c < cells.length; c++) {
			if (!cells[c].isEmpty()) {
				row.append("<c r=\"%s%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>".formatted(MergedCells.letters(c), number, escaped(cells[c])));
			}
		}
		return row + "</row>";
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes spreadsheets of OpenDocument, packed or flat, so that a test can write what no program should. */
final class OdsFile {

	private static final String NAMES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
			+ " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
	private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

	private final StringBuilder tables = new StringBuilder();
	private String manifest = "";
	private String type = "";

	/** Adds a sheet; {@code inner} stands within its element. */
	OdsFile sheet(String name, boolean hidden, String inner) {
		tables.append("<table:table table:name=\"").append(XlsxFile.escaped(name)).append("\" table:style-name=\"").append(hidden ? "gone" : "there").append("\">").append(inner).append("</table:table>");
		return this;
	}

	OdsFile encrypted() {
		manifest = "<manifest:encryption-data manifest:checksum=\"x\"/>";
		return this;
	}

	/** Puts a document type before the content. */
	OdsFile typed(String declaration) {
		type = declaration;
		return this;
	}

	private String document(String element, String attributes) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + type + "<office:" + element + NAMES + attributes + "><office:automatic-styles><style:style style:name=\"there\" style:family=\"table\"><style:table-properties table:display=\"true\"/></style:style>"
				+ "<style:style style:name=\"gone\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>"
				+ "<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell/></table:previous></table:cell-content-change></table:tracked-changes>" + tables + "</office:spreadsheet></office:body></office:" + element + ">";
	}

	Path write(Path file) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (List<String> part : List.of(List.of("mimetype", TYPE), List.of("content.xml", document("document-content", "")),
					List.of("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry manifest:full-path=\"content.xml\">" + manifest + "</manifest:file-entry></manifest:manifest>"))) {
				zip.putNextEntry(new ZipEntry(part.getFirst()));
				zip.write(part.getLast().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	Path writeFlat(Path file) throws IOException {
		return Files.writeString(file, document("document", " office:mimetype=\"" + TYPE + "\""));
	}

	/** A row of texts. */
	static String row(String... cells) {
		StringBuilder row = new StringBuilder("<table:table-row>");
		for (String cell : cells) {
			row.append(cell.isEmpty() ? "<table:table-cell/>" : "<table:table-cell office:value-type=\"string\"><text:p>" + XlsxFile.escaped(cell) + "</text:p></table:table-cell>");
		}
		return row + "</table:table-row>";
	}

	/** A cell with a value and the text that is shown. */
	static String cell(String attributes, String shown) {
		return "<table:table-cell " + attributes + ">" + (shown.isEmpty() ? "" : "<text:p>" + shown + "</text:p>") + "</table:table-cell>";
	}
}

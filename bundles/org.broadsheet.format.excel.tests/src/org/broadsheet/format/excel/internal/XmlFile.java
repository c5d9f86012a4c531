// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes XML workbooks, so that a test can write what no program should. */
final class XmlFile {

	private final StringBuilder styles = new StringBuilder("<Style ss:ID=\"Default\" ss:Name=\"Normal\"><Alignment ss:Vertical=\"Bottom\"/><NumberFormat/></Style>");
	private final StringBuilder sheets = new StringBuilder();
	private String head = "";
	private String before = "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n";

	/** Adds a style that shows numbers in a format. */
	XmlFile style(String id, String format) {
		styles.append("<Style ss:ID=\"").append(id).append("\"><NumberFormat ss:Format=\"").append(XlsxFile.escaped(format)).append("\"/></Style>");
		return this;
	}

	/** Adds a sheet; {@code inner} stands within its table. */
	XmlFile sheet(String name, boolean hidden, String inner) {
		sheets.append("<Worksheet ss:Name=\"").append(XlsxFile.escaped(name)).append("\"><Names><NamedRange ss:Name=\"All\" ss:RefersTo=\"=A!R1C1\"/></Names><Table ss:ExpandedColumnCount=\"1\" x:FullColumns=\"1\">").append(inner)
				.append("</Table><WorksheetOptions xmlns=\"urn:schemas-microsoft-com:office:excel\"><Visible>").append(hidden ? "SheetHidden" : "SheetVisible").append("</Visible></WorksheetOptions></Worksheet>");
		return this;
	}

	/** Counts days from 1904. */
	XmlFile from1904() {
		head = "<ExcelWorkbook xmlns=\"urn:schemas-microsoft-com:office:excel\"><Date1904/></ExcelWorkbook>";
		return this;
	}

	/** Puts other things before the document. */
	XmlFile before(String text) {
		before = text;
		return this;
	}

	String text() {
		return before + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:html=\"http://www.w3.org/TR/REC-html40\">\n"
				+ head + "<Styles>" + styles + "</Styles>\n" + sheets + "</Workbook>\n";
	}

	Path write(Path file) throws IOException {
		return write(file, StandardCharsets.UTF_8);
	}

	Path write(Path file, Charset charset) throws IOException {
		return Files.write(file, text().getBytes(charset));
	}

	/** A row of texts. */
	static String row(String... cells) {
		StringBuilder row = new StringBuilder("<Row>");
		for (String text : cells) {
			row.append(text.isEmpty() ? "<Cell/>" : cell("", "String", XlsxFile.escaped(text)));
		}
		return row + "</Row>\n";
	}

	/** A cell with a value. */
	static String cell(String attributes, String type, String value) {
		return "<Cell " + attributes + "><Data ss:Type=\"" + type + "\">" + value + "</Data></Cell>";
	}
}

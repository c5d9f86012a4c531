// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A spreadsheet with several sheets, as plain text. */
final class Spreadsheets {

	private Spreadsheets() {
	}

	static Path write(Path file) throws IOException {
		return Files.writeString(file, "<?xml version=\"1.0\"?><office:document xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
				+ "<office:automatic-styles><style:style style:name=\"gone\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>"
				+ sheet("Budget", "", "Year|Amount", "2024|1200", "2025|1300", "2026|1400") + sheet("Empty", "") + sheet("Towns: 2024", "", "Town|Code|Population", "Avon|A1|12000", "Kent|B2|23000") + sheet("Notes", "gone", "Remark", "not for all")
				+ "</office:spreadsheet></office:body></office:document>");
	}

	private static String sheet(String name, String style, String... rows) {
		StringBuilder sheet = new StringBuilder("<table:table table:name=\"" + name + "\" table:style-name=\"" + style + "\">");
		for (String row : rows) {
			sheet.append("<table:table-row>");
			for (String cell : row.split("\\|")) {
				String type = cell.matches("\\d+") ? "float\" office:value=\"" + cell : "string";
				sheet.append("<table:table-cell office:value-type=\"" + type + "\"><text:p>" + cell + "</text:p></table:table-cell>");
			}
			sheet.append("</table:table-row>");
		}
		return sheet + "</table:table>";
	}
}

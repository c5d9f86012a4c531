// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.contracts.ImporterContractTest;
import org.broadsheet.core.imports.Importer;

/** Tables of web pages keep what every importer keeps. */
final class HtmlContractTest extends ImporterContractTest {

	@Override
	protected Importer importer() {
		return new HtmlImporter();
	}

	@Override
	protected Path write(Path folder, List<String> headers, List<List<String>> rows) throws IOException {
		StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Towns</title></head><body><h1>Towns</h1>\n<table>\n<thead>").append(row("th", headers)).append("</thead>\n<tbody>\n");
		rows.forEach(row -> page.append(row("td", row)));
		return Files.writeString(folder.resolve("towns.html"), page.append("</tbody>\n</table></body></html>\n"));
	}

	private static String row(String cell, List<String> texts) {
		StringBuilder row = new StringBuilder("<tr>");
		texts.forEach(text -> row.append('<').append(cell).append('>').append(text.replace("&", "&amp;").replace("<", "&lt;")).append("</").append(cell).append('>'));
		return row + "</tr>\n";
	}
}

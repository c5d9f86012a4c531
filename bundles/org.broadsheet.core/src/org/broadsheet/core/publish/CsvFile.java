// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes an RFC 4180 file in UTF-8, as portals read it. */
public final class CsvFile implements AutoCloseable {

	private final BufferedWriter writer;

	/** Creates or overwrites the file. */
	public CsvFile(Path file) throws IOException {
		writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
	}

	/** Writes one row; cells are quoted where they have to be. */
	public void row(List<String> cells) throws IOException {
		for (int i = 0; i < cells.size(); i++) {
			if (i > 0) {
				writer.write(',');
			}
			cell(cells.get(i), cells.size() == 1);
		}
		writer.write("\r\n");
	}

	private void cell(String text, boolean alone) throws IOException {
		if (needsQuotes(text) || alone && text.isEmpty()) {
			writer.write('"');
			writer.write(text.replace("\"", "\"\""));
			writer.write('"');
		} else {
			writer.write(text);
		}
	}

	private static boolean needsQuotes(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == ',' || c == '"' || c == '\n' || c == '\r') {
				return true;
			}
		}
		return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
	}

	@Override
	public void close() throws IOException {
		writer.close();
	}
}

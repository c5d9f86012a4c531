// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.broadsheet.core.table.RowPage;

/** Writes a scanned table as RFC 4180 in UTF-8, with the header as the source has it: no name is made up. */
final class TableWriter {

	private static final int PAGE = 1000;

	private TableWriter() {
	}

	static void write(ScannedTable table, Path file) throws IOException {
		try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			if (headers(table)) {
				line(out, table.headers());
			}
			for (long row = 0; row < table.rowCount(); row += PAGE) {
				RowPage page = table.page(row, PAGE);
				for (String[] cells : page.cells()) {
					line(out, Arrays.asList(cells));
				}
			}
		}
	}

	/** Whether the source names its columns. */
	private static boolean headers(ScannedTable table) {
		return table.options().stream().noneMatch(option -> option.key().equals(ImportOption.HEADER_ROWS) && option.value().equals("0"));
	}

	static void line(Writer out, List<String> cells) throws IOException {
		for (int c = 0; c < cells.size(); c++) {
			String cell = cells.get(c);
			boolean quoted = cells.size() == 1 && cell.isEmpty() || cell.chars().anyMatch(ch -> ch == ',' || ch == '"' || ch == '\n' || ch == '\r');
			out.write(c == 0 ? "" : ",");
			out.write(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
		}
		out.write("\r\n");
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.broadsheet.core.exports.ExportColumn;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.issues.IssueText;
import org.eclipse.core.runtime.IProgressMonitor;

/** Writes a table as text in some style, row by row. */
final class TableText {

	private static final int BUFFER = 1 << 18;

	private TableText() {
	}

	static ExportResult write(ExportTable table, Path file, TextStyle style, IProgressMonitor monitor) throws IOException {
		List<String> names = table.names();
		RowEncoder encoder = new RowEncoder(style, names);
		int[] columns = table.columns().stream().mapToInt(ExportColumn::index).toArray();
		String[] cells = new String[columns.length];
		List<String> row = Arrays.asList(cells);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
			if (style.mark()) {
				write(out, RowEncoder.mark(style.charset()));
			}
			if (style.header()) {
				write(out, encoder.row(0, names));
			}
			long count = table.forEach((page, index) -> {
				for (int c = 0; c < columns.length; c++) {
					cells[c] = page.cell(index, columns[c]);
				}
				write(out, encoder.row(page.rows()[index] + 1, row));
			}, monitor);
			return new ExportResult(count, notes(encoder));
		}
	}

	private static List<String> notes(RowEncoder encoder) {
		return encoder.guarded() == 0 ? List.of() : List.of(IssueText.bind(Messages.TableText_guarded, encoder.guarded()));
	}

	static void write(OutputStream out, ByteBuffer bytes) throws IOException {
		out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.core.imports.PastedTable;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;

/** The table on the clipboard, as a file that can be read like any other. */
public final class ClipboardTable {

	private static final String FILE = "Pasted table.tsv";

	private ClipboardTable() {
	}

	/** The table that is on the clipboard now, as text; blank when there is none. UI thread only. */
	public static String text(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return table(clipboard.getContents(TextTransfer.getInstance()), clipboard.getContents(HTMLTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	/** The table as text: with tabs from a spreadsheet or a web page, any other text as it is. */
	static String table(Object plain, Object html) {
		String text = plain instanceof String given ? given : "";
		List<List<String>> rows = text.indexOf('\t') >= 0 ? PastedTable.rows(text) : html instanceof String page ? HtmlTable.rows(page) : List.of();
		return rows.isEmpty() ? text : PastedTable.text(rows);
	}

	/**
	 * Writes a table to a file of its own, which is deleted at the end of the program; spreadsheets put tabs between cells.
	 *
	 * @throws IOException when there is no room for it
	 */
	public static Path write(String text) throws IOException {
		Path folder = Files.createTempDirectory("broadsheet-paste");
		// deleted in the opposite order
		folder.toFile().deleteOnExit();
		Path file = Files.writeString(folder.resolve(FILE), text);
		file.toFile().deleteOnExit();
		return file;
	}
}

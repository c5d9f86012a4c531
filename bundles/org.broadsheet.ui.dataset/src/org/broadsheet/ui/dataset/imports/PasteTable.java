// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.imports.PastedTable;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.kit.Jobs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes a table from the clipboard as the data of a dataset. */
public final class PasteTable {

	private static final String FILE = "Pasted table.tsv";

	private PasteTable() {
	}

	/** Lets Ctrl+V on a control paste a table. */
	public static void on(Control control, DatasetContext context) {
		control.addListener(SWT.KeyDown, event -> {
			if (event.stateMask == SWT.MOD1 && (event.keyCode == 'v' || event.keyCode == 'V')) {
				event.doit = false;
				paste(control, context);
			}
		});
	}

	/** Takes the table that is on the clipboard now. */
	public static void paste(Control owner, DatasetContext context) {
		Clipboard clipboard = new Clipboard(owner.getDisplay());
		String text = table(clipboard.getContents(TextTransfer.getInstance()), clipboard.getContents(HTMLTransfer.getInstance()));
		clipboard.dispose();
		if (!text.isBlank()) {
			Jobs.run(owner, Messages.PasteTable_job, monitor -> write(text), file -> context.navigation().addData(Optional.of(file)));
		} else {
			context.work().tell(Severity.WARNING, Messages.PasteTable_nothing, List.of());
		}
	}

	/** The table as text: with tabs from a spreadsheet or a web page, any other text as it is. */
	static String table(Object plain, Object html) {
		String text = plain instanceof String given ? given : "";
		List<List<String>> rows = text.indexOf('\t') >= 0 ? PastedTable.rows(text) : html instanceof String page ? HtmlTable.rows(page) : List.of();
		return rows.isEmpty() ? text : PastedTable.text(rows);
	}

	/** Writes the table to a file of its own; spreadsheets put tabs between cells. */
	static Path write(String text) throws IOException {
		Path folder = Files.createTempDirectory("broadsheet-paste");
		// deleted in the opposite order
		folder.toFile().deleteOnExit();
		Path file = Files.writeString(folder.resolve(FILE), text);
		file.toFile().deleteOnExit();
		return file;
	}
}

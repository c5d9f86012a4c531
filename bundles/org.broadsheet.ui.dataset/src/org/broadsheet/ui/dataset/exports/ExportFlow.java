// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.exports;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.exports.ExportChoice;
import org.broadsheet.core.exports.ExportOperation;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.exports.Exporter.Content;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.parts.Numbers;
import org.broadsheet.ui.kit.Dialogs;
import org.broadsheet.ui.kit.FileChooser;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** The way from a wish to export to a file: the dialog, the job, the outcome. */
public final class ExportFlow {

	private final Shell shell;
	private final DatasetContext context;

	/** A way for a dataset, with dialogs over a window. */
	public ExportFlow(Shell shell, DatasetContext context) {
		this.shell = shell;
		this.context = context;
	}

	/** Asks what is to be written, beginning with all rows or with the list of issues, and writes it. */
	public void start(boolean issues) {
		DatasetTable rows = context.dataset().table().orElse(null);
		if (rows == null) {
			Dialogs.tell(shell, Messages.ExportFlow_title, Messages.ExportFlow_noRows);
			return;
		}
		ExportDialog dialog = new ExportDialog(shell, context.dataset(), rows, issues, new FileChooser().folder());
		if (dialog.open() == Window.OK) {
			write(rows, dialog.exporter(), dialog.target(), dialog.decided());
		}
	}

	/** Writes a file; progress is shown on the pages. */
	void write(DatasetTable rows, Exporter exporter, Path file, Map<String, String> options) {
		new FileChooser().remember(file.getParent());
		ExportOperation operation;
		try {
			ExportTable table = ExportTable.of(context.dataset().model().getName(), rows, context.dataset().model().getColumns(), ExportChoice.of(options));
			operation = new ExportOperation(exporter, table, file, options);
		} catch (RefusedException e) {
			Dialogs.error(shell, e);
			return;
		}
		var display = shell.getDisplay();
		context.run(NLS.bind(Messages.ExportFlow_writing, file.getFileName()), monitor -> {
			ExportResult result = operation.execute(monitor);
			display.asyncExec(() -> done(exporter, file, result));
		});
	}

	private void done(Exporter exporter, Path file, ExportResult result) {
		if (shell.isDisposed()) {
			return;
		}
		boolean issues = exporter.content() == Content.ISSUES;
		String count = issues ? Numbers.of(result.count(), Messages.ExportFlow_oneIssue, Messages.ExportFlow_issues) : Numbers.of(result.count(), Messages.ExportFlow_oneRow, Messages.ExportFlow_rows);
		String text = NLS.bind(Messages.ExportFlow_done, count, file) + result.notes().stream().map(note -> "\n\n" + note).collect(Collectors.joining());
		new ExportDone(shell, text, file).open();
	}
}

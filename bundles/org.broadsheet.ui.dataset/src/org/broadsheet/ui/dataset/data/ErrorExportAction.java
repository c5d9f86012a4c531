// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.nio.file.Path;

import org.broadsheet.core.publish.ErrorExport;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.kit.Dialogs;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a file and writes the errors to it. */
final class ErrorExportAction {

	private ErrorExportAction() {
	}

	static void run(DataDesk desk) {
		DataModel model = desk.model();
		Shell shell = model.owner().getShell();
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.ErrorExport_title);
		dialog.setFilterExtensions(new String[] { "*.csv" });
		dialog.setFileName(NLS.bind(Messages.ErrorExport_file, model.dataset().model().getName()));
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			write(model, Path.of(chosen.contains(".") ? chosen : chosen + ".csv"));
		}
	}

	private static void write(DataModel model, Path file) {
		ErrorExport export = new ErrorExport(model.data().table().orElseThrow(), model.dataset().model().getColumns());
		model.context().run(Messages.ErrorExport_job, monitor -> {
			long count = export.write(file, monitor);
			Ui.async(model.owner(), () -> Dialogs.tell(model.owner().getShell(), Messages.ErrorExport_title, NLS.bind(Messages.ErrorExport_done, Texts.number(count), file)));
		});
	}
}

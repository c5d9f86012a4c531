// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.exports;

import java.nio.file.Path;

import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Dialogs;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Says what was written, and opens the file or its folder. */
final class ExportDone extends MessageDialog {

	private static final int OPEN = 0;
	private static final int SHOW = 1;

	private final Path file;

	ExportDone(Shell parent, String text, Path file) {
		super(parent, Messages.ExportFlow_title, null, text, MessageDialog.INFORMATION, 2, Messages.ExportFlow_open, Messages.ExportFlow_show, Messages.ExportFlow_close);
		this.file = file;
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		Parts.id(shell, "export.done");
	}

	@Override
	protected void buttonPressed(int button) {
		super.buttonPressed(button);
		if (button == OPEN) {
			launch(file);
		} else if (button == SHOW) {
			launch(file.getParent());
		}
	}

	private void launch(Path path) {
		if (!Program.launch(path.toString())) {
			Dialogs.tell(getParentShell(), Messages.ExportFlow_title, NLS.bind(Messages.ExportFlow_noProgram, path));
		}
	}
}

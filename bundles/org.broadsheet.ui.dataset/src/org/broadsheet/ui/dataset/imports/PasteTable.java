// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.util.List;
import java.util.Optional;

import org.broadsheet.core.issues.Severity;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.datasets.ClipboardTable;
import org.broadsheet.ui.kit.Jobs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Takes a table from the clipboard as the data of a dataset. */
public final class PasteTable {

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
		String text = ClipboardTable.text(owner.getDisplay());
		if (!text.isBlank()) {
			Jobs.run(owner, Messages.PasteTable_job, monitor -> ClipboardTable.write(text), file -> context.navigation().addData(Optional.of(file)));
		} else {
			context.work().tell(Severity.WARNING, Messages.PasteTable_nothing, List.of());
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal;

import java.util.stream.Collectors;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.readiness.Readiness;
import org.broadsheet.ui.datasets.DatasetEditors;
import org.broadsheet.ui.kit.Dialogs;
import org.broadsheet.ui.publish.internal.wizard.PublishDialog;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the way to publishing for the dataset in front; says what is missing when it cannot be published yet. */
public final class PublishHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		DatasetEditors.active().ifPresentOrElse(dataset -> offer(shell, dataset), () -> Dialogs.tell(shell, Messages.PublishHandler_notReady, Messages.PublishHandler_openFirst));
		return null;
	}

	/** Opens the way to publishing, or says what is missing. */
	public static void offer(Shell shell, OpenDataset dataset) {
		Background.run(shell, Messages.PublishHandler_notReady, monitor -> dataset.readiness(), readiness -> open(shell, dataset, readiness),
				sentence -> Dialogs.tell(shell, Messages.PublishHandler_notReady, sentence));
	}

	private static void open(Shell shell, OpenDataset dataset, Readiness readiness) {
		if (readiness.ready()) {
			new PublishDialog(shell, dataset).open();
		} else {
			String missing = readiness.blockers().stream().map(finding -> "•  " + finding.message()).collect(Collectors.joining("\n"));
			Dialogs.tell(shell, Messages.PublishHandler_notReady, NLS.bind(Messages.PublishHandler_missing, missing));
		}
	}
}

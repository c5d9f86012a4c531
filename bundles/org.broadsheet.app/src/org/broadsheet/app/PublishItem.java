// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.broadsheet.core.readiness.Finding;
import org.broadsheet.core.readiness.Readiness;
import org.broadsheet.ui.datasets.DatasetEditors;
import org.broadsheet.ui.kit.Images;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchWindow;

/** Publish dataset in the tool bar: only for a dataset that can be published; else its tooltip says what is missing. */
final class PublishItem extends ToolButton {

	/** So many reasons are named; the rest is counted. */
	private static final int NAMED = 8;

	private final IPropertyListener readiness = (source, property) -> {
		if (property == DatasetEditors.PROP_READINESS || property == IEditorPart.PROP_INPUT) {
			show();
		}
	};
	private IEditorPart editor;

	PublishItem(IWorkbenchWindow window) {
		super(window, Commands.PUBLISH, Messages.BroadsheetActions_publishButton, Images.PUBLISH, SWT.PUSH);
	}

	private void show() {
		if (isThere()) {
			Optional<Readiness> known = Optional.ofNullable(editor).flatMap(DatasetEditors::readiness);
			show(known.filter(Readiness::ready).isPresent(), tooltip(Optional.ofNullable(editor).flatMap(DatasetEditors::of).isPresent(), known));
		}
	}

	/** Why the dataset in front cannot be published, or what the button does. */
	static String tooltip(boolean dataset, Optional<Readiness> readiness) {
		if (!dataset) {
			return Messages.PublishItem_noDataset;
		}
		if (readiness.isEmpty()) {
			return Messages.PublishItem_checking;
		}
		List<Finding> blockers = readiness.get().blockers();
		if (blockers.isEmpty()) {
			return Messages.PublishItem_ready;
		}
		String missing = blockers.stream().limit(NAMED).map(finding -> "\u2022 " + finding.message()).collect(Collectors.joining("\n"));
		String more = blockers.size() > NAMED ? "\n" + NLS.bind(Messages.PublishItem_more, blockers.size() - NAMED) : "";
		return Messages.PublishItem_missing + "\n" + missing + more;
	}

	@Override
	void refresh() {
		IEditorPart now = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		if (now != editor) {
			leave();
			editor = now;
			if (editor != null) {
				editor.addPropertyListener(readiness);
			}
		}
		show();
	}

	private void leave() {
		if (editor != null) {
			editor.removePropertyListener(readiness);
			editor = null;
		}
	}

	@Override
	public void dispose() {
		leave();
		super.dispose();
	}
}

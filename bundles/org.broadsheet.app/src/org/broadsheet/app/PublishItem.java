// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.broadsheet.core.readiness.Finding;
import org.broadsheet.core.readiness.Readiness;
import org.broadsheet.ui.datasets.DatasetEditors;
import org.broadsheet.ui.kit.Images;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Publish dataset in the tool bar: only for a dataset that can be published; else its tooltip says what is missing. */
final class PublishItem extends ContributionItem implements IPartListener {

	/** So many reasons are named; the rest is counted. */
	private static final int NAMED = 8;

	private final IWorkbenchWindow window;
	private final IPropertyListener readiness = (source, property) -> {
		if (property == DatasetEditors.PROP_READINESS || property == IEditorPart.PROP_INPUT) {
			show();
		}
	};
	private IEditorPart editor;
	private ToolItem item;

	PublishItem(IWorkbenchWindow window) {
		super(Commands.PUBLISH + ".tool");
		this.window = window;
		window.getPartService().addPartListener(this);
	}

	@Override
	public void fill(ToolBar parent, int index) {
		item = new ToolItem(parent, SWT.PUSH, index);
		item.setText(Messages.BroadsheetActions_publishButton);
		item.setImage(Images.PUBLISH.image());
		item.setDisabledImage(Images.PUBLISH.faded());
		item.setData("org.broadsheet.id", "tool.publish");
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Commands.run(window, Commands.PUBLISH)));
		follow();
	}

	@Override
	public void update() {
		show();
	}

	private void show() {
		if (item != null && !item.isDisposed()) {
			Optional<Readiness> known = Optional.ofNullable(editor).flatMap(DatasetEditors::readiness);
			item.setEnabled(known.filter(Readiness::ready).isPresent());
			item.setToolTipText(tooltip(Optional.ofNullable(editor).flatMap(DatasetEditors::of).isPresent(), known));
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

	private void follow() {
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
	public void partActivated(IWorkbenchPart part) {
		follow();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPart part) {
		follow();
	}

	@Override
	public void partClosed(IWorkbenchPart part) {
		follow();
	}

	@Override
	public void partDeactivated(IWorkbenchPart part) {
		// another one is activated
	}

	@Override
	public void partOpened(IWorkbenchPart part) {
		follow();
	}

	@Override
	public void dispose() {
		leave();
		window.getPartService().removePartListener(this);
		super.dispose();
	}
}

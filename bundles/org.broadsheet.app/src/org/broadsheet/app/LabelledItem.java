// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;

/** A command in the tool bar with its icon and its verb; the workbench drops the verb from command items it recognizes as such. */
final class LabelledItem extends ContributionItem implements IPartListener {

	private final IWorkbenchWindow window;
	private final CommandContributionItem item;

	LabelledItem(IWorkbenchWindow window, CommandContributionItem item) {
		super(item.getId());
		this.window = window;
		this.item = item;
		window.getPartService().addPartListener(this);
	}

	@Override
	public void partActivated(IWorkbenchPart part) {
		refresh();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPart part) {
		refresh();
	}

	@Override
	public void partClosed(IWorkbenchPart part) {
		refresh();
	}

	@Override
	public void partDeactivated(IWorkbenchPart part) {
		// another one is activated
	}

	@Override
	public void partOpened(IWorkbenchPart part) {
		refresh();
	}

	/** Handlers come and go with the active part; they have done so when the event is through. */
	private void refresh() {
		if (!window.getShell().isDisposed()) {
			window.getShell().getDisplay().asyncExec(() -> item.update(null));
		}
	}

	@Override
	public void fill(ToolBar parent, int index) {
		item.fill(parent, index);
	}

	@Override
	public boolean isVisible() {
		return item.isVisible();
	}

	@Override
	public void update(String id) {
		item.update(id);
	}

	@Override
	public void dispose() {
		window.getPartService().removePartListener(this);
		item.dispose();
		super.dispose();
	}
}

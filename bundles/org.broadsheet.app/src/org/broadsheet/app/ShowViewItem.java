// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.IViewDescriptor;

/** A menu line that shows a view. */
final class ShowViewItem extends ContributionItem {

	private final IWorkbenchWindow window;
	private final IViewDescriptor view;

	ShowViewItem(IWorkbenchWindow window, String id) {
		super("org.broadsheet.app.show." + id);
		this.window = window;
		this.view = window.getWorkbench().getViewRegistry().find(id);
	}

	@Override
	public void fill(Menu menu, int index) {
		MenuItem item = new MenuItem(menu, SWT.PUSH, index);
		item.setText(view.getLabel());
		item.addListener(SWT.Selection, event -> show());
	}

	private void show() {
		try {
			window.getActivePage().showView(view.getId());
		} catch (PartInitException e) {
			ILog.of(ShowViewItem.class).error(view.getId(), e);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.util.ArrayList;
import java.util.List;

import org.broadsheet.ui.dataset.DatasetEditor;
import org.broadsheet.ui.dataset.DatasetSession;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** In the menu bar: where data for the dataset in front can come from. */
public final class ImportFromItems extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null || !(window.getActivePage().getActiveEditor() instanceof DatasetEditor editor) || editor.session().isEmpty()) {
			return new IContributionItem[0];
		}
		return items(window.getShell(), editor.session().get()).toArray(IContributionItem[]::new);
	}

	static List<IContributionItem> items(Shell shell, DatasetSession session) {
		List<IContributionItem> items = new ArrayList<>(AddDataMenu.others(shell, session).stream().map(ImportFromItems::item).toList());
		List<AddDataMenu.Way> present = AddDataMenu.present(shell, session);
		if (!present.isEmpty()) {
			items.add(new Separator());
			present.forEach(way -> items.add(item(way)));
		}
		return items;
	}

	private static IContributionItem item(AddDataMenu.Way way) {
		Action action = new Action(way.label()) {
			@Override
			public void run() {
				PlatformUI.getWorkbench().getDisplay().asyncExec(way.action());
			}
		};
		action.setId(way.id());
		action.setEnabled(way.possible());
		return new ActionContributionItem(action);
	}
}

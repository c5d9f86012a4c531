// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import org.broadsheet.ui.kit.Images;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** A command in the tool bar with its icon and its verb, which the workbench's own items drop. It looks again what it can do whenever another part comes to the front. */
abstract class ToolButton extends ContributionItem implements IPartListener {

	final IWorkbenchWindow window;
	final String commandId;
	final String verb;
	private final Images icon;
	private final int style;
	private ToolItem item;

	ToolButton(IWorkbenchWindow window, String commandId, String verb, Images icon, int style) {
		super(commandId + ".tool");
		this.window = window;
		this.commandId = commandId;
		this.verb = verb;
		this.icon = icon;
		this.style = style;
		window.getPartService().addPartListener(this);
	}

	/** Finds out what the button can do now, and has it shown. */
	abstract void refresh();

	/** Another part may be in front. */
	void partChanged() {
		refresh();
	}

	@Override
	public final void fill(ToolBar parent, int index) {
		item = new ToolItem(parent, style, index);
		item.setText(verb);
		item.setImage(icon.image());
		item.setDisabledImage(icon.faded());
		item.setData("org.broadsheet.id", "tool." + commandId.substring(commandId.lastIndexOf('.') + 1));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Commands.run(window, commandId, event)));
		refresh();
	}

	/** Whether there is a button on the screen. */
	final boolean isThere() {
		return item != null && !item.isDisposed();
	}

	/** Shows what was found; only where the button is there. */
	final void show(boolean enabled, String tooltip) {
		item.setEnabled(enabled);
		item.setToolTipText(tooltip);
	}

	@Override
	public final void update() {
		refresh();
	}

	@Override
	public final void partActivated(IWorkbenchPart part) {
		partChanged();
	}

	@Override
	public final void partBroughtToTop(IWorkbenchPart part) {
		partChanged();
	}

	@Override
	public final void partClosed(IWorkbenchPart part) {
		partChanged();
	}

	@Override
	public final void partDeactivated(IWorkbenchPart part) {
		// another one is activated
	}

	@Override
	public final void partOpened(IWorkbenchPart part) {
		partChanged();
	}

	@Override
	public void dispose() {
		window.getPartService().removePartListener(this);
		super.dispose();
	}
}

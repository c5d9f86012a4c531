// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import org.broadsheet.ui.kit.Images;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ICommandListener;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/**
 * A command in the tool bar with its icon and its verb, which the workbench's own items drop. One with a menu hands the press on its arrow to the handler of the command, as the
 * trigger of the execution: the handler knows what there is to choose from.
 */
final class CommandItem extends ContributionItem implements IPartListener {

	private final IWorkbenchWindow window;
	private final String commandId;
	private final String verb;
	private final Images icon;
	private final int style;
	private final Command command;
	private final ICommandListener listener = event -> later(this::show);
	private ToolItem item;

	CommandItem(IWorkbenchWindow window, String commandId, String verb, Images icon, int style) {
		super(commandId + ".tool");
		this.window = window;
		this.commandId = commandId;
		this.verb = verb;
		this.icon = icon;
		this.style = style;
		command = window.getService(ICommandService.class).getCommand(commandId);
		command.addCommandListener(listener);
		window.getPartService().addPartListener(this);
	}

	@Override
	public void fill(ToolBar parent, int index) {
		item = new ToolItem(parent, style, index);
		item.setText(verb);
		item.setImage(icon.image());
		item.setDisabledImage(icon.faded());
		item.setData("org.broadsheet.id", "tool." + commandId.substring(commandId.lastIndexOf('.') + 1));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Commands.run(window, commandId, event)));
		ask();
	}

	@Override
	public void update() {
		ask();
	}

	/** Asks the handler whether it can run now. The answer comes as a change of the command, so this must not be done on such a change. */
	private void ask() {
		if (item != null && !item.isDisposed()) {
			command.setEnabled(window.getService(IHandlerService.class).getCurrentState());
			show();
		}
	}

	private void show() {
		if (item != null && !item.isDisposed()) {
			item.setEnabled(command.isHandled() && command.isEnabled());
			item.setToolTipText(tooltip());
		}
	}

	private String tooltip() {
		TriggerSequence key = window.getService(IBindingService.class).getBestActiveBindingFor(commandId);
		try {
			String words = command.getDescription() == null ? command.getName() : command.getDescription();
			return key == null ? words : words + " (" + key.format() + ")";
		} catch (NotDefinedException e) {
			return verb;
		}
	}

	/** Handlers come and go with the active part; they have done so when the event is through. */
	private void refresh() {
		later(this::ask);
	}

	private void later(Runnable work) {
		if (!window.getShell().isDisposed()) {
			window.getShell().getDisplay().asyncExec(work);
		}
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

	@Override
	public void dispose() {
		command.removeCommandListener(listener);
		window.getPartService().removePartListener(this);
		super.dispose();
	}

	/** With a plain button, or one that has an arrow beside it. */
	static CommandItem of(IWorkbenchWindow window, String commandId, String verb, Images icon, boolean menu) {
		return new CommandItem(window, commandId, verb, icon, menu ? SWT.DROP_DOWN : SWT.PUSH);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import org.broadsheet.ui.kit.Images;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ICommandListener;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/**
 * A button whose command knows whether it can run. One with a menu hands the press on its arrow to the handler of the command, as the trigger of the execution: the handler
 * knows what there is to choose from.
 */
final class CommandItem extends ToolButton {

	private final Command command;
	private final ICommandListener listener = event -> later(this::show);

	private CommandItem(IWorkbenchWindow window, String commandId, String verb, Images icon, int style) {
		super(window, commandId, verb, icon, style);
		command = window.getService(ICommandService.class).getCommand(commandId);
		command.addCommandListener(listener);
	}

	/** With a plain button, or one that has an arrow beside it. */
	static CommandItem of(IWorkbenchWindow window, String commandId, String verb, Images icon, boolean menu) {
		return new CommandItem(window, commandId, verb, icon, menu ? SWT.DROP_DOWN : SWT.PUSH);
	}

	/** Asks the handler whether it can run now. The answer comes as a change of the command, so this must not be done on such a change. */
	@Override
	void refresh() {
		if (isThere()) {
			command.setEnabled(window.getService(IHandlerService.class).getCurrentState());
			show();
		}
	}

	private void show() {
		if (isThere()) {
			show(command.isHandled() && command.isEnabled(), tooltip());
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
	@Override
	void partChanged() {
		later(this::refresh);
	}

	private void later(Runnable work) {
		if (!window.getShell().isDisposed()) {
			window.getShell().getDisplay().asyncExec(work);
		}
	}

	@Override
	public void dispose() {
		command.removeCommandListener(listener);
		super.dispose();
	}
}

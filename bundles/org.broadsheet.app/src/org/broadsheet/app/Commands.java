// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Commands that menus and tool bar offer, by their ids; other bundles bring them. */
final class Commands {

	static final String NEW = "org.broadsheet.ui.newDataset";
	static final String OPEN_FILE = "org.broadsheet.ui.openFile";
	static final String OPEN_SAMPLE = "org.broadsheet.ui.openSample";
	static final String WELCOME = "org.broadsheet.ui.welcome";
	static final String IMPORT = "org.broadsheet.ui.dataset.import";
	static final String EXPORT = "org.broadsheet.ui.dataset.export";
	static final String CHECK = "org.broadsheet.ui.dataset.check";
	static final String PUBLISH = "org.broadsheet.ui.publish.publish";
	static final String COLLABORATORS = "org.broadsheet.ui.publish.collaborators";
	static final String VIEWERS = "org.broadsheet.ui.publish.viewers";

	private Commands() {
	}

	/** Whether some bundle brings the command. */
	static boolean isThere(IWorkbenchWindow window, String id) {
		return window.getService(ICommandService.class).getCommand(id).isDefined();
	}

	/** Runs a command if it is there. */
	static void run(IWorkbenchWindow window, String id) {
		run(window, id, null);
	}

	/** The same for what the user pressed. */
	static void run(IWorkbenchWindow window, String id, SelectionEvent pressed) {
		if (isThere(window, id)) {
			try {
				window.getService(IHandlerService.class).executeCommand(id, pressed == null ? null : event(pressed));
			} catch (CommandException e) {
				ILog.of(Commands.class).error(id, e);
			}
		}
	}

	private static Event event(SelectionEvent pressed) {
		Event event = new Event();
		event.widget = pressed.widget;
		event.detail = pressed.detail;
		return event;
	}
}

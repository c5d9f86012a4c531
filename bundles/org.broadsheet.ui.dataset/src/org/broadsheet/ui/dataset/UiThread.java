// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.util.concurrent.Executor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * The thread on which the model is changed.
 *
 * @param display whose thread it is
 */
public record UiThread(Display display) implements Executor {

	@Override
	public void execute(Runnable command) {
		if (display.isDisposed()) {
			// the windows are gone: nobody looks at the model any more
			command.run();
		} else if (display.getThread() == Thread.currentThread()) {
			command.run();
		} else {
			waitFor(command);
		}
	}

	private void waitFor(Runnable command) {
		try {
			display.syncExec(command);
		} catch (SWTException e) {
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
				throw e;
			}
			command.run();
		}
	}
}

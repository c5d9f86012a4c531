// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import org.broadsheet.ui.kit.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Lets a notice about what went well leave by itself: once the user goes on with anything else, and not before there was time to read it. */
final class NoticeLeaves {

	/** Time to read a sentence, in milliseconds. */
	private static final int READING = 4000;

	private final Composite notice;
	private final Runnable dismiss;
	private final long shown = System.nanoTime();
	private boolean leaving;

	private NoticeLeaves(Composite notice, Runnable dismiss) {
		this.notice = notice;
		this.dismiss = dismiss;
		Display display = notice.getDisplay();
		// at the end of a click or stroke: what was aimed at must not move away from under it
		Listener filter = this::done;
		display.addFilter(SWT.MouseUp, filter);
		display.addFilter(SWT.KeyUp, filter);
		notice.addListener(SWT.Dispose, event -> {
			display.removeFilter(SWT.MouseUp, filter);
			display.removeFilter(SWT.KeyUp, filter);
		});
	}

	/** Watches for as long as the notice is there. */
	static void watch(Composite notice, Runnable dismiss) {
		new NoticeLeaves(notice, dismiss);
	}

	private void done(Event event) {
		if (!leaving && notice.isVisible() && event.widget instanceof Control control && control.getShell() == notice.getShell() && !within(control)) {
			leaving = true;
			long left = READING - (System.nanoTime() - shown) / 1_000_000;
			notice.getDisplay().timerExec((int) Math.max(1, left), () -> Ui.async(notice, dismiss));
		}
	}

	private boolean within(Control control) {
		for (Control now = control; now != null; now = now.getParent()) {
			if (now == notice) {
				return true;
			}
		}
		return false;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal;

import java.util.function.Consumer;

import org.broadsheet.ui.kit.Dialogs;
import org.broadsheet.ui.kit.Jobs;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Control;

/** Asks a portal in the background and says what went wrong beside the control that asked, not in a dialog. */
public final class Background {

	private Background() {
	}

	/**
	 * Starts work.
	 *
	 * @param owner  control the result is for
	 * @param done   takes the result, on the UI thread
	 * @param failed takes a sentence for the user, on the UI thread; empty when it was cancelled
	 * @return the job, for cancelling
	 */
	public static <T> Job run(Control owner, String name, Jobs.Work<T> work, Consumer<T> done, Consumer<String> failed) {
		Job job = Jobs.run(owner, name, work, done, failure -> failed.accept(Dialogs.sentence(failure)));
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (event.getResult().getSeverity() == IStatus.CANCEL) {
					Ui.async(owner, () -> failed.accept(""));
				}
			}
		});
		return job;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** Does work that may take long in a job and brings the result, or one sentence, back to a control as long as that lives. */
public final class Background {

	private Background() {
	}

	/** Work with a result. */
	@FunctionalInterface
	public interface Work<T> {
		/** Does it; not on the UI thread. */
		T run(IProgressMonitor monitor) throws IOException;
	}

	/**
	 * Starts work.
	 *
	 * @param owner  control the result is for
	 * @param done   takes the result, on the UI thread
	 * @param failed takes a sentence for the user, on the UI thread; empty when it was cancelled
	 * @return the job, for cancelling
	 */
	public static <T> Job run(Control owner, String name, Work<T> work, Consumer<T> done, Consumer<String> failed) {
		Job job = Job.create(name, monitor -> {
			try {
				T result = work.run(monitor);
				hop(owner, () -> done.accept(result));
			} catch (OperationCanceledException e) {
				hop(owner, () -> failed.accept(""));
				return Status.CANCEL_STATUS;
			} catch (IOException e) {
				ILog.of(Background.class).warn(e.getMessage(), e);
				hop(owner, () -> failed.accept(e.getMessage()));
			} catch (RuntimeException e) {
				ILog.of(Background.class).error(name, e);
				hop(owner, () -> failed.accept(Messages.Background_failed));
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
		return job;
	}

	/** Runs something on the UI thread if the control still lives. */
	public static void hop(Control owner, Runnable action) {
		if (owner.isDisposed()) {
			return;
		}
		owner.getDisplay().asyncExec(() -> {
			if (!owner.isDisposed()) {
				action.run();
			}
		});
	}
}

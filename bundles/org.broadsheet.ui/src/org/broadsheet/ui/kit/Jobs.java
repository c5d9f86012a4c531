// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.broadsheet.ui.internal.kit.ErrorText;
import org.broadsheet.ui.internal.kit.ProgressDialog;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Runs operations in the background, with progress and cancel, and comes back to the UI thread with the result. */
public final class Jobs {

	/** Work that takes its time. */
	@FunctionalInterface
	public interface Work<T> {
		/** Does the work. An {@link IOException} carries a sentence for the user. */
		T run(IProgressMonitor monitor) throws IOException;
	}

	private Jobs() {
	}

	/** Runs work; a failure is shown in a dialog. */
	public static <T> Job run(Control owner, String name, Work<T> work, Consumer<T> done) {
		return run(owner, name, work, done, failure -> Dialogs.error(owner.getShell(), failure));
	}

	/** Runs work the user waits for: a dialog with progress and cancel comes up when it takes longer. Returns when it is over; cancelled, nothing more is done. */
	public static <T> void runShown(Shell owner, String name, Work<T> work, Consumer<T> done) {
		AtomicReference<T> result = new AtomicReference<>();
		try {
			new ProgressDialog(owner, name).run(true, true, monitor -> result.set(worked(work, SubMonitor.convert(monitor, name, 1).split(1))));
		} catch (InvocationTargetException e) {
			ErrorText.log(e.getCause());
			Dialogs.error(owner, e.getCause());
			return;
		} catch (InterruptedException e) {
			return;
		}
		done.accept(result.get());
	}

	private static <T> T worked(Work<T> work, IProgressMonitor monitor) throws InvocationTargetException {
		try {
			return work.run(monitor);
		} catch (IOException e) {
			throw new InvocationTargetException(e);
		}
	}

	/** Runs work that the user did not ask for, such as reading a list: it does not show up as progress. */
	public static <T> Job runQuietly(Control owner, String name, Work<T> work, Consumer<T> done) {
		Job job = create(owner, name, work, done, failure -> Dialogs.error(owner.getShell(), failure));
		job.setSystem(true);
		job.schedule();
		return job;
	}

	/**
	 * Runs work in a job that is scheduled at once.
	 *
	 * @param owner  the widget that wants the result: nothing is handed to one that is disposed
	 * @param name   of the work, for the progress area
	 * @param done   takes the result on the UI thread
	 * @param failed takes what went wrong on the UI thread; cancelling is no failure
	 */
	public static <T> Job run(Control owner, String name, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
		Job job = create(owner, name, work, done, failed);
		job.schedule();
		return job;
	}

	private static <T> Job create(Control owner, String name, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
		return Job.create(name, (ICoreRunnable) monitor -> {
			try {
				T result = work.run(monitor);
				Ui.async(owner, () -> done.accept(result));
			} catch (OperationCanceledException e) {
				throw new CoreException(Status.CANCEL_STATUS);
			} catch (IOException | RuntimeException e) {
				ErrorText.log(e);
				Ui.async(owner, () -> failed.accept(e));
			}
		});
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.broadsheet.core.issues.Severity;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Runs the long work on one dataset in jobs, one after the other, and tells how it goes. */
final class WorkQueue {

	/** Lets one job of a dataset run at a time. */
	private static final class OneAtATime implements ISchedulingRule {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	}

	private static final int SHOWN_AFTER = 350;

	private final WorkState state;
	private final Display display;
	private final ISchedulingRule rule = new OneAtATime();
	private final List<Job> jobs = new CopyOnWriteArrayList<>();
	private volatile boolean closed;

	WorkQueue(WorkState state, Display display) {
		this.state = state;
		this.display = display;
	}

	void add(String name, DatasetWork work) {
		Job job = Job.create(name, monitor -> {
			return run(name, work, monitor);
		});
		job.setRule(rule);
		jobs.removeIf(earlier -> earlier.getResult() != null);
		jobs.add(job);
		job.schedule();
	}

	private IStatus run(String name, DatasetWork work, IProgressMonitor monitor) {
		if (closed) {
			return Status.CANCEL_STATUS;
		}
		WorkMonitor shown = new WorkMonitor(monitor, name, this::show);
		later(() -> display.timerExec(SHOWN_AFTER, shown::showIfRunning));
		try {
			work.run(shown);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			tell(Severity.INFO, NLS.bind(Messages.WorkQueue_cancelled, name));
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			tell(Severity.ERROR, e.getMessage());
			ILog.of(WorkQueue.class).error(name, e);
			return Status.OK_STATUS;
		} catch (RuntimeException e) {
			tell(Severity.ERROR, NLS.bind(Messages.WorkQueue_failed, name));
			ILog.of(WorkQueue.class).error(name, e);
			return Status.OK_STATUS;
		} finally {
			shown.end();
		}
	}

	private void show(WorkState.Running running) {
		later(() -> state.running(running));
	}

	private void tell(Severity severity, String sentence) {
		later(() -> state.tell(severity, sentence, List.of()));
	}

	private void later(Runnable action) {
		if (!closed && !display.isDisposed()) {
			display.asyncExec(action);
		}
	}

	/** Cancels what runs and what waits. */
	void close() {
		closed = true;
		jobs.forEach(Job::cancel);
	}
}

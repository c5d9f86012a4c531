// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Passes on what a job's monitor is told, and tells how far it is, a few times a second at most and not at all when it is done soon. */
final class WorkMonitor extends ProgressMonitorWrapper {

	private static final long FIRST_AFTER = 300_000_000L;
	private static final long PAUSE = 100_000_000L;

	private final String name;
	private final Consumer<WorkState.Running> shown;
	private final long start = System.nanoTime();
	private long last;
	private boolean ended;
	private volatile double total = IProgressMonitor.UNKNOWN;
	private volatile double done;
	private volatile String detail = "";

	WorkMonitor(IProgressMonitor monitor, String name, Consumer<WorkState.Running> shown) {
		super(monitor);
		this.name = name;
		this.shown = shown;
	}

	@Override
	public void beginTask(String task, int totalWork) {
		super.beginTask(task, totalWork);
		total = totalWork;
		show();
	}

	@Override
	public void subTask(String task) {
		super.subTask(task);
		detail = task == null ? "" : task;
		show();
	}

	@Override
	public void worked(int work) {
		super.worked(work);
		add(work);
	}

	@Override
	public void internalWorked(double work) {
		super.internalWorked(work);
		add(work);
	}

	private void add(double work) {
		done += work;
		show();
	}

	private synchronized void show() {
		long now = System.nanoTime();
		if (!ended && now - start > FIRST_AFTER && now - last > PAUSE) {
			last = now;
			double share = total > 0 ? Math.min(1, done / total) : -1;
			shown.accept(new WorkState.Running(name, detail, share, () -> setCanceled(true)));
		}
	}

	/** Shows what runs if it does still; for work that tells nothing for a while. */
	void showIfRunning() {
		show();
	}

	/** Says that nothing runs any more. */
	synchronized void end() {
		ended = true;
		if (last != 0) {
			shown.accept(null);
		}
	}
}

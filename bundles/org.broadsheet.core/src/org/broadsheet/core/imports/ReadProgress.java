// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Tells a monitor how much of a source has been read, and stops the reading when it is cancelled. To be called for every block read. */
public final class ReadProgress {

	private static final int TICKS = 1000;

	private final SubMonitor monitor;
	private final long total;
	private long done;
	private int ticks;

	/**
	 * Begins at nothing.
	 *
	 * @param total bytes to be read in all passes
	 */
	public ReadProgress(IProgressMonitor monitor, long total) {
		this.monitor = SubMonitor.convert(monitor, TICKS);
		this.total = Math.max(1, total);
		read(0);
	}

	/**
	 * Some more bytes were read.
	 *
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public void read(long bytes) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		done += bytes;
		int now = (int) Math.min(TICKS, done * TICKS / total);
		if (now > ticks) {
			monitor.worked(now - ticks);
			ticks = now;
		}
	}
}

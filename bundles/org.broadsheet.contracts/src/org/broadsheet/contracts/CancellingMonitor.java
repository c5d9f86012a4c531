// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.contracts;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Is cancelled when it has been asked so many times whether it is, and then measures how long the work still takes. */
public final class CancellingMonitor extends NullProgressMonitor {

	private final int questions;
	private int asked;
	private long cancelled;

	/** A monitor that is cancelled at a question. */
	public CancellingMonitor(int questions) {
		this.questions = questions;
	}

	@Override
	public synchronized boolean isCanceled() {
		if (cancelled == 0 && ++asked >= questions) {
			cancelled = System.nanoTime();
		}
		return cancelled != 0;
	}

	/** Milliseconds since it was cancelled. */
	public synchronized long millisSinceCancelled() {
		if (cancelled == 0) {
			throw new IllegalStateException("It was asked only " + asked + " times");
		}
		return (System.nanoTime() - cancelled) / 1_000_000;
	}
}

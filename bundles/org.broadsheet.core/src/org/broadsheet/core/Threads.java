// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core;

/** Waiting for threads that were told to stop. */
public final class Threads {

	private Threads() {
	}

	/** Waits until a thread has ended, whatever happens; an interruption meanwhile is kept for the caller. */
	public static void join(Thread thread) {
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}

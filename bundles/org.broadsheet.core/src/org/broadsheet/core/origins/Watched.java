// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.origins;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Runs work that may block on a thread of its own, so that cancelling never waits for a network. */
public final class Watched {

	private static final int LOOK = 50;
	private static final int PATIENCE = 500;

	private Watched() {
	}

	/**
	 * Runs something until it is done or the monitor is cancelled.
	 *
	 * @param stop is called once from the waiting thread to make the work end early; the work may go on a little while after this has returned
	 * @throws OperationCanceledException within a second after the monitor is cancelled
	 */
	public static <T> T run(String name, Callable<T> work, Runnable stop, IProgressMonitor monitor) throws IOException {
		FutureTask<T> task = new FutureTask<>(work);
		Thread.ofPlatform().daemon().name(name).start(task);
		try {
			while (true) {
				if (monitor.isCanceled()) {
					stop.run();
					ended(task);
					throw new OperationCanceledException();
				}
				try {
					return task.get(LOOK, TimeUnit.MILLISECONDS);
				} catch (TimeoutException e) {
					// look at the monitor and go on waiting
				}
			}
		} catch (InterruptedException e) {
			stop.run();
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			throw failure(e.getCause());
		}
	}

	/** Gives the work a moment to take away what it made. */
	private static void ended(FutureTask<?> task) throws InterruptedException {
		try {
			task.get(PATIENCE, TimeUnit.MILLISECONDS);
		} catch (ExecutionException | TimeoutException e) {
			// it was told to stop, so it fails or is abandoned
		}
	}

	private static IOException failure(Throwable cause) {
		return switch (cause) {
		case IOException io -> io;
		case RuntimeException runtime -> throw runtime;
		case Error error -> throw error;
		default -> new IOException(cause.getMessage(), cause);
		};
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Runs database work that a monitor can stop. */
final class Cancelable {

	private static final long POLL_MILLIS = 50;

	/** What runs. */
	@FunctionalInterface
	interface Task<T> {
		T call() throws SQLException, IOException;
	}

	private Cancelable() {
	}

	/**
	 * Runs a task on a thread of its own and watches the monitor meanwhile.
	 *
	 * @param connection the connection the task works with
	 * @param tick       called several times a second on the caller's thread
	 */
	static <T> T run(Connection connection, IProgressMonitor monitor, Runnable tick, Task<T> task) throws SQLException, IOException {
		FutureTask<T> future = new FutureTask<>(task::call);
		Thread.ofPlatform().daemon().name("table store").start(future);
		try (Statement stopper = connection.createStatement()) {
			return result(future, monitor, tick, stopper);
		}
	}

	private static <T> T result(FutureTask<T> future, IProgressMonitor monitor, Runnable tick, Statement stopper) throws SQLException, IOException {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					T result = future.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
					if (interrupted) {
						throw new OperationCanceledException();
					}
					return result;
				} catch (TimeoutException e) {
					if (interrupted || monitor.isCanceled()) {
						stopper.cancel();
					} else {
						tick.run();
					}
				} catch (InterruptedException e) {
					interrupted = true;
					stopper.cancel();
				}
			}
		} catch (ExecutionException e) {
			if (interrupted || monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			throw rethrown(e.getCause());
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private static SQLException rethrown(Throwable cause) throws IOException {
		return switch (cause) {
		case SQLException e -> e;
		case IOException e -> throw e;
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		default -> new SQLException(cause);
		};
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.sql.SQLException;
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
	 * @param session the session the task works with
	 * @param tick       called several times a second on the caller's thread
	 */
	static <T> T run(Session session, IProgressMonitor monitor, Runnable tick, Task<T> task) throws SQLException, IOException {
		FutureTask<T> future = new FutureTask<>(task::call);
		Thread.ofPlatform().daemon().name("table store").start(future);
		return result(future, monitor, tick, session);
	}

	private static <T> T result(FutureTask<T> future, IProgressMonitor monitor, Runnable tick, Session session) throws SQLException, IOException {
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
						stop(session);
					} else {
						tick.run();
					}
				} catch (InterruptedException e) {
					interrupted = true;
					stop(session);
				}
			}
		} catch (ExecutionException e) {
			if (interrupted || monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			throw rethrown(e.getCause());
		} finally {
			session.goOn();
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** The statement may be ending by itself at this moment. */
	private static void stop(Session session) {
		try {
			session.stop();
		} catch (SQLException e) {
			Log.warn("A statement could not be stopped", e);
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

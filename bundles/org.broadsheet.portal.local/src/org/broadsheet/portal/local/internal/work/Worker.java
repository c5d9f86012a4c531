// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.work;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the long work of the portal behind its answers: two pieces at a time, so that a large file delays no small one. */
public final class Worker implements AutoCloseable {
	private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
	private static final int THREADS = 2;
	private static final int STOP_SECONDS = 30;

	private final AtomicInteger count = new AtomicInteger();
	private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(THREADS, task -> {
		Thread thread = new Thread(task, "portal-worker-" + count.incrementAndGet());
		thread.setDaemon(true);
		return thread;
	});

	/** Runs the task soon; what it throws is logged, it must record its own failure before. */
	public void run(String what, Runnable task) {
		later(what, 0, task);
	}

	public void later(String what, int seconds, Runnable task) {
		executor.schedule(() -> {
			try {
				task.run();
			} catch (RuntimeException e) {
				LOG.error("Failed: {}", what, e);
			}
		}, seconds, TimeUnit.SECONDS);
	}

	/** Ends the work: running pieces are asked to stop, and what they had not finished is resumed at the next start. */
	@Override
	public void close() {
		executor.shutdownNow();
		try {
			executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}

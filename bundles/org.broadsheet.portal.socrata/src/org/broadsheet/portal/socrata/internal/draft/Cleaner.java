// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.draft;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.broadsheet.core.portal.PortalException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;

/** Removes given-up drafts beside the work of the caller, so that a cancelled operation ends at once and the portal is tidied all the same. */
final class Cleaner implements AutoCloseable {

	private static final long LAST_WAIT_SECONDS = 5;

	private final String host;
	private final ExecutorService executor = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("portal drafts").daemon(true).factory());

	Cleaner(String host) {
		this.host = host;
	}

	/** Something that may fail and is then only told to the log. */
	@FunctionalInterface
	interface Work {
		void run() throws PortalException;
	}

	/** Starts removing. */
	CompletableFuture<Void> start(Work work) {
		return CompletableFuture.runAsync(() -> {
			try {
				work.run();
			} catch (PortalException | OperationCanceledException e) {
				ILog.of(Cleaner.class).warn(Messages.text(Messages.draftLeft, host), e);
			}
		}, executor);
	}

	/** Waits, but not long. */
	static void await(CompletableFuture<Void> removal, long millis) {
		try {
			removal.get(millis, TimeUnit.MILLISECONDS);
		} catch (TimeoutException | ExecutionException e) {
			ILog.of(Cleaner.class).info("A draft is still being removed.");
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		executor.shutdown();
		try {
			if (!executor.awaitTermination(LAST_WAIT_SECONDS, TimeUnit.SECONDS)) {
				executor.shutdownNow();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			executor.shutdownNow();
		}
	}
}

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
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Opens drafts, and removes those given up, beside the work of the caller, so that a cancelled operation ends at once and the portal is tidied all the same. */
final class Cleaner implements AutoCloseable {

	private static final long LAST_WAIT_SECONDS = 5;
	private static final long LOOK_AT_MONITOR_MILLIS = 20;

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

	/** Something that opens a draft. */
	@FunctionalInterface
	interface Opening {
		SocrataDraft run() throws PortalException;
	}

	/** Opens a draft beside the caller, for what the portal has begun to make when somebody cancels has to be removed once it is made. */
	SocrataDraft open(Opening opening, IProgressMonitor monitor) throws PortalException {
		CompletableFuture<SocrataDraft> coming = new CompletableFuture<>();
		executor.execute(() -> open(opening, coming));
		while (true) {
			try {
				return coming.get(LOOK_AT_MONITOR_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (monitor.isCanceled() && coming.cancel(false)) {
					throw new OperationCanceledException();
				}
			} catch (ExecutionException e) {
				if (e.getCause() instanceof PortalException known) {
					throw known;
				}
				throw new IllegalStateException(e.getCause());
			} catch (InterruptedException e) {
				coming.cancel(false);
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		}
	}

	private void open(Opening opening, CompletableFuture<SocrataDraft> coming) {
		try {
			SocrataDraft draft = opening.run();
			if (!coming.complete(draft)) {
				draft.discard(new NullProgressMonitor());
			}
		} catch (PortalException | RuntimeException e) {
			if (!coming.completeExceptionally(e)) {
				ILog.of(Cleaner.class).warn(Messages.text(Messages.draftLeft, host), e);
			}
		}
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

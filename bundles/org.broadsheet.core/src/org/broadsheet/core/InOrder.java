// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Does pieces of work on as many threads as there are cores, and hands their outcomes on in the order of the pieces; few of them wait at any time. */
public final class InOrder {

	private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors());

	private InOrder() {
	}

	/** Does one piece, on any thread. */
	@FunctionalInterface
	public interface Work<T> {
		/** Pieces count from 0. */
		T of(int piece) throws IOException;
	}

	/** Takes the outcome of one piece. */
	@FunctionalInterface
	public interface Sink<T> {
		/** Is called piece by piece, on the thread that wants the work done. */
		void take(int piece, T outcome) throws IOException;
	}

	private record Piece<T>(Work<T> work, int number) implements Callable<T> {

		@Override
		public T call() throws IOException {
			return work.of(number);
		}
	}

	/**
	 * Returns when all is done, or as soon as something fails or all is cancelled. Work that has begun then comes to its end by itself: interrupting it would close the
	 * files it reads from for others, too.
	 *
	 * @param name of the threads
	 * @throws IOException                of the first piece or outcome that fails
	 * @throws OperationCanceledException when the monitor is cancelled or the calling thread is interrupted
	 */
	public static <T> void run(String name, int pieces, Work<T> work, Sink<T> sink, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, pieces);
		if (pieces == 1) {
			progress.split(1);
			sink.take(0, work.of(0));
			return;
		}
		Deque<Future<T>> running = new ArrayDeque<>();
		ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, Math.min(THREADS, pieces)), Thread.ofPlatform().daemon().name(name, 0).factory());
		try {
			int submitted = 0;
			for (int taken = 0; taken < pieces; taken++) {
				while (submitted < pieces && running.size() <= THREADS) {
					running.add(threads.submit(new Piece<>(work, submitted++)));
				}
				progress.split(1);
				sink.take(taken, outcome(running.poll()));
			}
		} finally {
			running.forEach(left -> left.cancel(false));
			threads.shutdown();
		}
	}

	private static <T> T outcome(Future<T> future) throws IOException {
		try {
			return future.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case IOException failed -> throw failed;
			case RuntimeException failed -> throw failed;
			case Error failed -> throw failed;
			default -> throw new IOException(e.getCause());
			}
		}
	}
}

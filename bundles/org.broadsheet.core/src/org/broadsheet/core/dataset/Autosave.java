// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Writes a dataset's decisions behind the user's back: the newest state wins, one write at a time. */
final class Autosave {

	private final DatasetFolder folder;
	private final Runnable done;
	private final AtomicReference<byte[]> waiting = new AtomicReference<>();
	private CompletableFuture<Void> writer = CompletableFuture.completedFuture(null);
	private volatile boolean writing;
	private volatile IOException failure;

	/** Calls back after each write, on some thread. */
	Autosave(DatasetFolder folder, Runnable done) {
		this.folder = folder;
		this.done = done;
	}

	/** Takes a state to be written soon. */
	synchronized void save(byte[] content) {
		waiting.set(content);
		writer = writer.thenRunAsync(this::write);
	}

	private void write() {
		writing = true;
		byte[] content = waiting.getAndSet(null);
		if (content == null) {
			writing = false;
			return;
		}
		try {
			folder.write(content);
			failure = null;
		} catch (IOException e) {
			waiting.compareAndSet(null, content);
			failure = e;
		}
		// before telling, so that whoever is told finds it saved
		writing = false;
		done.run();
	}

	/** Whether everything taken is on disk. */
	boolean saved() {
		return waiting.get() == null && !writing;
	}

	/** Why the last write failed; what was to be written is kept and tried again with the next one. */
	Optional<IOException> failure() {
		return Optional.ofNullable(failure);
	}

	/** Waits until everything is on disk. */
	void flush() throws IOException {
		CompletableFuture<Void> last;
		synchronized (this) {
			last = writer;
		}
		last.join();
		write();
		if (failure != null) {
			throw failure;
		}
	}
}

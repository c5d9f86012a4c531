// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.broadsheet.model.Dataset;

/**
 * The decisions of an open dataset: changed on one thread only, saved after every change, and told to those who listen. While something is going on that is whole or
 * not at all, such as an import, the file holds the decisions without it, so that a program that is killed meanwhile leaves the dataset as it was.
 */
final class SavedModel {

	private final Dataset model;
	private final Executor thread;
	private final Listeners listeners;
	private final Autosave autosave;
	/** Makes the decisions as they are without what is going on; null while nothing is. On the model's thread. */
	private Supplier<Dataset> without;

	SavedModel(DatasetFolder folder, Dataset model, Executor thread, Listeners listeners) {
		this.model = model;
		this.thread = thread;
		this.listeners = listeners;
		this.autosave = new Autosave(folder, () -> thread.execute(() -> listeners.tell(EnumSet.of(Aspect.SAVED))));
	}

	/** Changes the model on its thread, saves it and tells what changed. */
	void commit(Set<Aspect> aspects, Runnable change) {
		thread.execute(() -> {
			change.run();
			if (!aspects.equals(Set.of(Aspect.TABLE))) {
				save();
			}
			listeners.tell(aspects);
		});
	}

	private void save() {
		try {
			autosave.save(DatasetFolder.serialize(without == null ? model : without.get()));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** From now on the decisions are saved as they are without what begins now. To be called within {@link #commit}. */
	void begin(Supplier<Dataset> asBefore) {
		without = asBefore;
	}

	/** What was begun is whole, or was taken back: the decisions are saved as they are. */
	void end() {
		commit(EnumSet.noneOf(Aspect.class), () -> without = null);
	}

	/** Whether everything is on disk. */
	boolean saved() {
		return autosave.saved();
	}

	/** Why changes are not on disk, when the last attempt to write them failed. */
	Optional<IOException> failure() {
		return autosave.failure();
	}

	/** Waits until everything is on disk. */
	void flush() throws IOException {
		autosave.flush();
	}
}

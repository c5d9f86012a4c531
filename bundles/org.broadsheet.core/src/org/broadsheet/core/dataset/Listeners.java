// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;

/** Those who are told what changes in a dataset. */
final class Listeners {

	private final List<DatasetListener> listeners = new CopyOnWriteArrayList<>();

	void add(DatasetListener listener) {
		listeners.add(listener);
	}

	void remove(DatasetListener listener) {
		listeners.remove(listener);
	}

	void clear() {
		listeners.clear();
	}

	/** Tells everybody what changed; on the model's thread. */
	void tell(Set<Aspect> aspects) {
		if (aspects.isEmpty()) {
			return;
		}
		for (DatasetListener listener : listeners) {
			try {
				listener.changed(aspects);
			} catch (RuntimeException e) {
				// one listener's trouble must not keep the others from hearing
				ILog.of(OpenDataset.class).error("A listener failed", e);
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.ui.dataset.parts.Latest;
import org.eclipse.swt.widgets.Display;

/** Checks a dataset in the background whenever it changes and tells the newest outcome. UI thread only. */
public final class CheckWatch {

	private static final Set<Aspect> CONCERNED = EnumSet.of(Aspect.DATASET, Aspect.COLUMNS, Aspect.CELLS, Aspect.METADATA, Aspect.SOURCE, Aspect.TABLE);

	private final OpenDataset dataset;
	private final Latest<Checked> latest;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Checked checked;
	private String failure;
	private boolean closed;

	CheckWatch(OpenDataset dataset, Display display) {
		this.dataset = dataset;
		this.latest = new Latest<>(Messages.CheckWatch_checking, display, () -> closed, this::found, this::failed);
		dataset.addListener(aspects -> {
			if (aspects.stream().anyMatch(CONCERNED::contains)) {
				check();
			}
		});
		check();
	}

	private void check() {
		if (!closed) {
			Checked.Input input = Checked.Input.of(dataset);
			latest.ask(input::check);
		}
	}

	private void found(Checked outcome) {
		checked = outcome;
		failure = null;
		listeners.forEach(Runnable::run);
	}

	private void failed(String sentence) {
		failure = sentence;
		listeners.forEach(Runnable::run);
	}

	/** What was found out last; empty until the first check is done. */
	public Optional<Checked> checked() {
		return Optional.ofNullable(checked);
	}

	/** Why the last check could not be done. */
	public Optional<String> failure() {
		return Optional.ofNullable(failure);
	}

	/** Calls back when something new was found out. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** Calls back no longer. */
	public void remove(Runnable listener) {
		listeners.remove(listener);
	}

	void close() {
		closed = true;
		listeners.clear();
	}
}

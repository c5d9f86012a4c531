// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.broadsheet.core.issues.Severity;

/** What is going on with a dataset: work that runs, and what the user is to be told until it is dismissed. UI thread only. */
public final class WorkState {

	/**
	 * Work that runs.
	 *
	 * @param name   what it is
	 * @param detail where it is; may be empty
	 * @param share  how far it is, 0 to 1; negative when unknown
	 * @param cancel asks it to stop
	 */
	public record Running(String name, String detail, double share, Runnable cancel) {
	}

	/**
	 * Something to be told.
	 *
	 * @param severity {@code ERROR} for what failed, {@code INFO} for what went well
	 * @param sentence what to know
	 * @param details  more of it, a sentence each; may be empty
	 */
	public record Notice(Severity severity, String sentence, List<String> details) {
	}

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Running running;
	private Notice notice;

	/** The work that runs now. */
	public Optional<Running> running() {
		return Optional.ofNullable(running);
	}

	/** What the user has not dismissed yet. */
	public Optional<Notice> notice() {
		return Optional.ofNullable(notice);
	}

	/** Tells the user something, in place of what was told before. */
	public void tell(Severity severity, String sentence, List<String> details) {
		notice = new Notice(severity, sentence, List.copyOf(details));
		changed();
	}

	/** Takes away what was told. */
	public void dismiss() {
		notice = null;
		changed();
	}

	/** Says what runs now; {@code null} when nothing does. */
	void running(Running now) {
		running = now;
		changed();
	}

	/** Calls back when something changed. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** Calls back no longer. */
	public void remove(Runnable listener) {
		listeners.remove(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}

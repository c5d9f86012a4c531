// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.parts;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Finds something out in the background, again and again: only the answer to the newest question is told, and a question that waited while another was being
 * answered is replaced by a newer one. UI thread only.
 *
 * @param <T> the answer
 */
public final class Latest<T> {

	/** Finds the answer; not on the UI thread. */
	@FunctionalInterface
	public interface Question<T> {
		/** The answer, or an exception with a sentence for the user. */
		T answer() throws IOException;
	}

	private final Display display;
	private final BooleanSupplier gone;
	private final Consumer<T> answered;
	private final Consumer<String> failed;
	private final String name;
	private Question<T> next;
	private boolean running;

	/**
	 * Asks on behalf of a widget; when it is disposed nobody is told any more.
	 *
	 * @param answered takes the answer on the UI thread
	 * @param failed   takes the sentence that says why there is none
	 */
	public Latest(String name, Widget owner, Consumer<T> answered, Consumer<String> failed) {
		this(name, owner.getDisplay(), owner::isDisposed, answered, failed);
	}

	/** Asks on behalf of something that may be gone when the answer comes. */
	public Latest(String name, Display display, BooleanSupplier gone, Consumer<T> answered, Consumer<String> failed) {
		this.display = display;
		this.gone = gone;
		this.answered = answered;
		this.failed = failed;
		this.name = name;
	}

	/** Asks; what was asked before and is not answered yet does not matter any more. */
	public void ask(Question<T> question) {
		next = question;
		if (!running) {
			start();
		}
	}

	private void start() {
		running = true;
		Question<T> question = next;
		next = null;
		Job work = Job.create(name, monitor -> {
			Runnable outcome = outcome(question);
			if (!display.isDisposed()) {
				display.asyncExec(() -> finished(outcome));
			}
			return Status.OK_STATUS;
		});
		work.setSystem(true);
		work.schedule();
	}

	private Runnable outcome(Question<T> question) {
		try {
			T answer = question.answer();
			return () -> answered.accept(answer);
		} catch (IOException e) {
			return () -> failed.accept(e.getMessage());
		} catch (OperationCanceledException e) {
			return () -> { };
		} catch (RuntimeException e) {
			ILog.of(Latest.class).error(name, e);
			return () -> failed.accept(e.getMessage());
		}
	}

	private void finished(Runnable outcome) {
		running = false;
		if (gone.getAsBoolean()) {
			return;
		}
		if (next == null) {
			outcome.run();
		} else {
			start();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.readiness.Finding;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** An open dataset with the work that runs on it; what all pages of one editor share. UI thread only. */
public final class DatasetSession implements DatasetContext {

	private final OpenDataset dataset;
	private final DatasetNavigation navigation;
	private final WorkState work = new WorkState();
	private final CheckWatch checks;
	private final WorkQueue queue;
	private final List<Consumer<String>> columnListeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> pending = new CopyOnWriteArrayList<>();
	private String selectedColumn;

	/** Starts to work with a dataset whose model is changed on the display's thread. */
	public DatasetSession(OpenDataset dataset, Display display, DatasetNavigation navigation) {
		this.dataset = dataset;
		this.navigation = navigation;
		this.checks = new CheckWatch(dataset, display);
		this.queue = new WorkQueue(work, display);
	}

	@Override
	public OpenDataset dataset() {
		return dataset;
	}

	@Override
	public void perform(Change change) {
		switch (change) {
		case Change.OfModel decision -> {
			try {
				dataset.perform(decision, new NullProgressMonitor());
			} catch (IOException e) {
				ILog.of(DatasetSession.class).error(e.getMessage(), e);
				work.tell(Severity.ERROR, e.getMessage(), List.of());
			}
		}
		case Change.OfCells cells -> run(Messages.DatasetSession_changingCells, monitor -> dataset.perform(cells, monitor));
		case Change.OfShape shape -> run(Messages.DatasetSession_changingShape, monitor -> dataset.perform(shape, monitor));
		}
	}

	@Override
	public void run(String name, DatasetWork job) {
		queue.add(name, job);
	}

	/** Takes the last step back, whatever side of the dataset it concerned; what was told of it is no longer so. */
	public void undo() {
		commitPending();
		work.dismiss();
		dataset.undoable().map(Step::getLabel).ifPresent(label -> run(NLS.bind(Messages.DatasetSession_undo, label), dataset::undo));
	}

	/** Does the step again that was taken back last. */
	public void redo() {
		commitPending();
		work.dismiss();
		dataset.redoable().map(Step::getLabel).ifPresent(label -> run(NLS.bind(Messages.DatasetSession_redo, label), dataset::redo));
	}

	@Override
	public void onCommit(Runnable commit) {
		pending.add(commit);
	}

	/** Makes steps of what is being typed. */
	public void commitPending() {
		pending.forEach(Runnable::run);
	}

	@Override
	public void reveal(Finding.Where where) {
		navigation.reveal(where);
	}

	@Override
	public void selectColumn(String columnId) {
		selectedColumn = columnId;
		columnListeners.forEach(listener -> listener.accept(columnId));
	}

	/** Id of the column the user is at; {@code null} when at none. */
	public String selectedColumn() {
		return selectedColumn;
	}

	/** Calls back when the user goes to another column. */
	public void onColumn(Consumer<String> listener) {
		columnListeners.add(listener);
	}

	@Override
	public WorkState work() {
		return work;
	}

	@Override
	public CheckWatch checks() {
		return checks;
	}

	@Override
	public DatasetNavigation navigation() {
		return navigation;
	}

	/** Stops everything that runs and closes the dataset; waits, so not for the UI thread. */
	public void close() throws IOException {
		checks.close();
		queue.close();
		dataset.close();
	}
}

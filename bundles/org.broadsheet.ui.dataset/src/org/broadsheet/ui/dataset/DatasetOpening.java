// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.io.IOException;
import java.nio.file.Path;

import org.broadsheet.core.Services;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.ui.kit.Dialogs;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Opens the dataset of an editor behind its back, then its rows; and closes it with the editor. */
final class DatasetOpening {

	private static final long LONGEST_CLOSING = 20_000_000_000L;

	private final DatasetEditor editor;
	private final Path folder;
	private Display display;
	private volatile boolean disposed;

	DatasetOpening(DatasetEditor editor, Path folder) {
		this.editor = editor;
		this.folder = folder;
	}

	void start(Display uiDisplay) {
		display = uiDisplay;
		Job job = Job.create(NLS.bind(Messages.DatasetEditor_opening, folder.getFileName()), monitor -> {
			try {
				OpenDataset dataset = OpenDataset.open(DatasetFolder.find(folder), Services.get(), new UiThread(display));
				display.asyncExec(() -> opened(dataset));
			} catch (IOException | RuntimeException e) {
				ILog.of(DatasetOpening.class).error(folder.toString(), e);
				display.asyncExec(() -> failed(Dialogs.sentence(e)));
			}
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private void opened(OpenDataset dataset) {
		DatasetSession session = new DatasetSession(dataset, display, new EditorNavigation(editor));
		if (disposed) {
			close(session);
			return;
		}
		editor.opened(session);
		if (dataset.model().getSource() != null) {
			session.run(Messages.DatasetOpening_rows, dataset::loadTable);
		}
	}

	private void failed(String sentence) {
		if (!disposed) {
			editor.openFailed(sentence);
		}
	}

	/** Closes the dataset; on return it can be opened anew. The model's thread goes on serving those that wait for it. */
	void close(DatasetSession session) {
		disposed = true;
		if (session == null) {
			return;
		}
		Thread closing = Thread.ofPlatform().name("Closing " + folder.getFileName()).start(() -> close(session, folder));
		long end = System.nanoTime() + LONGEST_CLOSING;
		while (closing.isAlive() && System.nanoTime() < end && !display.isDisposed()) {
			if (!display.readAndDispatch()) {
				pause(closing);
			}
		}
	}

	private static void close(DatasetSession session, Path folder) {
		try {
			session.close();
		} catch (IOException e) {
			ILog.of(DatasetOpening.class).error(folder.toString(), e);
		}
	}

	private static void pause(Thread closing) {
		try {
			closing.join(5);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.datasets;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.ui.internal.datasets.NewDatasets;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

/** Ways to come to a dataset: a new one, one from a file, the sample, one that is there. UI thread only. */
public final class DatasetActions {

	private final NewDatasets newDatasets;

	/** Works in a window. */
	public DatasetActions(IWorkbenchWindow window) {
		newDatasets = new NewDatasets(window);
	}

	/** Asks for a new dataset, makes it and opens it. */
	public void create() {
		newDatasets.ask(Optional.empty());
	}

	/** Asks for a file and opens the dataset in it, or makes one of the data in it. */
	public void openFile() {
		newDatasets.chooseFile();
	}

	/** Asks for files with data and makes a dataset of each. */
	public void createFromFile() {
		newDatasets.chooseData();
	}

	/** Opens a dataset, or makes one of the data in a file after asking. */
	public void open(Path file) {
		if (file.toString().endsWith(DatasetFolder.ENDING) || DatasetFolder.holdsDataset(file)) {
			newDatasets.openDataset(file);
		} else {
			newDatasets.ask(Optional.of(file));
		}
	}

	/** Makes a dataset of the sample and opens it; opens the one there is when it was made before. */
	public void openSample() {
		newDatasets.openSample();
	}

	/** Lets a control and all on it take files dropped from outside, unless a control below takes them itself or this one does so already. */
	public void acceptFiles(Control control) {
		if (control.getData(DND.DROP_TARGET_KEY) != null) {
			return;
		}
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE | DND.DROP_LINK);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files && files.length > 0) {
					// one after the other: each is asked about
					control.getDisplay().asyncExec(() -> Stream.of(files).map(Path::of).forEach(DatasetActions.this::open));
				}
			}
		});
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.broadsheet.core.Services;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.portal.PortalSites;
import org.broadsheet.ui.datasets.DatasetEditors;
import org.broadsheet.ui.datasets.DatasetsHome;
import org.broadsheet.ui.datasets.Workspace;
import org.broadsheet.ui.kit.Dialogs;
import org.broadsheet.ui.kit.Jobs;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Makes datasets and opens them in a window. */
public final class NewDatasets {

	private static final String SAMPLE = "population-projections.csv";
	private final IWorkbenchWindow window;
	private final DatasetsHome home = Workspace.get().datasets();

	/** Works in a window. */
	public NewDatasets(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Asks for a new dataset that starts with a file, or without data. */
	public void ask(Optional<Path> file) {
		NewDatasetDialog dialog = new NewDatasetDialog(shell(), Services.get(), file);
		if (dialog.open() == Window.OK) {
			make(dialog.wish(home.freeFolder(dialog.name())));
		}
	}

	/** Asks for a file with data first, or several, and then about each. */
	public void chooseData() {
		DataFiles.chooseSeveral(shell(), Services.get()).forEach(file -> ask(Optional.of(file)));
	}

	/** Asks for a dataset or a file with data. */
	public void chooseFile() {
		DataFiles.chooseAny(shell(), Services.get()).ifPresent(file -> {
			if (file.toString().endsWith(DatasetFolder.ENDING)) {
				openDataset(file);
			} else {
				ask(Optional.of(file));
			}
		});
	}

	private void make(NewDatasetOperation.Wish wish) {
		String name = wish.parts().size() > 1 ? wish.file().orElseThrow().getFileName().toString() : wish.name();
		Jobs.runShown(shell(), NLS.bind(Messages.NewDatasets_making, name), monitor -> new NewDatasetOperation(Services.get(), wish).execute(monitor), made -> {
			open(made.folders().getFirst());
			if (!made.refused().isEmpty()) {
				Dialogs.error(shell(), new IOException(String.join("\n", made.refused())));
			}
		});
	}

	/** Opens a dataset that is there, and remembers it when it lies outside the workspace. */
	public void openDataset(Path folderOrFile) {
		try {
			Path folder = DatasetFolder.find(folderOrFile).path();
			home.remember(folder);
			open(folder);
		} catch (IOException e) {
			Dialogs.error(shell(), e);
		}
	}

	/** Opens the sample, which is made the first time. */
	public void openSample() {
		Path folder = home.root().resolve(Messages.NewDatasets_sampleName);
		if (DatasetFolder.holdsDataset(folder)) {
			open(folder);
		} else {
			Jobs.runShown(shell(), NLS.bind(Messages.NewDatasets_making, Messages.NewDatasets_sampleName), monitor -> makeSample(monitor), this::open);
		}
	}

	private Path makeSample(IProgressMonitor monitor) throws IOException {
		Path directory = Files.createTempDirectory("broadsheet-sample");
		Path file = directory.resolve(SAMPLE);
		try (var packed = new GZIPInputStream(NewDatasets.class.getResourceAsStream("/samples/" + SAMPLE + ".gz"))) {
			Files.copy(packed, file);
			Services services = Services.get();
			var site = new PortalSites(services).all().stream().findFirst();
			var wish = new NewDatasetOperation.Wish(home.freeFolder(Messages.NewDatasets_sampleName), Messages.NewDatasets_sampleName, services.standards().getFirst().id(), site, Optional.of(file));
			return new NewDatasetOperation(services, wish).execute(monitor).folders().getFirst();
		} finally {
			Folders.delete(directory);
		}
	}

	private void open(Path folder) {
		home.changed();
		try {
			DatasetEditors.open(window.getActivePage(), folder);
		} catch (PartInitException e) {
			Dialogs.error(shell(), e);
		}
	}

	private Shell shell() {
		return window.getShell();
	}
}

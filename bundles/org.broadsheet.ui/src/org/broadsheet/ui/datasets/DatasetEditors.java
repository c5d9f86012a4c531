// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.datasets;

import java.nio.file.Path;
import java.util.Optional;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.readiness.Readiness;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens and finds dataset editors by their id alone, so that nobody has to know the editor. UI thread only. */
public final class DatasetEditors {

	/** Id of the dataset editor. */
	public static final String EDITOR = "org.broadsheet.ui.dataset.editor";
	/** Id of the command that publishes the dataset of the active editor. */
	public static final String PUBLISH_COMMAND = "org.broadsheet.ui.publish.publish";

	/** Property that an editor says has changed when it is nearer to or farther from being published. */
	public static final int PROP_READINESS = 0x2001;

	private DatasetEditors() {
	}

	/** Opens the dataset in a folder, or brings its editor to the top. */
	public static IEditorPart open(IWorkbenchPage page, Path folder) throws PartInitException {
		return page.openEditor(new DatasetEditorInput(folder), EDITOR);
	}

	/** The dataset of the active editor. Editors adapt to {@link OpenDataset}. */
	public static Optional<OpenDataset> active() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return page == null || page.getActiveEditor() == null ? Optional.empty() : of(page.getActiveEditor());
	}

	/** The dataset of an editor. */
	public static Optional<OpenDataset> of(IEditorPart editor) {
		return Optional.ofNullable(Adapters.adapt(editor, OpenDataset.class));
	}

	/** How far the dataset of an editor is from being published, as was found out last. Editors adapt to {@link Readiness}. */
	public static Optional<Readiness> readiness(IEditorPart editor) {
		return Optional.ofNullable(Adapters.adapt(editor, Readiness.class));
	}

	/** The dataset in a folder, when an editor has it open. */
	public static Optional<OpenDataset> find(IWorkbenchPage page, Path folder) {
		return Optional.ofNullable(page.findEditor(new DatasetEditorInput(folder))).flatMap(DatasetEditors::of);
	}

	/** Closes the editor of a dataset, if there is one. */
	public static void close(IWorkbenchPage page, Path folder) {
		IEditorReference[] editors = page.findEditors(new DatasetEditorInput(folder), EDITOR, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
		page.closeEditors(editors, true);
	}
}

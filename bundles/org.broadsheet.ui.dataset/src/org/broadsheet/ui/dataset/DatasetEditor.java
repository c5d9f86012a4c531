// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.util.List;
import java.util.Objects;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.readiness.Finding;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;

/** The editor of a dataset: one page for each of its sides, one history over all of them. It saves by itself. */
public final class DatasetEditor extends FormEditor implements DatasetContext {

	/** Id of the editor. */
	public static final String ID = "org.broadsheet.ui.dataset.editor";

	private List<DatasetPage> pages = List.of();
	private OpenDataset dataset;

	@Override
	protected void addPages() {
		try {
			for (DatasetPage page : pages) {
				addPage(page);
			}
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Whether the dataset has been opened. */
	public boolean isOpen() {
		return dataset != null;
	}

	@Override
	public OpenDataset dataset() {
		return Objects.requireNonNull(dataset, "not open yet");
	}

	@Override
	public void perform(Change change) {
		run(getPartName(), monitor -> dataset.perform(change, monitor));
	}

	@Override
	public void reveal(Finding.Where where) {
		pages.forEach(page -> page.reveal(where));
	}

	@Override
	public void selectColumn(String columnId) {
		getSite().getSelectionProvider();
	}

	@Override
	public void run(String name, DatasetWork work) {
		Job.create(name, monitor -> {
			return run(work, monitor);
		}).schedule();
	}

	private static IStatus run(DatasetWork work, IProgressMonitor monitor) {
		try {
			work.run(monitor);
			return Status.OK_STATUS;
		} catch (java.io.IOException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// changes are saved as they are made
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isDirty() {
		return false;
	}
}

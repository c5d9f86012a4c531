// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.readiness.Finding;
import org.broadsheet.core.readiness.Readiness;
import org.broadsheet.ui.dataset.imports.FileDrop;
import org.broadsheet.ui.datasets.DatasetEditors;
import org.broadsheet.ui.datasets.Workspace;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;

/** The editor of a dataset: one page for each of its sides, one history over all of them. It saves by itself. It adapts to {@link OpenDataset} and {@link DatasetSession}. */
public final class DatasetEditor extends FormEditor {

	/** Id of the editor. */
	public static final String ID = DatasetEditors.EDITOR;

	private static final int TAB_HEIGHT = 30;

	private final List<DatasetPage> pages = new ArrayList<>();
	private final ColumnSelection selection = new ColumnSelection();
	private final List<Runnable> openListeners = new ArrayList<>();
	private DatasetOpening opening;
	private DatasetSession session;
	private StatusText status;
	private String failure;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		setPartName(input.getName());
		site.setSelectionProvider(selection);
		opening = new DatasetOpening(this, Adapters.adapt(input, Path.class));
		opening.start(site.getShell().getDisplay());
	}

	@Override
	protected void addPages() {
		try {
			for (DatasetPage page : DatasetPages.of(this)) {
				addPage(page);
				pages.add(page);
			}
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
		FileDrop.on(getContainer(), () -> session != null, file -> session.navigation().addData(Optional.of(file)));
	}

	@Override
	protected void createPages() {
		super.createPages();
		if (getContainer() instanceof CTabFolder tabs) {
			tabs.setTabPosition(SWT.TOP);
			tabs.setTabHeight(TAB_HEIGHT);
		}
	}

	@Override
	protected Composite createPageContainer(Composite parent) {
		Composite container = super.createPageContainer(parent);
		container.setData("org.broadsheet.id", "dataset.editor");
		return container;
	}

	/** The dataset with the work on it, once it is open. */
	public Optional<DatasetSession> session() {
		return Optional.ofNullable(session);
	}

	/** Why the dataset could not be opened. */
	public Optional<String> openFailure() {
		return Optional.ofNullable(failure);
	}

	/** Calls something when the dataset is open; at once when it is. */
	public void whenOpen(Runnable action) {
		if (session != null) {
			action.run();
		} else {
			openListeners.add(action);
		}
	}

	void opened(DatasetSession opened) {
		session = opened;
		status = new StatusText(session, getEditorSite().getActionBars(), () -> getSite().getPage().getActiveEditor() == this);
		setPartName(session.dataset().model().getName());
		session.dataset().addListener(this::changed);
		session.checks().onChange(() -> firePropertyChange(DatasetEditors.PROP_READINESS));
		session.onColumn(id -> selection.set(new StructuredSelection(id == null ? new Object[0] : session.dataset().column(id).stream().toArray())));
		pages.forEach(page -> page.datasetOpened(session));
		openListeners.forEach(Runnable::run);
		openListeners.clear();
		firePropertyChange(PROP_INPUT);
	}

	/** Is told that this editor is the one in front. */
	void inFront() {
		if (status != null) {
			status.show();
		}
	}

	void openFailed(String sentence) {
		failure = sentence;
		pages.forEach(page -> page.openFailed(sentence));
	}

	private void changed(Set<Aspect> aspects) {
		if (aspects.contains(Aspect.DATASET)) {
			setPartName(session.dataset().model().getName());
		}
		if (aspects.contains(Aspect.SAVED)) {
			// lists of datasets read what is on disk
			Workspace.get().datasets().changed();
		}
	}

	/** Goes where something can be put right: to a field, a column or a cell. */
	public void openFinding(Finding.Where where) {
		String id = switch (where) {
		case Finding.Where.Source source -> DatasetPages.OVERVIEW;
		case Finding.Where.MetadataField field -> DatasetPages.METADATA;
		case Finding.Where.ColumnMetadata column -> DatasetPages.COLUMNS;
		case Finding.Where.Cells cells -> DatasetPages.DATA;
		};
		IFormPage page = setActivePage(id);
		if (page instanceof DatasetPage shown && session != null) {
			shown.reveal(where);
		}
	}

	/** Height and place for what belongs to the editor as a whole. */
	Control container() {
		return getContainer();
	}

	@Override
	protected void pageChange(int newPageIndex) {
		if (session != null) {
			session.commitPending();
		}
		super.pageChange(newPageIndex);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (session != null && adapter == OpenDataset.class) {
			return adapter.cast(session.dataset());
		}
		if (session != null && adapter == Readiness.class) {
			return adapter.cast(session.checks().checked().map(Checked::readiness).orElse(null));
		}
		if (session != null && adapter == DatasetSession.class) {
			return adapter.cast(session);
		}
		return super.getAdapter(adapter);
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

	@Override
	public void dispose() {
		if (session != null) {
			session.commitPending();
			status.dispose();
		}
		opening.close(session);
		super.dispose();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.function.Consumer;

import org.broadsheet.core.Services;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.ui.datasets.DatasetEditors;
import org.broadsheet.ui.datasets.Workspace;
import org.broadsheet.ui.kit.Dialogs;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Jobs;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;

/** What can be done with a dataset of the list, by menu and by key. */
final class DatasetMenu {

	private final DatasetsView view;

	DatasetMenu(DatasetsView view) {
		this.view = view;
	}

	void install(TableViewer viewer) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
		// by the keys of the workbench, so that Edit > Delete works as well
		IActionBars bars = view.getViewSite().getActionBars();
		view.getSite().getService(IHandlerService.class).activateHandler(ActionFactory.RENAME.getCommandId(), new ActionHandler(action(Messages.DatasetMenu_rename, Images.EDIT, this::rename)));
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), action(Messages.DatasetMenu_delete, Images.DELETE, this::delete));
		bars.updateActionBars();
	}

	private void fill(IMenuManager menu) {
		if (view.selected().isEmpty()) {
			return;
		}
		add(menu, Messages.DatasetMenu_open, null, entry -> view.actions().open(entry.folder()));
		add(menu, Messages.DatasetMenu_rename, Images.EDIT, this::rename);
		add(menu, Messages.DatasetMenu_show, Images.FOLDER, entry -> Program.launch(entry.folder().toString()));
		menu.add(new Separator());
		if (view.selected().get().elsewhere()) {
			add(menu, Messages.DatasetMenu_forget, Images.CLOSE, this::forget);
		}
		add(menu, Messages.DatasetMenu_delete, Images.DELETE, this::delete);
	}

	private void add(IMenuManager menu, String label, Images icon, Consumer<DatasetEntry> run) {
		menu.add(action(label, icon, run));
	}

	private Action action(String label, Images icon, Consumer<DatasetEntry> run) {
		return new Action(label, icon == null ? null : icon.descriptor()) {
			@Override
			public void run() {
				view.selected().ifPresent(run);
			}
		};
	}

	private void rename(DatasetEntry entry) {
		Dialogs.ask(shell(), Messages.DatasetMenu_renameTitle, Messages.DatasetMenu_renameLabel, entry.name(), Messages.DatasetMenu_renameVerb,
				name -> name.isEmpty() ? Messages.DatasetMenu_nameMissing : null).ifPresent(name -> rename(entry, name));
	}

	private void rename(DatasetEntry entry, String name) {
		IWorkbenchPage page = view.getSite().getPage();
		var open = DatasetEditors.find(page, entry.folder());
		Jobs.run(shell(), Messages.DatasetMenu_renameTitle, monitor -> {
			new RenameOperation(Services.get(), entry.folder(), name).execute(open, monitor);
			return name;
		}, done -> Workspace.get().datasets().changed());
	}

	private void forget(DatasetEntry entry) {
		try {
			view.forget(entry.folder());
		} catch (IOException e) {
			Dialogs.error(shell(), e);
		}
	}

	private void delete(DatasetEntry entry) {
		Jobs.run(shell(), Messages.DatasetMenu_deleteTitle, monitor -> Folders.contentOfDataset(entry.folder()), content -> delete(entry, content));
	}

	private void delete(DatasetEntry entry, Folders.Content content) {
		String published = entry.state() == DatasetState.DRAFT ? "" : Messages.DatasetMenu_deletePublished;
		String question = NLS.bind(Messages.DatasetMenu_deleteQuestion,
				new Object[] { entry.name(), NumberFormat.getIntegerInstance().format(content.files()), DataFiles.size(content.bytes()), entry.folder(), published });
		if (Dialogs.confirmDanger(shell(), Messages.DatasetMenu_deleteTitle, question, Messages.DatasetMenu_deleteVerb)) {
			DatasetEditors.close(view.getSite().getPage(), entry.folder());
			Jobs.run(shell(), Messages.DatasetMenu_deleteTitle, monitor -> {
				DatasetFolder.find(entry.folder()).delete();
				return entry;
			}, done -> Workspace.get().datasets().changed());
		}
	}

	private Shell shell() {
		return view.getSite().getShell();
	}
}

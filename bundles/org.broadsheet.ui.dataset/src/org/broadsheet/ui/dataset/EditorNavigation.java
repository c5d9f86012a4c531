// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.nio.file.Path;
import java.util.Optional;

import org.broadsheet.core.readiness.Finding;
import org.broadsheet.ui.dataset.imports.ImportFlow;
import org.broadsheet.ui.kit.Dialogs;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Ways from a page of an editor to elsewhere. */
final class EditorNavigation implements DatasetNavigation {

	private final DatasetEditor editor;

	EditorNavigation(DatasetEditor editor) {
		this.editor = editor;
	}

	@Override
	public void reveal(Finding.Where where) {
		editor.openFinding(where);
	}

	@Override
	public void showPage(String pageId) {
		editor.setActivePage(pageId);
	}

	@Override
	public void addData(Optional<Path> file) {
		editor.session().ifPresent(session -> new ImportFlow(editor.getSite().getShell(), session).start(file));
	}

	@Override
	public void readAgain() {
		editor.session().ifPresent(session -> new ImportFlow(editor.getSite().getShell(), session).again());
	}

	@Override
	public void command(String commandId) {
		editor.session().ifPresent(DatasetSession::commitPending);
		try {
			editor.getSite().getService(IHandlerService.class).executeCommand(commandId, null);
		} catch (CommandException e) {
			Dialogs.error(editor.getSite().getShell(), e);
		}
	}

	@Override
	public boolean hasCommand(String commandId) {
		return editor.getSite().getService(ICommandService.class).getCommand(commandId).isDefined();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.welcome;

import org.broadsheet.ui.datasets.DatasetActions;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;

/** What is there instead of an empty window: ways to begin, and the way a dataset takes. */
public final class WelcomeEditor extends EditorPart {

	/** Id of the editor. */
	public static final String ID = "org.broadsheet.ui.welcome";
	private static final String PORTALS_VIEW = "org.broadsheet.ui.publish.portals";
	private static final String ADD_PORTAL = "org.broadsheet.ui.publish.addPortal";

	private WelcomePage page;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		DatasetActions actions = new DatasetActions(getSite().getWorkbenchWindow());
		page = new WelcomePage(parent, new WelcomePage.Actions(actions::openSample, actions::createFromFile, actions::create, actions::openFile, this::connect));
		actions.acceptFiles(page.control());
	}

	private void connect() {
		try {
			getSite().getPage().showView(PORTALS_VIEW);
			if (PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(ADD_PORTAL).isDefined()) {
				getSite().getService(IHandlerService.class).executeCommand(ADD_PORTAL, null);
			}
		} catch (PartInitException | CommandException e) {
			ILog.of(WelcomeEditor.class).error(ADD_PORTAL, e);
		}
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// there is nothing to save
	}

	@Override
	public void doSaveAs() {
		// there is nothing to save
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}

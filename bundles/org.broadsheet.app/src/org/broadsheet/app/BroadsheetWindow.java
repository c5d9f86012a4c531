// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import org.broadsheet.ui.datasets.DatasetActions;
import org.broadsheet.ui.kit.ButtonLook;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: its title names the dataset in front, and an empty editor area is never shown. */
final class BroadsheetWindow extends WorkbenchWindowAdvisor implements IPartListener2, IPropertyListener {

	private IEditorPart titled;

	BroadsheetWindow(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new BroadsheetActions(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(new Point(1280, 820));
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(false);
		configurer.setTitle(Messages.BroadsheetWindow_product);
	}

	@Override
	public void postWindowCreate() {
		Handles.remove(getWindowConfigurer().getWindow());
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		removeHandles();
		window.getPartService().addPartListener(this);
		window.getShell().setMinimumSize(800, 560);
		ButtonLook.on(window.getShell().getDisplay());
		new DatasetActions(window).acceptFiles(window.getShell());
		updateTitle();
		welcomeIfEmpty();
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		removeHandles();
	}

	/** Of what other bundles bring to the frame, with the window or with a part, once it is there. */
	private void removeHandles() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		window.getShell().getDisplay().asyncExec(() -> {
			if (window.getShell() != null && !window.getShell().isDisposed()) {
				Handles.remove(window);
			}
		});
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		updateTitle();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		updateTitle();
		// the page still counts the part that is being closed
		getWindowConfigurer().getWindow().getShell().getDisplay().asyncExec(this::welcomeIfEmpty);
	}

	@Override
	public void partHidden(IWorkbenchPartReference part) {
		updateTitle();
	}

	@Override
	public void propertyChanged(Object source, int property) {
		updateTitle();
	}

	private void welcomeIfEmpty() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		IWorkbenchPage page = window.getActivePage();
		if (!window.getWorkbench().isClosing() && page != null && page.getEditorReferences().length == 0) {
			Commands.run(window, Commands.WELCOME);
		}
	}

	private void updateTitle() {
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		if (editor != titled) {
			if (titled != null) {
				titled.removePropertyListener(this);
			}
			titled = editor;
			if (editor != null) {
				editor.addPropertyListener(this);
			}
		}
		getWindowConfigurer().setTitle(editor == null ? Messages.BroadsheetWindow_product : NLS.bind(Messages.BroadsheetWindow_title, Messages.BroadsheetWindow_product, editor.getTitle()));
	}

	@Override
	public void dispose() {
		if (titled != null) {
			titled.removePropertyListener(this);
		}
		super.dispose();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes the handles off tool bar and status bar: nobody who publishes data moves the parts of the frame, and on the status bar they are specks without a meaning. */
final class Handles {

	private static final String DRAGGABLE = "Draggable";
	private static final String FIXED = "NoMove";

	private Handles() {
	}

	/** To be called before the window is shown, and again for what other bundles brought with it: that is made anew. */
	static void remove(IWorkbenchWindow window) {
		EModelService models = window.getService(EModelService.class);
		MWindow frame = window.getService(MWindow.class);
		for (MToolBar bar : models.findElements(frame, null, MToolBar.class, null)) {
			boolean shown = bar.getTags().remove(DRAGGABLE) && bar.getWidget() != null;
			if (!bar.getTags().contains(FIXED)) {
				bar.getTags().add(FIXED);
			}
			if (shown) {
				bar.setToBeRendered(false);
				bar.setToBeRendered(true);
			}
		}
		models.findElements(frame, null, MUIElement.class, List.of(DRAGGABLE)).forEach(element -> element.getTags().remove(DRAGGABLE));
	}
}

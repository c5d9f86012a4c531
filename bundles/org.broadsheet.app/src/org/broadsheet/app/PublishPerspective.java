// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IViewLayout;

/** Navigators at the left, the dataset in the middle, findings below it. */
public final class PublishPerspective implements IPerspectiveFactory {

	static final String ID = "org.broadsheet.app.perspective";
	private static final String DATASETS = "org.broadsheet.ui.datasets.view";
	private static final String PORTALS = "org.broadsheet.ui.publish.portals";
	private static final List<String> BELOW = List.of("org.broadsheet.ui.dataset.issues", "org.broadsheet.ui.dataset.profile", "org.broadsheet.ui.dataset.history");
	static final List<String> VIEWS = List.of(DATASETS, PORTALS, BELOW.get(0), BELOW.get(1), BELOW.get(2));

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.addView(DATASETS, IPageLayout.LEFT, 0.2f, IPageLayout.ID_EDITOR_AREA);
		layout.addView(PORTALS, IPageLayout.BOTTOM, 0.7f, DATASETS);
		IFolderLayout below = layout.createFolder("org.broadsheet.app.below", IPageLayout.BOTTOM, 0.75f, IPageLayout.ID_EDITOR_AREA);
		BELOW.forEach(below::addView);
		for (String view : VIEWS) {
			IViewLayout shown = layout.getViewLayout(view);
			// a product may leave a bundle out, and its views with it
			if (shown != null) {
				shown.setCloseable(!view.equals(DATASETS));
			}
		}
	}
}

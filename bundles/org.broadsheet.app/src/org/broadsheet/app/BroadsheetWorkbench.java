// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import java.util.Set;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The workbench as a whole: one perspective, window and editors come back after a restart, few preference pages. */
final class BroadsheetWorkbench extends WorkbenchAdvisor {

	private static final String GENERAL = "org.eclipse.ui.preferencePages.Workbench";
	/** Pages of the platform that mean something to somebody who publishes data. */
	private static final Set<String> KEPT = Set.of("org.eclipse.ui.preferencePages.Views", "org.eclipse.ui.preferencePages.Keys", "org.eclipse.ui.net.NetPreferences");

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return PublishPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new BroadsheetWindow(configurer);
	}

	@Override
	public void postStartup() {
		PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
		for (IPreferenceNode root : pages.getRootSubNodes()) {
			if (!root.getId().startsWith("org.broadsheet") && !root.getId().equals(GENERAL)) {
				pages.remove(root);
			}
		}
		IPreferenceNode general = pages.find(GENERAL);
		if (general != null) {
			for (IPreferenceNode page : general.getSubNodes()) {
				if (!KEPT.contains(page.getId())) {
					general.remove(page);
				}
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Display;
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

	/** System property that names a file to be made when the workbench waits for its user for the first time; lets a start be measured. */
	private static final String STARTED = "broadsheet.started";

	private String started = System.getProperty(STARTED);

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
	public void eventLoopIdle(Display display) {
		if (started != null) {
			try {
				Files.createFile(Path.of(started));
			} catch (IOException e) {
				ILog.of(BroadsheetWorkbench.class).warn(STARTED, e);
			}
			started = null;
		}
		super.eventLoopIdle(display);
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

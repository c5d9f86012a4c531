// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.datasets;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** The pages that plug-ins add to the dataset editor. */
public final class DatasetPages {

	/**
	 * A page ready to be put into an editor.
	 *
	 * @param id    id of the page
	 * @param title text of its tab
	 * @param page  the page itself
	 */
	public record Contribution(String id, String title, DatasetPage page) {
	}

	private static final String POINT = "org.broadsheet.ui.datasetPages";

	private DatasetPages() {
	}

	/** New instances of all pages contributed, for one editor. */
	public static List<Contribution> create() {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)).<Contribution>mapMulti(DatasetPages::instantiate).toList();
	}

	private static void instantiate(IConfigurationElement element, Consumer<Contribution> sink) {
		try {
			sink.accept(new Contribution(element.getAttribute("id"), element.getAttribute("title"), (DatasetPage) element.createExecutableExtension("class")));
		} catch (CoreException e) {
			// one plug-in's trouble must not keep the editor from opening
			ILog.of(DatasetPages.class).log(e.getStatus());
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.datasets;

import java.net.URISyntaxException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.component.annotations.Component;
import org.osgi.framework.FrameworkUtil;

/** What the running workbench has one of. */
@Component(service = Workspace.class)
public final class Workspace {

	private final DatasetsHome datasets = new DatasetsHome(location().resolve("Datasets"), InstanceScope.INSTANCE.getNode("org.broadsheet.ui"));

	/** The workspace of the running workbench. */
	public static Workspace get() {
		var context = FrameworkUtil.getBundle(Workspace.class).getBundleContext();
		var reference = context.getServiceReference(Workspace.class);
		if (reference == null) {
			throw new IllegalStateException("The workspace is not there yet.");
		}
		return context.getService(reference);
	}

	/** Where the datasets lie. */
	public DatasetsHome datasets() {
		return datasets;
	}

	private static Path location() {
		try {
			return Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL()));
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}

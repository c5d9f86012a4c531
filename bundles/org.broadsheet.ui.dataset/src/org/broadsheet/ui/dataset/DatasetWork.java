// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;

/** Something that takes long; not run on the UI thread. */
@FunctionalInterface
public interface DatasetWork {

	/**
	 * Does it.
	 *
	 * @throws IOException with a sentence for the user
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	void run(IProgressMonitor monitor) throws IOException;
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.Set;

/** Is told what changed in an open dataset; called on the model's thread (in the workbench the UI thread). */
@FunctionalInterface
public interface DatasetListener {

	/** Something changed. */
	void changed(Set<Aspect> aspects);
}

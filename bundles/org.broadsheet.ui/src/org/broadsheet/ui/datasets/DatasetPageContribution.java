// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.datasets;

import org.broadsheet.core.dataset.OpenDataset;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page that another plug-in adds to the dataset editor, behind its own. An OSGi service; pages stand in the order of their service ranking, the highest first. */
public interface DatasetPageContribution {

	/** Stable id of the page. */
	String id();

	/** Text of its tab. */
	String title();

	/** Makes the controls, once for each editor; they listen to the dataset until they are disposed. UI thread. */
	Control create(Composite parent, OpenDataset dataset);
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.datasets;

import org.broadsheet.core.dataset.OpenDataset;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page that another plug-in adds to the dataset editor, by the extension point {@code org.broadsheet.ui.datasetPages}. One instance for each editor. */
public interface DatasetPage {

	/** Makes the controls; the page listens to the dataset until the control is disposed. */
	Control create(Composite parent, OpenDataset dataset);

	/** Is called each time the page comes to the top. */
	void shown();

	/** Puts the focus on the first field. */
	void setFocus();
}

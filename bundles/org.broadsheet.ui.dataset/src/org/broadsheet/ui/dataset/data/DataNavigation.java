// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

/** Ways from the Data page to elsewhere; the editor knows them. */
public interface DataNavigation {

	/** Lets the user choose a file to add or replace the data. */
	void addData();

	/** Lets the user change how the source is read. */
	void importOptions();

	/** Goes back to where the dataset is seen as a whole. */
	void done();

	/** Tells in the status line what the user is at. */
	void status(String text);
}

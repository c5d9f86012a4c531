// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.readiness.Finding;

/** What the pages of the dataset editor work with. In the workbench and in tests it is a {@link DatasetSession}. UI thread only. */
public interface DatasetContext {

	/** The dataset being worked on. */
	OpenDataset dataset();

	/** Performs a change: of decisions at once, of cells in a job with progress. The user is told when it fails. */
	void perform(Change change);

	/** Goes where something can be put right: to a field, a column or a cell, on the page that has it. */
	void reveal(Finding.Where where);

	/** Says which column the user is at, for the views that follow; {@code null} when at none. */
	void selectColumn(String columnId);

	/** Runs work that may take long in a job, one after the other, with progress and cancel on every page; a failure is told in one sentence. */
	void run(String name, DatasetWork work);

	/** What is going on, and what the user is to be told. */
	WorkState work();

	/** What was found out last about the way to publishing; kept up to date in the background. */
	CheckWatch checks();

	/** Calls something before anything is done that needs what is being typed to have become a step. */
	void onCommit(Runnable commit);

	/** Where the user can go from here. */
	DatasetNavigation navigation();
}

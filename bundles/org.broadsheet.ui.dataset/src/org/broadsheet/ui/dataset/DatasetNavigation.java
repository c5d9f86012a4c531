// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.nio.file.Path;
import java.util.Optional;

import org.broadsheet.core.readiness.Finding;

/** Ways from a page to elsewhere; the editor knows them. */
public interface DatasetNavigation {

	/** Goes where something can be put right. */
	void reveal(Finding.Where where);

	/** Shows a page by its id. */
	void showPage(String pageId);

	/** Lets the user add or replace data; without a file the user chooses one. */
	void addData(Optional<Path> file);

	/** Lets the user change how the present file is read. */
	void readAgain();

	/** Runs a command of the workbench. */
	void command(String commandId);

	/** Whether a command is there and can be run. */
	boolean hasCommand(String commandId);
}

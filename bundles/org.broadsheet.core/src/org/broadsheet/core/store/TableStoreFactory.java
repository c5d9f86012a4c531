// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.store;

import java.io.IOException;
import java.nio.file.Path;

import org.broadsheet.core.imports.ScannedTable;
import org.eclipse.core.runtime.IProgressMonitor;

/** Makes table stores. An OSGi service. */
public interface TableStoreFactory {

	/**
	 * Opens the store of a table, loading the rows unless the folder already holds them.
	 *
	 * @param folder where the store's files lie; made when missing
	 * @param stamp  names the source and the way it is read; a store with another stamp, or a damaged one, is rebuilt
	 * @param table  where the rows come from
	 * @throws IOException when the store cannot be built, with a sentence for the user
	 * @throws org.eclipse.core.runtime.OperationCanceledException within a second after the monitor is cancelled
	 */
	TableStore open(Path folder, String stamp, ScannedTable table, IProgressMonitor monitor) throws IOException;
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.exports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

/** Writes one kind of file. An OSGi service; knows no widget and no portal. Run it by {@link ExportOperation}, which sees to the file being whole. */
public interface Exporter {

	/** What a file holds. */
	enum Content {
		/** The rows of the table. */
		ROWS,
		/** What is wrong with them. */
		ISSUES
	}

	/** Stable id, for the command line. */
	String id();

	/** Name of the format as the user knows it. */
	String label();

	/** Ending of file names without a dot, lower case. */
	String ending();

	/** Place in lists, the smallest first; the first one of those with an ending is taken for it. */
	int rank();

	/** What the file holds. */
	default Content content() {
		return Content.ROWS;
	}

	/** The options there are for a table, each with its default. */
	List<ExportOption> options(ExportTable table);

	/**
	 * Writes the file.
	 *
	 * @param target  an empty file that becomes the exported one when this returns
	 * @param options a value for each of {@link #options}
	 * @throws org.broadsheet.core.RefusedException when the table cannot be written in this format, with a sentence for the user
	 * @throws org.eclipse.core.runtime.OperationCanceledException within a second after the monitor is cancelled
	 */
	ExportResult write(ExportTable table, Path target, Map<String, String> options, IProgressMonitor monitor) throws IOException;
}

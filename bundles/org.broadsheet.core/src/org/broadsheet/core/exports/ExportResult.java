// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.exports;

import java.util.List;

/**
 * What was written.
 *
 * @param count number of rows; of issues where those were written
 * @param notes what the user should know about the file, in sentences: values that stand otherwise than in the table, limits of the format
 */
public record ExportResult(long count, List<String> notes) {

	/** Takes a copy. */
	public ExportResult {
		notes = List.copyOf(notes);
	}

	/** A file there is nothing to say about. */
	public static ExportResult of(long count) {
		return new ExportResult(count, List.of());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

/** What of an open dataset changed. */
public enum Aspect {
	/** Name or standard. */
	DATASET,
	/** Columns: their number, order, names, types, formats or flags. */
	COLUMNS,
	/** Texts of cells. */
	CELLS,
	/** Values of metadata fields. */
	METADATA,
	/** The source, and with it all rows. */
	SOURCE,
	/** The rows can be read now, or the store has taken over from the scan. */
	TABLE,
	/** Steps or how many of them are in force. */
	HISTORY,
	/** What is known of the publication. */
	PUBLICATION,
	/** Whether all changes are on disk. */
	SAVED
}

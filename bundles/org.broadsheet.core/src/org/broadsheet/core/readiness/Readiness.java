// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.readiness;

import java.util.List;

/**
 * How far a dataset is from being published.
 *
 * @param findings         blocking ones first
 * @param rows             number of rows
 * @param rowsNotImported  rows a portal will not import because a cell of theirs has an error
 * @param filledFields     metadata fields that are filled in
 * @param fields           metadata fields that can be filled in
 * @param missingFields    required metadata fields that are empty
 * @param describedColumns columns with a description
 * @param columns          columns that are not hidden
 * @param completeness     0 to 1: data there, required and recommended fields filled in, columns described, cells without error
 */
public record Readiness(List<Finding> findings, long rows, long rowsNotImported, int filledFields, int fields, int missingFields, int describedColumns, int columns, double completeness) {

	/** Whether nothing blocks publishing. */
	public boolean ready() {
		return findings.stream().noneMatch(Finding::blocks);
	}

	/** What blocks publishing. */
	public List<Finding> blockers() {
		return findings.stream().filter(Finding::blocks).toList();
	}
}

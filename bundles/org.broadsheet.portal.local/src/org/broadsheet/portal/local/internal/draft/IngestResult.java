// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.draft;

import java.util.List;

import org.broadsheet.portal.local.internal.value.ValueType;

/**
 * What reading a file gave.
 *
 * @param rows      the rows with the right number of cells
 * @param malformed the others
 */
public record IngestResult(List<Column> columns, long rows, long malformed) {
	/** A column of the source, with the type all its values fit. */
	public record Column(String fieldName, String displayName, ValueType guess) {
	}
}

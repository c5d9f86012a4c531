// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.readiness;

import org.broadsheet.core.issues.Severity;

/**
 * Something that stands between the dataset and its publication, or should be known before it.
 *
 * @param severity {@code ERROR} blocks publishing
 * @param code     stable id
 * @param message  a sentence or a short phrase for the user
 * @param where    where it can be put right
 */
public record Finding(Severity severity, String code, String message, Where where) {

	/** Whether it blocks publishing. */
	public boolean blocks() {
		return severity == Severity.ERROR;
	}

	/** Where a finding can be put right. */
	public sealed interface Where {

		/** By adding data. */
		record Source() implements Where {
		}

		/** In a field of the dataset metadata. */
		record MetadataField(String key) implements Where {
		}

		/** In the column metadata. */
		record ColumnMetadata(String columnId) implements Where {
		}

		/** In the cells of a column; the first is named by its row from 0. */
		record Cells(String columnId, long firstRow) implements Where {
		}
	}
}

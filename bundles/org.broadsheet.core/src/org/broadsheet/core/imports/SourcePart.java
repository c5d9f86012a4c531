// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.util.List;

/**
 * One of several tables that a source holds, such as a sheet of a workbook.
 *
 * @param option  key of the import option that chooses among them
 * @param value   value of that option for this one
 * @param label   what the user sees
 * @param chosen  whether it is the one that is read when nothing is decided
 * @param hidden  whether the source hides it from its readers
 * @param rows    number of data rows
 * @param headers column names as they would become
 */
public record SourcePart(String option, String value, String label, boolean chosen, boolean hidden, long rows, List<String> headers) {

	/** Keeps the headers as they are. */
	public SourcePart {
		headers = List.copyOf(headers);
	}

	/** A table that its source does not hide. */
	public SourcePart(String option, String value, String label, boolean chosen, long rows, List<String> headers) {
		this(option, value, label, chosen, false, rows, headers);
	}
}

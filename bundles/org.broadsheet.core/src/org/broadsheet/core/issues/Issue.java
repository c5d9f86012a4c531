// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.issues;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A finding about the data or the metadata of a dataset.
 *
 * @param code     stable id such as {@code wrong-type} or {@code ragged-row}
 * @param severity how much it matters
 * @param line     line of the source file, from 1; 0 when it concerns none
 * @param row      data row as the grid counts it, from 1; 0 when it concerns none
 * @param column   name of the column; empty when it concerns none
 * @param value    the offending text; empty when there is none
 * @param message  one sentence for the user: what, where, what to do
 * @param fixes    what can be offered to put it right, the surest first; empty when there is nothing
 */
public record Issue(String code, Severity severity, long line, long row, String column, String value, String message, List<Fix> fixes) {

	/** Checks that no part is missing. */
	public Issue {
		requireNonNull(code);
		requireNonNull(severity);
		requireNonNull(column);
		requireNonNull(value);
		requireNonNull(message);
		fixes = List.copyOf(fixes);
	}

	/** A finding with nothing to offer. */
	public Issue(String code, Severity severity, long line, long row, String column, String value, String message) {
		this(code, severity, line, row, column, value, message, List.of());
	}

	/** A finding about the file or the dataset as a whole. */
	public static Issue general(String code, Severity severity, String message) {
		return new Issue(code, severity, 0, 0, "", "", message);
	}

	/** A finding about one row of the source file. */
	public static Issue atRow(String code, Severity severity, long line, long row, String value, String message) {
		return new Issue(code, severity, line, row, "", value, message);
	}

	/** The same finding with what can be offered. */
	public Issue with(Fix... offered) {
		return new Issue(code, severity, line, row, column, value, message, List.of(offered));
	}
}

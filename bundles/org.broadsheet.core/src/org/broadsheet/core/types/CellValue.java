// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

/** What the text of a cell is under a type: nothing, a value, or an error with its reason. */
public sealed interface CellValue {

	/** The cell holds nothing. */
	record Empty() implements CellValue {
	}

	/**
	 * The cell fits the type.
	 *
	 * @param canonical the value as it is sent to a portal: a plain decimal number of any precision, {@code true}/{@code false}, ISO 8601, or the text itself
	 */
	record Value(String canonical) implements CellValue {
	}

	/**
	 * The cell does not fit.
	 *
	 * @param code   stable id of the reason
	 * @param reason one sentence for the user
	 */
	record Error(String code, String reason) implements CellValue {
	}
}

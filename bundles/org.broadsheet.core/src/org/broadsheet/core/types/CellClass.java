// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import org.broadsheet.model.DataType;

/** The classes of cells: the one place that says which text belongs to which class, and which class fits which type. */
public final class CellClass {

	/** The cell holds nothing, or blanks only. */
	public static final byte EMPTY = 0;
	/** A text that belongs to no other class. */
	public static final byte OTHER = 1;

	private CellClass() {
	}

	/** The class of a text. */
	public static byte of(String text) {
		return text.isBlank() ? EMPTY : OTHER;
	}

	/** Whether cells of a class fit a type. */
	public static Verdict verdict(byte code, DataType type, ParseOptions options) {
		return code == EMPTY || type == DataType.TEXT ? Verdict.FITS : Verdict.READ;
	}
}

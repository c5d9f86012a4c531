// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.store;

import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;

/**
 * One column to sort by.
 *
 * @param column    index in the source
 * @param type      decides how texts compare; texts that do not fit it come last, empty cells after them
 * @param options   how its texts are read
 * @param ascending direction
 */
public record SortKey(int column, DataType type, ParseOptions options, boolean ascending) {

	/** A column whose texts are read as they are where nothing is decided. */
	public SortKey(int column, DataType type, boolean ascending) {
		this(column, type, ParseOptions.DEFAULT, ascending);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.List;

import org.broadsheet.model.DataType;

/**
 * How a file differs from the data of a dataset, before anything is applied.
 *
 * @param rowsBefore number of rows of the source there is; 0 without any
 * @param rowsAfter  number of rows of the file
 * @param columns    every column of either, in the order of the file, those that are missing last
 * @param notes      what the user should know, one sentence each: columns that differ, one each and in their order, then options that do not fit, then steps that cannot be done again
 */
public record ImportReview(long rowsBefore, long rowsAfter, List<Difference> columns, List<String> notes) {

	/** What became of a column. */
	public enum Kind {
		/** As it was. */
		SAME,
		/** Another header; recognized by its place, its neighbours and its type, or by its letters. */
		RENAMED,
		/** The cells are of another kind than before. */
		RETYPED,
		/** The cells are of another kind than before, but rules demand the type there is. */
		RULED,
		/** Not there before. */
		NEW,
		/** It was there in an earlier file, and has its decisions again. */
		BACK,
		/** Not in the file. */
		MISSING
	}

	/**
	 * One column.
	 *
	 * @param column name in the dataset
	 * @param header in the file; empty when it is missing there or has none
	 * @param before type inferred before; null for a new column
	 * @param after  type inferred in the file; null when it is missing there
	 */
	public record Difference(Kind kind, String column, String header, DataType before, DataType after) {
	}
}

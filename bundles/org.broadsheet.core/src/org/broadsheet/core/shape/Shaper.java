// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.shape;

import java.io.IOException;
import java.util.List;

/**
 * Makes the rows of a new table of the rows of the one before, one after the other.
 *
 * @param columns of the new table
 * @param rows    what becomes of a row
 */
public record Shaper(List<ShapedColumn> columns, RowMaker rows) {

	/**
	 * A column of the new table.
	 *
	 * @param name as it is called
	 * @param from index of the column of the table before that it continues; {@link #NEW} for none
	 */
	public record ShapedColumn(String name, int from) {

		/** A column that was not there before. */
		public static final int NEW = -1;

		/** Whether the column was not there before. */
		public boolean isNew() {
			return from == NEW;
		}
	}

	/** Says what becomes of a row; called with rising rows. */
	@FunctionalInterface
	public interface RowMaker {

		/**
		 * Hands on none, one or several rows for a row.
		 *
		 * @param row   from 0
		 * @param cells its texts; to be left as they are
		 */
		void row(long row, String[] cells, Sink out) throws IOException;
	}

	/** Takes the new rows. */
	@FunctionalInterface
	public interface Sink {

		/** One row, as wide as the new table. */
		void row(String... cells) throws IOException;
	}

	/** The names of the columns. */
	public List<String> names() {
		return columns.stream().map(ShapedColumn::name).toList();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.store;

import java.util.List;

/**
 * What the cells of a column are like.
 *
 * @param rows      number of rows
 * @param empty     number of empty cells
 * @param distinct  number of different texts, the empty one not counted
 * @param minimum   smallest value under the column's type, as text; empty when there is none
 * @param maximum   largest value under the column's type, as text; empty when there is none
 * @param frequent  the most frequent texts, most frequent first
 * @param histogram numbers and dates: how many values lie in each of equal ranges; else empty
 */
public record ColumnProfile(long rows, long empty, long distinct, String minimum, String maximum, List<ValueCount> frequent, List<Bucket> histogram) {

	/**
	 * One range of a histogram.
	 *
	 * @param from  lower bound, included, as text
	 * @param to    upper bound, included only in the last range, as text
	 * @param count number of values within
	 */
	public record Bucket(String from, String to, long count) {
	}
}

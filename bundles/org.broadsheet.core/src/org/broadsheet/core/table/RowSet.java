// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.util.BitSet;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/** A set of row numbers (from 0) that grows as it is needed; for the rows of a column that have an error, for instance. Not safe for concurrent change. */
public final class RowSet {

	private final BitSet bits = new BitSet();
	private long size;

	/** Adds a row; nothing happens if it is there. */
	public void add(long row) {
		int bit = Math.toIntExact(row);
		if (!bits.get(bit)) {
			bits.set(bit);
			size++;
		}
	}

	/** Takes a row out; nothing happens if it is not there. */
	public void remove(long row) {
		int bit = Math.toIntExact(row);
		if (bits.get(bit)) {
			bits.clear(bit);
			size--;
		}
	}

	/** Adds every row of another set. */
	public void addAll(RowSet other) {
		bits.or(other.bits);
		size = bits.cardinality();
	}

	/** Whether the row is in the set. */
	public boolean contains(long row) {
		return row <= Integer.MAX_VALUE && bits.get((int) row);
	}

	/** Number of rows in the set. */
	public long size() {
		return size;
	}

	/** How many rows of the set stand before the given one. */
	public long sizeBefore(long row) {
		return bits.get(0, (int) Math.max(0, Math.min(row, Integer.MAX_VALUE))).cardinality();
	}

	/** Whether no row is in the set. */
	public boolean isEmpty() {
		return size == 0;
	}

	/** The first row of the set at or after the given one. */
	public OptionalLong atOrAfter(long row) {
		int next = row > Integer.MAX_VALUE ? -1 : bits.nextSetBit((int) Math.max(0, row));
		return next < 0 ? OptionalLong.empty() : OptionalLong.of(next);
	}

	/** The last row of the set at or before the given one. */
	public OptionalLong atOrBefore(long row) {
		int previous = row < 0 ? -1 : bits.previousSetBit((int) Math.min(row, Integer.MAX_VALUE - 1));
		return previous < 0 ? OptionalLong.empty() : OptionalLong.of(previous);
	}

	/** Calls back with every row in rising order. */
	public void forEach(LongConsumer consumer) {
		for (int row = bits.nextSetBit(0); row >= 0; row = bits.nextSetBit(row + 1)) {
			consumer.accept(row);
		}
	}

	/** The rows in rising order. */
	public long[] toArray() {
		return bits.stream().asLongStream().toArray();
	}

	/** A copy that changes apart from this set. */
	public RowSet copy() {
		RowSet copy = new RowSet();
		copy.addAll(this);
		return copy;
	}
}

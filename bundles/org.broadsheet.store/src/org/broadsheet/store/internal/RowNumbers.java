// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.LongConsumer;

/** Row numbers that do not change any more: as a list while they are few, as bits when they are many. */
final class RowNumbers {

	private static final int BITS_OF_LONG = 64;

	private final long[] sorted;
	private final BitSet bits;

	/** Takes rising row numbers over. */
	RowNumbers(long[] rising) {
		boolean few = rising.length == 0 || rising[rising.length - 1] / BITS_OF_LONG > rising.length;
		sorted = few ? rising : null;
		bits = few ? null : bits(rising);
	}

	/** Takes row numbers over. */
	RowNumbers(BitSet rows) {
		sorted = null;
		bits = rows;
	}

	private static BitSet bits(long[] rows) {
		BitSet bits = new BitSet();
		for (long row : rows) {
			bits.set(Math.toIntExact(row));
		}
		return bits;
	}

	boolean contains(long row) {
		return bits == null ? Arrays.binarySearch(sorted, row) >= 0 : bits.get((int) row);
	}

	/** The last row before a given one that is none of these; -1 when there is none. */
	long absentBefore(long row) {
		if (bits != null) {
			return row == 0 ? -1 : bits.previousClearBit((int) row - 1);
		}
		long before = row - 1;
		while (before >= 0 && contains(before)) {
			before--;
		}
		return before;
	}

	long size() {
		return bits == null ? sorted.length : bits.cardinality();
	}

	/** The first of them. */
	long first() {
		return bits == null ? sorted[0] : bits.nextSetBit(0);
	}

	void forEach(LongConsumer consumer) {
		if (bits == null) {
			Arrays.stream(sorted).forEach(consumer);
		} else {
			bits.stream().asLongStream().forEach(consumer);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rules;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.broadsheet.core.table.RowPage;
import org.broadsheet.core.table.RowSet;
import org.broadsheet.core.table.RowSource;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Finds rows that repeat an earlier one in some columns. Keeps 64 bits of each combination of texts, so that millions of rows fit into memory; two different ones
 * are taken for the same less than once in a million tables.
 */
public final class Repeats {

	private static final int BLOCK = 4096;
	private static final int SMALLEST = 1 << 12;
	private static final long FACTOR = 0x9E3779B97F4A7C15L;
	private static final long BLANK = 0;

	/** Hashes by their low bits; {@link #BLANK} where there is none. At most two thirds are taken. */
	private long[] seen = new long[SMALLEST];
	private int count;

	private Repeats() {
	}

	/**
	 * The rows whose texts in all these columns are those of an earlier row, blanks around them aside. Rows that are blank in all of them are left out.
	 *
	 * @throws OperationCanceledException soon after the answer is no longer wanted
	 */
	public static RowSet of(RowSource rows, List<Integer> columns, BooleanSupplier cancelled) throws IOException {
		Repeats repeats = new Repeats();
		RowSet found = new RowSet();
		for (long first = 0; first < rows.rowCount(); first += BLOCK) {
			if (cancelled.getAsBoolean()) {
				throw new OperationCanceledException();
			}
			RowPage page = rows.page(first, BLOCK);
			for (int i = 0; i < page.size(); i++) {
				long hash = hash(page, i, columns);
				if (hash != BLANK && !repeats.add(hash)) {
					found.add(first + i);
				}
			}
		}
		return found;
	}

	private static long hash(RowPage page, int index, List<Integer> columns) {
		long hash = FACTOR;
		boolean blank = true;
		for (int column : columns) {
			String text = page.cell(index, column).strip();
			blank &= text.isEmpty();
			for (int i = 0; i < text.length(); i++) {
				hash = mix(hash, text.charAt(i));
			}
			hash = mix(hash, Character.MAX_CODE_POINT);
		}
		return blank ? BLANK : hash == BLANK ? 1 : hash;
	}

	private static long mix(long hash, int next) {
		long mixed = (hash ^ next) * FACTOR;
		return mixed ^ mixed >>> 32;
	}

	private boolean add(long hash) {
		if (count > seen.length / 3 * 2) {
			grow();
		}
		int place = place(seen, hash);
		if (seen[place] == hash) {
			return false;
		}
		seen[place] = hash;
		count++;
		return true;
	}

	private void grow() {
		long[] before = seen;
		seen = new long[Math.multiplyExact(before.length, 2)];
		Arrays.stream(before).filter(hash -> hash != BLANK).forEach(hash -> seen[place(seen, hash)] = hash);
	}

	private static int place(long[] table, long hash) {
		int place = (int) hash & table.length - 1;
		while (table[place] != BLANK && table[place] != hash) {
			place = place + 1 & table.length - 1;
		}
		return place;
	}
}

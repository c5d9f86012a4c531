// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.publish;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.broadsheet.model.DataType;

/**
 * Counts which rows are new, changed or gone between what is published and what is to be. With a row identifier rows are told apart by it; without one a
 * changed row counts as one removed and one added. Rows are kept as 64-bit hashes, so that millions fit in memory.
 */
final class RowDifference {

	private final List<DataType> types;
	private final int identifier;
	private final Map<Long, Integer> counts = new HashMap<>();
	private final Map<Long, Long> byIdentifier = new HashMap<>();
	private long added;
	private long changed;
	private long unchanged;
	private long published;

	/**
	 * Compares rows of these columns.
	 *
	 * @param identifier index of the row identifier; -1 without one
	 */
	RowDifference(List<DataType> types, int identifier) {
		this.types = types;
		this.identifier = identifier;
	}

	/** Takes a published row, its cells in the order of the columns to be. */
	void published(List<String> cells) {
		published++;
		long hash = hash(cells);
		if (identifier >= 0) {
			byIdentifier.put(hash(cells.get(identifier), identifier), hash);
		} else {
			counts.merge(hash, 1, Integer::sum);
		}
	}

	/** Takes a row to publish; all published ones must have been taken before. */
	void local(List<String> cells) {
		long hash = hash(cells);
		if (identifier >= 0) {
			Long before = byIdentifier.remove(hash(cells.get(identifier), identifier));
			count(before == null, before != null && before == hash);
		} else {
			int left = counts.getOrDefault(hash, 0);
			counts.put(hash, Math.max(0, left - 1));
			count(left == 0, left > 0);
		}
	}

	private void count(boolean isNew, boolean same) {
		if (isNew) {
			added++;
		} else if (same) {
			unchanged++;
		} else {
			changed++;
		}
	}

	long added() {
		return added;
	}

	long changed() {
		return changed;
	}

	long unchanged() {
		return unchanged;
	}

	long removed() {
		return published - changed - unchanged;
	}

	private long hash(List<String> cells) {
		long hash = 1;
		for (int i = 0; i < types.size(); i++) {
			hash = mix(hash * 31 + hash(cells.get(i), i));
		}
		return hash;
	}

	private long hash(String cell, int column) {
		long hash = 0xcbf29ce484222325L;
		for (byte b : comparable(cell, types.get(column)).getBytes(StandardCharsets.UTF_8)) {
			hash = (hash ^ b) * 0x100000001b3L;
		}
		return mix(hash);
	}

	private static long mix(long value) {
		long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
		return mixed ^ mixed >>> 33;
	}

	/** Numbers are the same however many zeros they end in. */
	private static String comparable(String cell, DataType type) {
		if (type == DataType.NUMBER && !cell.isEmpty()) {
			try {
				return new BigDecimal(cell).stripTrailingZeros().toPlainString();
			} catch (NumberFormatException e) {
				return cell;
			}
		}
		return cell;
	}
}

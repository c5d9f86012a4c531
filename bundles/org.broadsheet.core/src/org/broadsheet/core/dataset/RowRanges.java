// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Row numbers as people write them: from 1, with ranges, such as {@code 1,5-7}. */
public final class RowRanges {

	/** More rows than this are not meant. */
	private static final long MOST = 5_000_000;

	private RowRanges() {
	}

	/** Rows, counted from 0, as a text. */
	public static String text(List<Long> rows) {
		StringJoiner text = new StringJoiner(",");
		long[] sorted = rows.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
		for (int from = 0; from < sorted.length;) {
			int to = from;
			while (to + 1 < sorted.length && sorted[to + 1] == sorted[to] + 1) {
				to++;
			}
			text.add(sorted[from] + 1 + (to > from ? "-" + (sorted[to] + 1) : ""));
			from = to + 1;
		}
		return text.toString();
	}

	/** The rows of a text, counted from 0; nothing when it is no list of row numbers. */
	public static Optional<List<Long>> rows(String text) {
		List<Long> rows = new ArrayList<>();
		for (String part : text.split(",", -1)) {
			if (!part.strip().matches("[1-9]\\d{0,9}(\\s*-\\s*[1-9]\\d{0,9})?")) {
				return Optional.empty();
			}
			String[] ends = part.strip().split("\\s*-\\s*");
			long first = Long.parseLong(ends[0]);
			long last = Long.parseLong(ends[ends.length - 1]);
			if (last < first || last - first + rows.size() > MOST) {
				return Optional.empty();
			}
			for (long row = first; row <= last; row++) {
				rows.add(row - 1);
			}
		}
		return Optional.of(rows);
	}
}

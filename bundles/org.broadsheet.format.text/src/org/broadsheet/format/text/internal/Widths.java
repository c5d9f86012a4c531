// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.HashMap;
import java.util.Map;

/** How many rows have each number of cells. */
final class Widths {

	private final Map<Integer, Integer> counts = new HashMap<>();

	/** Counts a row, several times where it weighs more than others. */
	void add(int width, int times) {
		counts.merge(width, times, Integer::sum);
	}

	int count(int width) {
		return counts.getOrDefault(width, 0);
	}

	/** Number of different widths. */
	int different() {
		return counts.size();
	}

	/**
	 * The most frequent width, of several the largest.
	 *
	 * @param least smaller ones do not count
	 * @return 0 when there is none
	 */
	int most(int least) {
		int most = 0;
		for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
			int width = entry.getKey();
			int more = entry.getValue() - count(most);
			if (width >= least && (more > 0 || more == 0 && width > most)) {
				most = width;
			}
		}
		return most;
	}
}

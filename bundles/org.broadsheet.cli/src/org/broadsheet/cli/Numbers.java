// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import org.broadsheet.core.Thousands;

/** Counts as people read them. */
final class Numbers {

	private Numbers() {
	}

	static String of(long count) {
		return Thousands.of(count);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.text.NumberFormat;
import java.util.Locale;

/** Counts as people read them. */
final class Numbers {

	private Numbers() {
	}

	static String of(long count) {
		return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count);
	}
}

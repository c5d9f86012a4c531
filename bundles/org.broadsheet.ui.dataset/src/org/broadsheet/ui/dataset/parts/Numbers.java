// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.parts;

import org.broadsheet.core.Thousands;
import org.eclipse.osgi.util.NLS;

/** Counts as people read them. */
public final class Numbers {

	private Numbers() {
	}

	/** A whole number with separators between thousands. */
	public static String of(long count) {
		return Thousands.of(count);
	}

	/** One sentence for exactly one, another with the number for all else. */
	public static String of(long count, String one, String many) {
		return count == 1 ? one : NLS.bind(many, of(count));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a text stands in its cell. */
public enum Alignment {
	LEFT, CENTER, RIGHT;

	/** Id as it is kept with the column. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The alignment with an id. */
	public static Optional<Alignment> of(String id) {
		return Arrays.stream(values()).filter(alignment -> alignment.id().equals(id)).findFirst();
	}
}

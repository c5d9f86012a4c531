// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.util.Locale;
import java.util.Optional;

/** What somebody may do with one dataset, from little to much. */
public enum Level {
	NONE, VIEWER, CONTRIBUTOR, OWNER, CURRENT_OWNER;

	/** The name in the permissions API. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<Level> of(String id) {
		for (Level level : values()) {
			if (level != NONE && level.id().equals(id)) {
				return Optional.of(level);
			}
		}
		return Optional.empty();
	}

	public boolean atLeast(Level other) {
		return compareTo(other) >= 0;
	}
}

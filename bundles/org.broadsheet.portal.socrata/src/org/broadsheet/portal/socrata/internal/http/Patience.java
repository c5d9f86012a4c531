// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

/** How often a request that may be repeated is repeated. */
public enum Patience {
	/** Somebody looks at a dialog: an address where nothing answers is said at once. */
	SHORT(2, false),
	/** A publication is under way: the network may come back. */
	LONG(5, true);

	private final int repeats;
	private final boolean unreachable;

	Patience(int repeats, boolean unreachable) {
		this.repeats = repeats;
		this.unreachable = unreachable;
	}

	boolean again(int attempt, Uncertain why) {
		return attempt <= repeats && (why.arrived() || unreachable);
	}
}

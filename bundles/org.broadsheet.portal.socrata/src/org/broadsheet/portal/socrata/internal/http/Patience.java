// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import java.time.Duration;

/** How long to wait for an answer, and how often a request that may be repeated is repeated. */
public enum Patience {
	/** Somebody looks at a dialog: an address where nothing answers is said at once, and a portal that is slow soon. */
	SHORT(2, 0.25, Duration.ofSeconds(60)) {
		@Override
		boolean worthWhile(Uncertain why) {
			return why.arrived() && !why.timedOut();
		}
	},
	/** A publication is under way: the network may come back. */
	LONG(5, 1, Duration.ofMinutes(10)) {
		@Override
		boolean worthWhile(Uncertain why) {
			return true;
		}
	};

	private final int repeats;
	private final double pace;
	private final Duration longest;

	Patience(int repeats, double pace, Duration longest) {
		this.repeats = repeats;
		this.pace = pace;
		this.longest = longest;
	}

	abstract boolean worthWhile(Uncertain why);

	boolean again(int attempt, Uncertain why) {
		return attempt <= repeats && worthWhile(why);
	}

	/** Pause before the next try. */
	Duration pause(int attempt, Timings timings) {
		return Duration.ofMillis((long) (timings.backOff(attempt).toMillis() * pace));
	}

	/** How long an answer may take. */
	Duration answer(Timings timings) {
		return timings.answer().compareTo(longest) < 0 ? timings.answer() : longest;
	}
}

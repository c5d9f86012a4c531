// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.account;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Slows down guessing: after five wrong passwords for a name the next attempts wait, twice as long each time. */
final class FailureLimit {
	private record Failures(int count, long last) {
	}

	private static final int FREE = 5;
	private static final int NAMES = 10_000;
	private static final long MAX_WAIT_SECONDS = 60;
	private static final long FORGET_NANOS = Duration.ofMinutes(15).toNanos();

	private final Map<String, Failures> failures = new HashMap<>();

	synchronized Duration waiting(String name) {
		Failures known = failures.get(key(name));
		if (known == null || known.count() < FREE) {
			return Duration.ZERO;
		}
		long wait = Duration.ofSeconds(Math.min(MAX_WAIT_SECONDS, 1L << Math.min(known.count() - FREE, 10))).toNanos();
		long left = known.last() + wait - System.nanoTime();
		return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
	}

	synchronized void failed(String name) {
		long now = System.nanoTime();
		failures.values().removeIf(entry -> now - entry.last() > FORGET_NANOS);
		if (failures.size() < NAMES) {
			Failures known = failures.getOrDefault(key(name), new Failures(0, now));
			failures.put(key(name), new Failures(known.count() + 1, now));
		}
	}

	synchronized void succeeded(String name) {
		failures.remove(key(name));
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}

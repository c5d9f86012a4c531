// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * How long the connector waits for what.
 *
 * @param scale   factor for every pause between two requests
 * @param connect until a connection stands
 * @param answer  until a request is answered in full
 */
public record Timings(double scale, Duration connect, Duration answer) {

	private static final long LOOK_AT_MONITOR_MILLIS = 50;

	/** The figures that the portal's own clients use. */
	public static final Timings USUAL = new Timings(1, Duration.ofSeconds(15), Duration.ofSeconds(300));

	/** Pause before the next try: 2, 8, 18, 32, 50 seconds, a quarter more or less so that many clients do not come back at once. */
	Duration backOff(int attempt) {
		return Duration.ofMillis((long) (attempt * attempt * 2000L * ThreadLocalRandom.current().nextDouble(0.75, 1.25)));
	}

	/** Waits; returns at once when the monitor is cancelled. */
	public void pause(Duration time, IProgressMonitor monitor) {
		long end = System.nanoTime() + (long) (time.toNanos() * scale);
		try {
			for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
				check(monitor);
				Thread.sleep(Math.clamp(left / 1_000_000, 1, LOOK_AT_MONITOR_MILLIS));
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
		check(monitor);
	}

	static void check(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}

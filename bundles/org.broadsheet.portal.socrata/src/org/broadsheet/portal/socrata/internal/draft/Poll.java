// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.draft;

import java.time.Duration;

import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.portal.socrata.internal.http.Call;
import org.broadsheet.portal.socrata.internal.http.Wire;
import org.eclipse.core.runtime.IProgressMonitor;

import com.fasterxml.jackson.databind.JsonNode;

/** Asks again and again until something is finished: quickly at first, every second after some tries, every five seconds when it takes long. */
final class Poll {

	private static final Duration LONGEST = Duration.ofHours(12);
	private static final int QUICK = 4;
	private static final int EVERY_SECOND = 60;

	private Poll() {
	}

	/** Looks at an answer. */
	@FunctionalInterface
	interface Done {
		/** Whether it is finished; fails when it cannot finish any more. */
		boolean test(JsonNode answer) throws PortalException;
	}

	static JsonNode until(Wire wire, String purpose, String link, Done done, IProgressMonitor monitor) throws PortalException {
		long end = System.nanoTime() + LONGEST.toNanos();
		for (int count = 0; System.nanoTime() < end; count++) {
			JsonNode answer = wire.send(Call.get(purpose, link).patient(), monitor);
			if (done.test(answer)) {
				return answer;
			}
			wire.timings().pause(wait(count), monitor);
		}
		throw new PortalException(Kind.UNREACHABLE, Messages.text(Messages.neverFinished, wire.address().host(), purpose));
	}

	private static Duration wait(int count) {
		return count < QUICK ? Duration.ofMillis(100L << count) : Duration.ofSeconds(count < EVERY_SECOND ? 1 : 5);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import java.time.Duration;
import java.util.Optional;

import org.broadsheet.core.portal.PortalException;

/** A request whose effect is not known, or which the portal asks to send again later. */
public final class Uncertain extends Exception {

	private static final long serialVersionUID = 1L;

	/** How far the request came. */
	enum Stage {
		NOT_CONNECTED, LOST, TIMED_OUT, FAILED, REFUSED
	}

	private final transient PortalException failure;
	private final Stage stage;
	private final transient Optional<Duration> retryAfter;

	Uncertain(PortalException failure, Stage stage, Optional<Duration> retryAfter) {
		super(failure.getMessage(), failure);
		this.failure = failure;
		this.stage = stage;
		this.retryAfter = retryAfter;
	}

	/** What to tell the user when it is not tried again. */
	PortalException failure() {
		return failure;
	}

	/** Whether it may have come as far as the portal. */
	boolean arrived() {
		return stage != Stage.NOT_CONNECTED;
	}

	/** Whether nobody waited any longer for the answer. */
	boolean timedOut() {
		return stage == Stage.TIMED_OUT;
	}

	/** Whether the portal said that it is too busy to do it. */
	boolean refused() {
		return stage == Stage.REFUSED;
	}

	/** When the portal wants to be asked again. */
	Optional<Duration> retryAfter() {
		return retryAfter;
	}
}

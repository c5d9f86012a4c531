// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.work;

/** The portal is being stopped; the piece of work ends without a result and is resumed at the next start. */
final class StoppedException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/** Ends the work of this thread when it was asked to stop. */
	static void check() {
		if (Thread.currentThread().isInterrupted()) {
			throw new StoppedException();
		}
	}
}

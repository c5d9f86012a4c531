// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/** Something a portal refused or could not do. Its message is one sentence for the user: what, where, what to do. */
public final class PortalException extends IOException {

	private static final long serialVersionUID = 1L;

	/** What kind of trouble it is, so that callers can offer the right way out. */
	public enum Kind {
		UNREACHABLE, NOT_SIGNED_IN, NOT_PERMITTED, NOT_FOUND, CONFLICT, REFUSED, UNEXPECTED_ANSWER
	}

	private final Kind kind;

	/** A refusal in the user's words. */
	public PortalException(Kind kind, String message) {
		this(kind, message, null);
	}

	/** A refusal in the user's words, with the technical cause for the log. */
	public PortalException(Kind kind, String message, Throwable cause) {
		super(message, cause);
		this.kind = requireNonNull(kind);
	}

	/** What kind of trouble it is. */
	public Kind kind() {
		return kind;
	}
}

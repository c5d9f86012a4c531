// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core;

import java.io.IOException;

/** Something that is not done because of what it was asked for, not because something could not be read or reached. Its message is one sentence for the user. */
public final class RefusedException extends IOException {

	private static final long serialVersionUID = 1L;

	/** A refusal in the user's words. */
	public RefusedException(String message) {
		super(message);
	}
}

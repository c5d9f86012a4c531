// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.io.IOException;

/** A source that cannot be read. Its message is one sentence for the user: what, where, what to do. */
public final class ImportException extends IOException {

	private static final long serialVersionUID = 1L;

	/** A refusal in the user's words. */
	public ImportException(String message) {
		super(message);
	}

	/** A refusal in the user's words, with the technical cause for the log. */
	public ImportException(String message, Throwable cause) {
		super(message, cause);
	}
}

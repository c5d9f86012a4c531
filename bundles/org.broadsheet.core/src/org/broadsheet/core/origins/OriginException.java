// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.origins;

import java.io.IOException;

/** Data that cannot be fetched. Its message is one sentence for the user. */
public final class OriginException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String field;

	/**
	 * A refusal in the user's words.
	 *
	 * @param field key of the field it is about; empty when it is about none
	 */
	public OriginException(String field, String message, Throwable cause) {
		super(message, cause);
		this.field = field;
	}

	/** A refusal in the user's words, about a field. */
	public OriginException(String field, String message) {
		this(field, message, null);
	}

	/** Key of the field it is about; empty when it is about none. */
	public String field() {
		return field;
	}
}

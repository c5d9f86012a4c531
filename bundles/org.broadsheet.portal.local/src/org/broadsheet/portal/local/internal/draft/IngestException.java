// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.draft;

/** A file cannot be read as a table; the message says why in one sentence. */
public final class IngestException extends Exception {
	private static final long serialVersionUID = 1L;

	public IngestException(String message) {
		super(message);
	}
}

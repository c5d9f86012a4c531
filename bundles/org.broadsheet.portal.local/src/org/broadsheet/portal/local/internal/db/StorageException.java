// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.db;

/** The portal's own storage could not be read or written. */
public final class StorageException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public StorageException(String message, Throwable cause) {
		super(message, cause);
	}
}

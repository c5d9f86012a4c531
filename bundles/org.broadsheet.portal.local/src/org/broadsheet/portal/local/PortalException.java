// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

/** The portal cannot do what was asked; the message is one sentence for the user. */
public final class PortalException extends Exception {
	private static final long serialVersionUID = 1L;

	public PortalException(String message) {
		super(message);
	}

	public PortalException(String message, Throwable cause) {
		super(message, cause);
	}
}

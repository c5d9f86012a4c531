// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.expr;

/** An expression cannot be used; the message says why in one sentence. */
public final class ExpressionException extends Exception {
	private static final long serialVersionUID = 1L;

	public ExpressionException(String message) {
		super(message);
	}
}

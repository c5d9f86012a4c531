// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A request that ends with an error answer: a status, a code for programs and a sentence for people. */
public final class HttpFailure extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final int status;
	private final String code;
	private final transient ObjectNode params;

	public HttpFailure(int status, String code, String message) {
		this(status, code, message, Json.object());
	}

	public HttpFailure(int status, String code, String message, ObjectNode params) {
		super(message, null, false, false);
		this.status = status;
		this.code = code;
		this.params = params;
	}

	public int status() {
		return status;
	}

	public String code() {
		return code;
	}

	public ObjectNode params() {
		return params;
	}

	/** What is private looks exactly like what does not exist. */
	public static HttpFailure notFound(String what) {
		return new HttpFailure(404, "not_found", org.eclipse.osgi.util.NLS.bind(Messages.HttpFailure_notFound, what));
	}

	public static HttpFailure signInNeeded() {
		return new HttpFailure(403, "authentication_required", Messages.HttpFailure_signIn);
	}

	public static HttpFailure forbidden(String message) {
		return new HttpFailure(403, "permission_denied", message);
	}

	public static HttpFailure invalid(String message) {
		return new HttpFailure(400, "invalid_request", message);
	}

	/** A publishing call whose content breaks a rule; {@code field} names the part of the body that is wrong. */
	public static HttpFailure validation(String field, String message) {
		ObjectNode params = Json.object();
		params.putArray(field).add(message);
		params.putArray("invalid_keys").add(field);
		return new HttpFailure(422, "validation_failed", "{" + field + "} " + message, params);
	}
}

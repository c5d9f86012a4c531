// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.http;

import java.io.IOException;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers a failed request in the form its caller expects: JSON for programs, a page for people. */
public final class FailurePage {
	/** Draws the page for people. */
	@FunctionalInterface
	public interface Drawing {
		void draw(Exchange exchange, int status, String message) throws IOException;
	}

	private static final int UNAUTHORIZED = 401;
	private static final int TOO_MANY = 429;

	private final Drawing drawing;

	public FailurePage(Drawing drawing) {
		this.drawing = drawing;
	}

	void answer(Exchange exchange, HttpFailure failure) throws IOException {
		if (failure.status() == UNAUTHORIZED) {
			exchange.setHeader("WWW-Authenticate", "Basic realm=\"Broadsheet\", charset=\"UTF-8\"");
		}
		if (failure.status() == TOO_MANY) {
			exchange.setHeader("Retry-After", "5");
		}
		String path = exchange.path();
		if (path.startsWith("/api/publishing/")) {
			exchange.json(failure.status(), publishing(failure));
		} else if (path.startsWith("/api/") || path.startsWith("/resource/") || path.startsWith("/id/")) {
			exchange.json(failure.status(), core(failure));
		} else {
			drawing.draw(exchange, failure.status(), failure.getMessage());
		}
	}

	private static ObjectNode publishing(HttpFailure failure) {
		ObjectNode body = Json.object().put("key", failure.code()).put("message", failure.getMessage());
		body.set("params", failure.params());
		return body;
	}

	private static ObjectNode core(HttpFailure failure) {
		ObjectNode body = Json.object().put("code", failure.code()).put("error", true).put("message",
				failure.getMessage());
		body.set("data", failure.params());
		return body;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalException;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpHeader;

/** Makes requests: to the portal only, signed in from the first, each with an id that the portal's staff can find. */
final class Requests {

	private final HttpClient client;
	private final Address address;
	private final Optional<Credentials> credentials;

	Requests(HttpClient client, Address address, Optional<Credentials> credentials) {
		this.client = client;
		this.address = address;
		this.credentials = credentials;
	}

	HttpClient client() {
		return client;
	}

	Request of(Call call) throws PortalException {
		Request request = client.newRequest(address.resolve(call.path())).method(call.method());
		request.headers(fields -> {
			fields.put(HttpHeader.ACCEPT, "application/json").put(HttpHeader.CONTENT_TYPE, call.contentType()).put(Answer.REQUEST_ID, UUID.randomUUID().toString().replace("-", ""));
			credentials.ifPresent(known -> fields.put(HttpHeader.AUTHORIZATION, "Basic " + basic(known)));
			call.headers().forEach(fields::put);
		});
		return call.body().length == 0 ? request : request.body(new BytesRequestContent(call.contentType(), call.body()));
	}

	/** Portals read user and password as UTF-8. */
	static String basic(Credentials credentials) {
		return Base64.getEncoder().encodeToString((credentials.user() + ":" + credentials.secret()).getBytes(StandardCharsets.UTF_8));
	}
}

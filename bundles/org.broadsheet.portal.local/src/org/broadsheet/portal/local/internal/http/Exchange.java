// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.portal.local.internal.account.User;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.URIUtil;
import org.eclipse.jetty.util.UrlEncoded;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One request and its answer. */
public final class Exchange {
	private static final int MAX_BODY = 64 * 1024 * 1024;
	private static final int MAX_FORM = 256 * 1024;

	private final Request request;
	private final Response response;
	private final Fields query;
	private Map<String, String> values = Map.of();
	private Caller caller = Caller.ANONYMOUS;
	private Fields form;

	Exchange(Request request, Response response) {
		this.request = request;
		this.response = response;
		this.query = Request.extractQueryParameters(request);
	}

	void route(Map<String, String> pathValues) {
		this.values = pathValues;
	}

	void caller(Caller known) {
		this.caller = known;
	}

	public Caller caller() {
		return caller;
	}

	public Optional<User> user() {
		return caller.user();
	}

	/** The signed-in account; without one the request ends here. */
	public User signedIn() {
		return user().orElseThrow(HttpFailure::signInNeeded);
	}

	public String method() {
		return request.getMethod();
	}

	public String path() {
		return request.getHttpURI().getCanonicalPath();
	}

	/** The value of a variable of the path. */
	public String value(String name) {
		return values.get(name);
	}

	/** Names the revision a body refers to as if the path had named it. */
	public void values(String view, String seq) {
		Map<String, String> named = new java.util.HashMap<>(values);
		named.put("view", view);
		named.put("seq", seq);
		values = named;
	}

	/** Asks the browser to save the answer under a name. */
	public void attachment(String filename) {
		String plain = filename.replaceAll("[^A-Za-z0-9._ -]", "_");
		String encoded = java.net.URLEncoder.encode(filename, StandardCharsets.UTF_8).replace("+", "%20");
		setHeader("Content-Disposition",
				"attachment; filename=\"" + (plain.isBlank() ? "file" : plain) + "\"; filename*=UTF-8''" + encoded);
	}

	public Optional<String> query(String name) {
		return Optional.ofNullable(query.getValue(name));
	}

	public Fields queries() {
		return query;
	}

	/** A whole number from the query; refuses anything else. */
	public long number(String name, long otherwise) {
		String text = query.getValue(name);
		if (text == null) {
			return otherwise;
		}
		try {
			long number = Long.parseLong(text.strip());
			if (number >= 0) {
				return number;
			}
		} catch (NumberFormatException e) {
			throw HttpFailure.invalid(NLS.bind(Messages.Exchange_badNumber, name));
		}
		throw HttpFailure.invalid(NLS.bind(Messages.Exchange_badNumber, name));
	}

	/** The root address of this portal as the caller names it. */
	public String root() {
		return (request.isSecure() ? "https://" : "http://") + header("Host").orElse("localhost");
	}

	public Optional<String> header(String name) {
		return Optional.ofNullable(request.getHeaders().get(name));
	}

	public Optional<String> cookie(String name) {
		return Request.getCookies(request).stream().filter(cookie -> cookie.getName().equals(name))
				.map(cookie -> cookie.getValue()).findFirst();
	}

	public InputStream body() {
		return Content.Source.asInputStream(request);
	}

	/** The body as a JSON value; missing when it is empty. */
	public JsonNode json() throws IOException {
		byte[] bytes = bytes(MAX_BODY);
		if (bytes.length == 0 || new String(bytes, StandardCharsets.UTF_8).isBlank()) {
			return Json.object();
		}
		try {
			return Json.parse(new java.io.ByteArrayInputStream(bytes));
		} catch (JsonProcessingException e) {
			throw HttpFailure.invalid(NLS.bind(Messages.Exchange_badJson, e.getOriginalMessage()));
		}
	}

	/** The body as a JSON object; an empty body is an empty object. */
	public ObjectNode jsonObject() throws IOException {
		if (json() instanceof ObjectNode object) {
			return object;
		}
		throw HttpFailure.invalid(Messages.Exchange_notAnObject);
	}

	/** A field of the form that was sent; an empty text when it is missing. */
	public String form(String name) throws IOException {
		if (form == null) {
			form = new Fields();
			if (header("Content-Type").orElse("").startsWith("application/x-www-form-urlencoded")) {
				UrlEncoded.decodeTo(new String(bytes(MAX_FORM), StandardCharsets.UTF_8), form::add,
						StandardCharsets.UTF_8);
			}
		}
		String value = form.getValue(name);
		return value == null ? "" : value;
	}

	private byte[] bytes(int limit) throws IOException {
		try (InputStream input = body()) {
			byte[] bytes = input.readNBytes(limit + 1);
			if (bytes.length > limit) {
				throw new HttpFailure(413, "too_large", NLS.bind(Messages.Exchange_tooLarge, limit));
			}
			return bytes;
		}
	}

	public void setHeader(String name, String value) {
		response.getHeaders().put(name, value);
	}

	public void addCookie(String cookie) {
		response.getHeaders().add(HttpHeader.SET_COOKIE, cookie);
	}

	public void json(int status, JsonNode node) throws IOException {
		try (OutputStream output = stream(status, "application/json; charset=utf-8")) {
			Json.write(node, output);
		}
	}

	public void json(JsonNode node) throws IOException {
		json(200, node);
	}

	public void text(int status, String contentType, String text) throws IOException {
		try (OutputStream output = stream(status, contentType)) {
			output.write(text.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** Begins an answer whose length is not known; the stream must be closed. */
	public OutputStream stream(int status, String contentType) {
		response.setStatus(status);
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
		return Content.Sink.asOutputStream(response);
	}

	/** Sends the browser to another page of this portal. */
	public void redirect(String location) throws IOException {
		setHeader("Location", location);
		text(303, "text/plain; charset=utf-8", "");
	}

	boolean isCommitted() {
		return response.isCommitted();
	}

	/** The parts of the path, each decoded by itself, so that an encoded slash stays within its part. */
	List<String> segments() {
		return Route.split(path()).stream().map(URIUtil::decodePath).toList();
	}
}

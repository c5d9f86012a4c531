// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.http;

import java.io.EOFException;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.broadsheet.portal.local.internal.account.SignIn;
import org.broadsheet.portal.local.internal.account.User;
import org.broadsheet.portal.local.internal.account.UserStore;
import org.broadsheet.portal.local.internal.account.WebSessions;
import org.broadsheet.portal.local.internal.account.WebSessions.Session;
import org.broadsheet.portal.local.internal.db.StorageException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.osgi.util.NLS;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Guards every request (host, origin, credentials, form tokens), finds its route and answers failures. */
public final class Dispatcher extends Handler.Abstract {
	/** The cookie of a signed-in browser. */
	public static final String SESSION_COOKIE = "broadsheet_session";
	private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
	private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

	private final Routes routes;
	private final SignIn signIn;
	private final UserStore users;
	private final WebSessions sessions;
	private final FailurePage failurePage;

	public Dispatcher(Routes routes, SignIn signIn, UserStore users, WebSessions sessions, FailurePage failurePage) {
		this.routes = routes;
		this.signIn = signIn;
		this.users = users;
		this.sessions = sessions;
		this.failurePage = failurePage;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		String id = request.getHeaders().get("X-Socrata-RequestId");
		String requestId = id != null && id.matches("[A-Za-z0-9._-]{1,80}") ? id
				: UUID.randomUUID().toString().replace("-", "");
		response.getHeaders().put("X-Socrata-RequestId", requestId);
		response.getHeaders().put("X-Content-Type-Options", "nosniff");
		response.getHeaders().put("Referrer-Policy", "same-origin");
		response.getHeaders().put("Cache-Control", "no-store");
		Exchange exchange = new Exchange(request, response);
		try {
			answer(exchange, request);
			callback.succeeded();
		} catch (IOException | RuntimeException e) {
			fail(exchange, e, requestId, callback);
		}
		return true;
	}

	private void answer(Exchange exchange, Request request) throws IOException {
		if (!LOCAL_NAMES.contains(String.valueOf(Request.getServerName(request)))) {
			// a foreign name that resolves to this computer is how a web page reaches a local server
			throw new HttpFailure(421, "wrong_host", Messages.Dispatcher_host);
		}
		exchange.caller(identify(exchange));
		if (!SAFE.contains(exchange.method())) {
			guardAgainstForgery(exchange);
		}
		String method = exchange.method().equals("HEAD") ? "GET" : exchange.method();
		Optional<Routes.Match> match = routes.find(method, exchange.segments());
		if (match.isEmpty()) {
			throw routes.knows(exchange.segments())
					? new HttpFailure(405, "method_not_allowed", NLS.bind(Messages.Dispatcher_method, exchange.method()))
					: HttpFailure.notFound(Messages.Dispatcher_noPage);
		}
		exchange.route(match.get().values());
		match.get().route().handling().handle(exchange);
	}

	private Caller identify(Exchange exchange) {
		Optional<String> header = exchange.header("Authorization");
		if (header.isPresent()) {
			return new Caller(Optional.of(basic(header.get())), Optional.empty());
		}
		Optional<Session> session = exchange.cookie(SESSION_COOKIE).flatMap(sessions::find);
		return session.flatMap(known -> users.byId(known.userId())).map(user -> new Caller(Optional.of(user), session))
				.orElse(Caller.ANONYMOUS);
	}

	private User basic(String header) {
		return switch (check(header)) {
		case SignIn.Welcome welcome -> welcome.user();
		case SignIn.Wait wait -> throw new HttpFailure(429, "too_many_requests",
				NLS.bind(Messages.Dispatcher_wait, wait.time().toSeconds() + 1));
		case SignIn.Refused refused -> throw new HttpFailure(401, "unauthorized", Messages.Dispatcher_badSignIn);
		};
	}

	private SignIn.Result check(String header) {
		if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
			return new SignIn.Refused();
		}
		try {
			return SignIn.decodeBasic(Base64.getDecoder().decode(header.substring(6).strip()))
					.map(parts -> signIn.check(parts[0], parts[1])).orElseGet(SignIn.Refused::new);
		} catch (IllegalArgumentException e) {
			return new SignIn.Refused();
		}
	}

	private static void guardAgainstForgery(Exchange exchange) throws IOException {
		String host = exchange.header("Host").orElse("");
		Optional<String> origin = exchange.header("Origin");
		if (origin.isPresent() && !origin.get().equals("http://" + host) && !origin.get().equals("https://" + host)) {
			throw HttpFailure.forbidden(Messages.Dispatcher_origin);
		}
		Optional<Session> session = exchange.caller().session();
		if (session.isPresent()) {
			String token = exchange.header("X-CSRF-Token").orElse("");
			if (!session.get().csrf().equals(token.isEmpty() ? exchange.form("csrf") : token)) {
				throw new HttpFailure(403, "csrf", Messages.Dispatcher_csrf);
			}
		}
	}

	private void fail(Exchange exchange, Exception problem, String requestId, Callback callback) {
		if (exchange.isCommitted() || problem instanceof EOFException) {
			callback.failed(problem);
			return;
		}
		HttpFailure failure = switch (problem) {
		case HttpFailure known -> known;
		case StorageException storage -> new HttpFailure(507, "storage_failed", storage.getMessage());
		default -> new HttpFailure(500, "internal_error", NLS.bind(Messages.Dispatcher_broken, requestId));
		};
		if (!(problem instanceof HttpFailure)) {
			LOG.error("Request {} {} {}", requestId, exchange.method(), exchange.path(), problem);
		}
		try {
			failurePage.answer(exchange, failure);
			callback.succeeded();
		} catch (IOException | RuntimeException e) {
			e.addSuppressed(problem);
			callback.failed(e);
		}
	}
}

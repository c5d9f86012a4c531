// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.Request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Sends requests to one portal on behalf of one person; repeats what may be repeated and turns failures into sentences. */
public final class Wire implements AutoCloseable {

	private static final int LARGEST_ANSWER = 64 << 20;
	private static final int MOST_REDIRECTS = 5;
	private static final int MOST_TICKETS = 200;
	private static final Duration TICKET_WAIT = Duration.ofSeconds(4);

	private final Address address;
	private final Timings timings;
	private final Failures failures;
	private final Connections connections;
	private final Requests requests;

	/** Speaks to a portal, without a name when there are no credentials. */
	public Wire(Address address, Optional<Credentials> credentials, Timings timings) throws PortalException {
		this.address = address;
		this.timings = timings;
		this.failures = new Failures(address.host(), credentials);
		this.connections = new Connections(address, timings);
		this.requests = new Requests(connections.client(), address, credentials);
	}

	/** What a lost answer would have said, found by looking at the portal; empty when the request had no effect. */
	@FunctionalInterface
	public interface Lookup {
		/**
		 * Looks.
		 *
		 * @param refused whether the portal said that it is too busy, so that nothing was done
		 */
		Optional<JsonNode> find(boolean refused) throws PortalException;
	}

	/** The portal. */
	public Address address() {
		return address;
	}

	/** How long to wait for what. */
	public Timings timings() {
		return timings;
	}

	/**
	 * Sends a request that has the same effect however often it arrives.
	 *
	 * @return the body; a missing node when there is none
	 */
	public JsonNode send(Call call, IProgressMonitor monitor) throws PortalException {
		for (int attempt = 1;; attempt++) {
			try {
				return exchange(call, monitor);
			} catch (Uncertain e) {
				pauseOrGiveUp(call, attempt, e, monitor);
			}
		}
	}

	/** Sends a request that must not have its effect twice: after a lost answer it is looked up what happened, and only what did not happen is repeated. */
	public JsonNode sendOnce(Call call, Lookup lookup, IProgressMonitor monitor) throws PortalException {
		for (int attempt = 1;; attempt++) {
			try {
				return exchange(call, monitor);
			} catch (Uncertain e) {
				pauseOrGiveUp(call, attempt, e, monitor);
				Optional<JsonNode> found = e.arrived() ? lookup.find(e.refused()) : Optional.empty();
				if (found.isPresent()) {
					return found.get();
				}
			}
		}
	}

	private void pauseOrGiveUp(Call call, int attempt, Uncertain why, IProgressMonitor monitor) throws PortalException {
		if (!call.patience().again(attempt, why)) {
			throw why.failure();
		}
		timings.pause(why.retryAfter().orElseGet(() -> call.patience().pause(attempt, timings)), monitor);
	}

	/** One request with what belongs to it: redirects within the portal, and waiting while the portal says that it is still working. */
	private JsonNode exchange(Call call, IProgressMonitor monitor) throws PortalException, Uncertain {
		Call current = call;
		int redirects = 0;
		for (int tickets = 0; tickets < MOST_TICKETS;) {
			Answer answer = attempt(current, monitor);
			if (answer.redirect()) {
				current = redirected(current, answer, ++redirects);
			} else if (answer.later()) {
				throw failures.later(current, answer, answer.wait(Instant.now()));
			} else if (!answer.good()) {
				throw failures.refusal(current, answer);
			} else if (!stillWorking(current, answer)) {
				return answer.json();
			} else {
				tickets++;
				timings.pause(answer.wait(Instant.now()).orElse(TICKET_WAIT), monitor);
				current = withTicket(call, answer);
			}
		}
		throw failures.noAnswer(call, new TimeoutException());
	}

	/** The core and row services answer 202 for "ask again"; for the publishing service 202 is success. */
	private static boolean stillWorking(Call call, Answer answer) {
		return answer.status() == 202 && call.method().equals("GET") && !call.path().startsWith("/api/publishing/");
	}

	private static Call withTicket(Call call, Answer answer) {
		String ticket = Json.text(answer.json().path("ticket"));
		return ticket.isEmpty() ? call : call.at(call.path() + (call.path().contains("?") ? "&" : "?") + "ticket=" + Address.encode(ticket));
	}

	private Call redirected(Call call, Answer answer, int count) throws PortalException {
		URI target;
		try {
			target = address.resolve(call.path()).resolve(answer.location());
		} catch (IllegalArgumentException e) {
			throw failures.elsewhere(answer.location());
		}
		boolean keepsMethod = call.method().equals("GET") || answer.status() == 307 || answer.status() == 308;
		if (!address.same(target) || !keepsMethod || count > MOST_REDIRECTS) {
			throw failures.elsewhere(answer.location());
		}
		return call.at(target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
	}

	private Answer attempt(Call call, IProgressMonitor monitor) throws PortalException, Uncertain {
		Timings.check(monitor);
		Request request = requests.of(call).timeout(call.patience().answer(timings).toMillis(), TimeUnit.MILLISECONDS);
		CompletableFuture<ContentResponse> coming = new CompletableResponseListener(request, LARGEST_ANSWER).send();
		while (true) {
			try {
				return answer(call, coming.get(50, TimeUnit.MILLISECONDS));
			} catch (TimeoutException e) {
				if (monitor.isCanceled()) {
					request.abort(new OperationCanceledException());
					throw new OperationCanceledException();
				}
			} catch (ExecutionException e) {
				throw failures.noAnswer(call, e.getCause());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				request.abort(e);
				throw new OperationCanceledException();
			}
		}
	}

	private Answer answer(Call call, ContentResponse response) throws PortalException, Uncertain {
		byte[] content = response.getContent();
		String type = Answer.header(response, "Content-Type");
		boolean good = response.getStatus() >= 200 && response.getStatus() < 300;
		JsonNode json = MissingNode.getInstance();
		try {
			json = content.length == 0 ? json : Json.parse(content);
		} catch (IOException e) {
			if (good && !type.contains("json")) {
				throw failures.webPage(call);
			}
			if (good) {
				throw failures.damaged(call, e);
			}
		}
		return Answer.of(response, json);
	}

	/** Reads a body as it comes; for tables of any size. */
	public Download download(Call call, IProgressMonitor monitor) throws PortalException, Uncertain {
		Timings.check(monitor);
		return new Downloading(requests, failures, timings).start(call, monitor);
	}

	/** Decides about another try of a download that broke off. */
	public void pauseAfter(Call call, int attempt, Throwable cause, IProgressMonitor monitor) throws PortalException {
		Timings.check(monitor);
		pauseOrGiveUp(call, attempt, cause instanceof Uncertain known ? known : failures.noAnswer(call, cause), monitor);
	}

	@Override
	public void close() {
		connections.close();
	}
}

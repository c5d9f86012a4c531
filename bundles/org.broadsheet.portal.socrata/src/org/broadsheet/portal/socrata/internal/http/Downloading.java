// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.broadsheet.core.portal.PortalException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;

import com.fasterxml.jackson.databind.node.MissingNode;

/** Begins to read an answer of any size. */
final class Downloading {

	private final Requests requests;
	private final Failures failures;
	private final long timeout;

	Downloading(Requests requests, Failures failures, Timings timings) {
		this.requests = requests;
		this.failures = failures;
		this.timeout = timings.answer().toMillis();
	}

	Download start(Call call, IProgressMonitor monitor) throws PortalException, Uncertain {
		Request request = requests.of(call).accept("text/csv").idleTimeout(timeout, TimeUnit.MILLISECONDS);
		InputStreamResponseListener listener = new InputStreamResponseListener();
		Watch watch = new Watch(requests.client().getScheduler(), request, monitor);
		boolean open = false;
		try {
			request.send(listener);
			Response response = listener.get(timeout, TimeUnit.MILLISECONDS);
			open = response.getStatus() == 200 && !Answer.header(response, "Content-Type").contains("html");
			if (open) {
				return new Download(listener.getInputStream(), watch);
			}
			request.abort(new IOException("not a table"));
			throw refused(call, Answer.of(response, MissingNode.getInstance()));
		} catch (TimeoutException | ExecutionException e) {
			Timings.check(monitor);
			throw failures.noAnswer(call, e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} finally {
			if (!open) {
				watch.close();
			}
		}
	}

	private PortalException refused(Call call, Answer answer) throws Uncertain {
		if (answer.later()) {
			throw failures.later(call, answer, answer.wait(Instant.now()));
		}
		return answer.good() ? failures.webPage(call) : answer.redirect() ? failures.elsewhere(answer.location()) : failures.refusal(call, answer);
	}
}

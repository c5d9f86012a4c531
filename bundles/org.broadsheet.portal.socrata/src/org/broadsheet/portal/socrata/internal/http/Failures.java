// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.broadsheet.portal.socrata.internal.http.Uncertain.Stage;
import org.eclipse.jetty.client.HttpResponseException;
import org.eclipse.osgi.util.NLS;

/** Says in one sentence what went wrong, with the host and never with a secret. */
final class Failures {

	private static final int LONGEST = 400;

	private final String host;
	private final Optional<Credentials> credentials;

	Failures(String host, Optional<Credentials> credentials) {
		this.host = host;
		this.credentials = credentials;
	}

	/** No answer came. */
	Uncertain noAnswer(Call call, Throwable cause) {
		for (Throwable t = cause; t != null; t = t.getCause()) {
			switch (t) {
			case UnknownHostException e -> {
				return unreachable(Stage.NOT_CONNECTED, e, Messages.unknownHost);
			}
			case UnresolvedAddressException e -> {
				return unreachable(Stage.NOT_CONNECTED, e, Messages.unknownHost);
			}
			case ConnectException e -> {
				return unreachable(Stage.NOT_CONNECTED, e, Messages.nothingAnswers);
			}
			case NoRouteToHostException e -> {
				return unreachable(Stage.NOT_CONNECTED, e, Messages.nothingAnswers);
			}
			case SocketTimeoutException e -> {
				return unreachable(Stage.NOT_CONNECTED, e, Messages.nothingAnswers);
			}
			case SSLException e -> {
				return unreachable(Stage.NOT_CONNECTED, e, Messages.notTrusted, clean(String.valueOf(e.getMessage())));
			}
			case TimeoutException e -> {
				return unreachable(Stage.TIMED_OUT, e, Messages.tooSlow, call.purpose());
			}
			case HttpResponseException e -> {
				return new Uncertain(new PortalException(Kind.UNEXPECTED_ANSWER, NLS.bind(Messages.notHttp, host), e), Stage.LOST, Optional.empty());
			}
			default -> {
				// the cause may tell more
			}
			}
		}
		return unreachable(Stage.LOST, cause, Messages.connectionLost, call.purpose());
	}

	private Uncertain unreachable(Stage stage, Throwable cause, String pattern, Object... more) {
		Object[] values = new Object[more.length + 1];
		values[0] = host;
		System.arraycopy(more, 0, values, 1, more.length);
		return new Uncertain(new PortalException(Kind.UNREACHABLE, NLS.bind(pattern, values), cause), stage, Optional.empty());
	}

	/** The portal answered that it did not do it. */
	PortalException refusal(Call call, Answer answer) {
		String said = clean(Complaint.of(answer.json()));
		String id = answer.requestId().isEmpty() ? "" : NLS.bind(Messages.requestId, clean(answer.requestId()));
		return switch (answer.status()) {
		case 401 -> new PortalException(Kind.NOT_SIGNED_IN, NLS.bind(Messages.wrongCredentials, host, id));
		case 403 -> answer.json().path("code").asText().equals("authentication_required") ? new PortalException(Kind.NOT_SIGNED_IN, NLS.bind(Messages.wrongCredentials, host, id))
				: new PortalException(Kind.NOT_PERMITTED, bind(Messages.notPermitted, call, said, id));
		case 404, 410 -> new PortalException(Kind.NOT_FOUND, bind(Messages.notFound, call, said, id));
		case 409 -> new PortalException(Kind.CONFLICT, bind(Messages.refused, call, said, id));
		case 407 -> new PortalException(Kind.UNREACHABLE, NLS.bind(Messages.proxySignIn, host));
		case 429 -> new PortalException(Kind.UNREACHABLE, bind(Messages.throttled, call, said, id));
		case 502, 503, 504 -> new PortalException(Kind.UNREACHABLE, bind(Messages.unavailable, call, said, id));
		default -> answer.status() >= 500 ? new PortalException(Kind.UNEXPECTED_ANSWER, bind(Messages.internalFailure, call, said, id + NLS.bind(Messages.status, answer.status())))
				: new PortalException(Kind.REFUSED, bind(Messages.refused, call, said, id));
		};
	}

	/** The portal cannot do it now. */
	Uncertain later(Call call, Answer answer, Optional<Duration> retryAfter) {
		return new Uncertain(refusal(call, answer), answer.busy() ? Stage.REFUSED : Stage.FAILED, retryAfter);
	}

	/** A web page where data was expected. */
	PortalException webPage(Call call) {
		return new PortalException(Kind.UNEXPECTED_ANSWER, NLS.bind(Messages.webPage, host, call.purpose()));
	}

	/** Neither a web page nor data: cut off on its way. */
	Uncertain damaged(Call call, IOException cause) {
		return new Uncertain(new PortalException(Kind.UNEXPECTED_ANSWER, NLS.bind(Messages.damaged, host, call.purpose()), cause), Stage.LOST, Optional.empty());
	}

	/** The portal sends on to another one. */
	PortalException elsewhere(String location) {
		return new PortalException(Kind.UNEXPECTED_ANSWER, NLS.bind(Messages.elsewhere, host, clean(location)));
	}

	private String bind(String pattern, Call call, String said, String id) {
		return NLS.bind(pattern, new Object[] { host, call.purpose(), said.isEmpty() ? "" : ": " + said, id });
	}

	/** One line without control characters, without what signs in. */
	private String clean(String text) {
		String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		String secret = credentials.map(Credentials::secret).orElse("");
		if (!secret.isEmpty()) {
			line = line.replace(secret, "***").replace(Requests.basic(credentials.get()), "***");
		}
		line = line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line;
		return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
	}
}

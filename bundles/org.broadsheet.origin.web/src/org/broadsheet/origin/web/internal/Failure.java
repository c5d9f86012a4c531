// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.web.internal;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

import org.broadsheet.core.origins.OriginException;
import org.eclipse.osgi.util.NLS;

/** Says in one sentence why nothing came. */
final class Failure {

	private Failure() {
	}

	static OriginException of(WebAddress at, Throwable cause) {
		for (Throwable e = cause; e != null; e = e.getCause()) {
			if (e instanceof OriginException refused) {
				return refused;
			}
		}
		String host = at.uri().getHost();
		String sentence = switch (cause) {
		case UnknownHostException unknown -> Messages.Failure_unknown;
		case SSLException certificate -> Messages.Failure_certificate;
		case SocketTimeoutException slow -> Messages.Failure_connect;
		case ConnectException connect -> Messages.Failure_connect;
		case NoRouteToHostException route -> Messages.Failure_connect;
		case TimeoutException slow -> Messages.Failure_slow;
		case java.nio.file.FileSystemException disk -> Messages.Failure_disk;
		default -> Messages.Failure_broken;
		};
		return new OriginException(cause instanceof TimeoutException ? WebOrigin.MINUTES : WebOrigin.ADDRESS, NLS.bind(sentence, host), cause);
	}
}

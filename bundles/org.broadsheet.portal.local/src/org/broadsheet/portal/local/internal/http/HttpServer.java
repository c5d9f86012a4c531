// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.http;

import java.io.IOException;
import java.net.URI;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: loopback only, a few threads. */
public final class HttpServer implements AutoCloseable {
	private static final String LOOPBACK = "127.0.0.1";
	private static final int MAX_THREADS = 24;
	private static final int MIN_THREADS = 4;
	private static final int HEADER_BYTES = 16 * 1024;
	private static final int IDLE_MILLIS = 60_000;
	private static final int STOP_MILLIS = 3_000;
	private static final int SHUTDOWN_IDLE_MILLIS = 100;
	private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

	private final Server server;
	private final ServerConnector connector;

	public HttpServer(Dispatcher dispatcher) {
		QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
		threads.setName("portal-http");
		threads.setDaemon(true);
		server = new Server(threads);
		HttpConfiguration configuration = new HttpConfiguration();
		configuration.setSendServerVersion(false);
		// each part of a path is decoded by itself and none ever names a file
		configuration.setUriCompliance(UriCompliance.DEFAULT.with("portal", Violation.AMBIGUOUS_PATH_SEPARATOR,
				Violation.AMBIGUOUS_PATH_ENCODING));
		configuration.setRequestHeaderSize(HEADER_BYTES);
		configuration.setResponseHeaderSize(HEADER_BYTES);
		connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
		connector.setHost(LOOPBACK);
		connector.setIdleTimeout(IDLE_MILLIS);
		connector.setReuseAddress(true);
		connector.setShutdownIdleTimeout(SHUTDOWN_IDLE_MILLIS);
		server.addConnector(connector);
		server.setHandler(dispatcher);
		server.setStopTimeout(STOP_MILLIS);
	}

	/** Begins to listen; port 0 takes a free one. */
	public void start(int port) throws IOException {
		connector.setPort(port);
		try {
			server.start();
		} catch (IOException e) {
			throw e;
		} catch (Exception e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	public URI uri() {
		return URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort());
	}

	@Override
	public void close() {
		try {
			server.stop();
		} catch (Exception e) {
			// what was still being answered was cut off; the server itself has ended
			LOG.warn("The HTTP server did not stop in time", e);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.web.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.HttpProxy;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The connections of one download. */
final class Client implements AutoCloseable {

	private static final Duration CONNECT = Duration.ofSeconds(20);
	private static final Duration IDLE = Duration.ofSeconds(60);
	private static final int THREADS = 6;

	private final HttpClient http = new HttpClient();
	private final GuardedResolver resolver;

	Client(URI target, Reach reach, Optional<SslContextFactory.Client> trust) throws IOException {
		Optional<InetSocketAddress> proxy = proxy(target);
		resolver = new GuardedResolver(reach, proxy);
		QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
		threads.setName("download");
		threads.setDaemon(true);
		http.setExecutor(threads);
		http.setConnectTimeout(CONNECT.toMillis());
		http.setIdleTimeout(IDLE.toMillis());
		http.setSocketAddressResolver(resolver);
		http.setFollowRedirects(false);
		http.setHttpCookieStore(new HttpCookieStore.Empty());
		http.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "Broadsheet"));
		trust.ifPresent(http::setSslContextFactory);
		proxy.ifPresent(address -> http.getProxyConfiguration().addProxy(new HttpProxy(address.getHostString(), address.getPort())));
		try {
			http.start();
		} catch (Exception e) {
			throw new IOException(Messages.Client_start, e);
		}
		http.getProtocolHandlers().clear(); // no second request behind our back: neither after 401 nor after 3xx
	}

	private static Optional<InetSocketAddress> proxy(URI target) {
		ProxySelector selector = ProxySelector.getDefault();
		List<Proxy> proxies = selector == null ? List.of() : selector.select(target);
		return proxies.stream().filter(proxy -> proxy.type() == Proxy.Type.HTTP && proxy.address() instanceof InetSocketAddress).map(proxy -> (InetSocketAddress) proxy.address()).findFirst();
	}

	HttpClient http() {
		return http;
	}

	GuardedResolver resolver() {
		return resolver;
	}

	@Override
	public void close() {
		try {
			http.stop();
		} catch (Exception e) {
			ILog.of(Client.class).warn("The connections of a download did not close cleanly.", e);
		}
	}
}

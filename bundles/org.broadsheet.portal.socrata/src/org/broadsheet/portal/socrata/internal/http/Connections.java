// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;

import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.HttpProxy;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.osgi.util.NLS;

/** The connections to one portal, through the proxy that the system or the workbench is set up with. */
final class Connections implements AutoCloseable {

	private static final int THREADS = 8;

	private final HttpClient client = new HttpClient();

	Connections(Address address, Timings timings) throws PortalException {
		QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
		threads.setName("portal " + address.host());
		threads.setDaemon(true);
		client.setExecutor(threads);
		client.setConnectTimeout(timings.connect().toMillis());
		client.setAddressResolutionTimeout(timings.connect().toMillis());
		client.setIdleTimeout(timings.answer().toMillis());
		client.setFollowRedirects(false);
		client.setHttpCookieStore(new HttpCookieStore.Empty());
		client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "Broadsheet"));
		addProxy(address.root());
		try {
			client.start();
			client.getProtocolHandlers().clear(); // no second request behind our back: neither after 401 nor after 3xx
		} catch (Exception e) {
			throw new PortalException(Kind.UNREACHABLE, NLS.bind(Messages.noConnections, address.host()), e);
		}
	}

	private void addProxy(URI target) {
		ProxySelector selector = ProxySelector.getDefault();
		List<Proxy> proxies = selector == null ? List.of() : selector.select(target);
		proxies.stream().filter(proxy -> proxy.type() == Proxy.Type.HTTP && proxy.address() instanceof InetSocketAddress).map(proxy -> (InetSocketAddress) proxy.address()).findFirst()
				.ifPresent(proxy -> client.getProxyConfiguration().addProxy(new HttpProxy(proxy.getHostString(), proxy.getPort())));
	}

	HttpClient client() {
		return client;
	}

	@Override
	public void close() {
		try {
			client.stop();
		} catch (Exception e) {
			ILog.of(Connections.class).warn("The connections to a portal did not close cleanly.", e);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.web.internal;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.origins.OriginException;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.eclipse.osgi.util.NLS;

/** Finds the addresses of a name and leaves out those that must not be asked. The client connects to what comes out of here, so there is no second look-up that could differ. */
final class GuardedResolver implements SocketAddressResolver {

	private final Reach reach;
	private final Optional<InetSocketAddress> proxy;

	GuardedResolver(Reach reach, Optional<InetSocketAddress> proxy) {
		this.reach = reach;
		this.proxy = proxy;
	}

	@Override
	public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
		try {
			InetAddress[] found = InetAddress.getAllByName(host);
			boolean ofProxy = proxy.isPresent() && proxy.get().getHostString().equals(host) && proxy.get().getPort() == port;
			List<InetAddress> permitted = ofProxy ? List.of(found) : permitted(host, found);
			promise.succeeded(new ArrayList<>(permitted.stream().map(address -> new InetSocketAddress(address, port)).toList()));
		} catch (UnknownHostException | OriginException e) {
			promise.failed(e);
		}
	}

	private List<InetAddress> permitted(String host, InetAddress[] found) throws OriginException {
		List<InetAddress> permitted = Arrays.stream(found).filter(reach::permits).toList();
		if (permitted.isEmpty()) {
			throw new OriginException(WebOrigin.ADDRESS, NLS.bind(Messages.GuardedResolver_private, host, found[0].getHostAddress()));
		}
		return permitted;
	}

	/** Refuses a host behind a proxy by what its name means here; a name that only the proxy knows is left to it. */
	void check(String host) throws OriginException {
		if (proxy.isPresent()) {
			try {
				permitted(host, InetAddress.getAllByName(host));
			} catch (UnknownHostException e) {
				// many networks with a proxy do not resolve names outside
			}
		}
	}
}

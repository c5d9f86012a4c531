// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalException.Kind;
import org.eclipse.osgi.util.NLS;

/** Where a portal is. Nothing is ever sent elsewhere, and nothing secret unencrypted beyond this computer. */
public final class Address {

	private final URI root;

	/**
	 * Checks an address.
	 *
	 * @throws PortalException when it is none that may be spoken to
	 */
	public Address(URI site) throws PortalException {
		String scheme = site.getScheme() == null ? "" : site.getScheme().toLowerCase(Locale.ROOT);
		String host = site.getHost();
		if (host == null || site.getRawUserInfo() != null || !(scheme.equals("https") || scheme.equals("http"))) {
			throw new PortalException(Kind.REFUSED, NLS.bind(Messages.badAddress, withoutSecret(site)));
		}
		if (scheme.equals("http") && !loopback(host)) {
			throw new PortalException(Kind.REFUSED, NLS.bind(Messages.insecure, host));
		}
		root = URI.create(scheme + "://" + site.getRawAuthority());
	}

	private static String withoutSecret(URI site) {
		return site.toString().replaceFirst("//[^/]*@", "//");
	}

	private static boolean loopback(String host) {
		return host.equals("localhost") || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}") || host.equals("[::1]");
	}

	/** Host, with the port when it is not the usual one. */
	public String host() {
		return root.getRawAuthority();
	}

	URI root() {
		return root;
	}

	/** The full address of a host-relative path. */
	public URI resolve(String path) throws PortalException {
		try {
			URI resolved = root.resolve(path);
			if (same(resolved)) {
				return resolved;
			}
		} catch (IllegalArgumentException e) {
			throw new PortalException(Kind.UNEXPECTED_ANSWER, NLS.bind(Messages.foreignLink, host()), e);
		}
		throw new PortalException(Kind.UNEXPECTED_ANSWER, NLS.bind(Messages.foreignLink, host()));
	}

	/** Whether an address is on this portal. */
	boolean same(URI other) {
		return root.getScheme().equals(other.getScheme()) && root.getRawAuthority().equals(other.getRawAuthority());
	}

	/** A text as part of a path or query. */
	public static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.broadsheet.core.Services;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Signs in to portals with the credentials kept, and keeps sessions as long as they are of use. */
public final class PortalSessions implements AutoCloseable {

	private final Services services;
	private final CredentialStore credentials;
	private final Map<String, PortalSession> sessions = new ConcurrentHashMap<>();

	/** Starts with nobody signed in. */
	public PortalSessions(Services services, CredentialStore credentials) {
		this.services = services;
		this.credentials = credentials;
	}

	/** The session of a site if there is one; never speaks to the portal. */
	public Optional<PortalSession> present(PortalSite site) {
		return Optional.ofNullable(sessions.get(site.id()));
	}

	/**
	 * The session of a site, signing in with the credentials kept where there is none yet.
	 *
	 * @throws PortalException of kind {@code NOT_SIGNED_IN} when there are none or they are wrong
	 */
	public PortalSession session(PortalSite site, IProgressMonitor monitor) throws IOException {
		PortalSession known = sessions.get(site.id());
		if (known != null) {
			return known;
		}
		Credentials kept = kept(site).orElseThrow(() -> new PortalException(PortalException.Kind.NOT_SIGNED_IN, NLS.bind(Messages.PortalSessions_signInFirst, site.label())));
		return open(site, kept, monitor);
	}

	/** Signs in and keeps the credentials once the portal has accepted them. */
	public PortalSession signIn(PortalSite site, Credentials given, IProgressMonitor monitor) throws IOException {
		PortalSession session = open(site, given, monitor);
		credentials.save(site, given);
		return session;
	}

	/** Ends the session of a site and forgets its credentials. */
	public void signOut(PortalSite site) throws IOException {
		PortalSession session = sessions.remove(site.id());
		if (session != null) {
			session.close();
		}
		credentials.delete(site);
	}

	private Optional<Credentials> kept(PortalSite site) throws IOException {
		Optional<Credentials> kept = credentials.load(site);
		if (kept.isPresent()) {
			return kept;
		}
		for (PortalSiteProvider provider : services.siteProviders()) {
			if (provider.site().id().equals(site.id())) {
				Optional<Credentials> first = provider.firstCredentials();
				if (first.isPresent()) {
					credentials.save(site, first.get());
				}
				return first;
			}
		}
		return Optional.empty();
	}

	private PortalSession open(PortalSite site, Credentials given, IProgressMonitor monitor) throws IOException {
		PortalConnector connector = services.connector(site.connector())
				.orElseThrow(() -> new PortalException(PortalException.Kind.REFUSED, NLS.bind(Messages.PortalSessions_noConnector, site.label())));
		PortalSession session = connector.signIn(site, given, monitor);
		PortalSession before = sessions.put(site.id(), session);
		if (before != null) {
			before.close();
		}
		return session;
	}

	@Override
	public void close() {
		sessions.values().forEach(PortalSession::close);
		sessions.clear();
	}
}

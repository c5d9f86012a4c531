// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.publish.internal;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.broadsheet.core.Services;
import org.broadsheet.core.portal.CredentialStore;
import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalConnector;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.PortalSessions;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.core.portal.PortalSites;
import org.broadsheet.model.Publication;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The portals of this workbench and who is signed in. One for all windows, so that nobody signs in twice. */
@Component(service = Portals.class)
public final class Portals {

	private final Services services;
	private final PortalSites sites;
	private final CredentialStore credentials = new CredentialStore();
	private final PortalSessions sessions;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** Works with these services. */
	@Activate
	public Portals(@Reference Services services) {
		this.services = services;
		sites = new PortalSites(services);
		sessions = new PortalSessions(services, credentials);
	}

	/** The one of the running workbench. */
	public static Portals get() {
		var context = FrameworkUtil.getBundle(Portals.class).getBundleContext();
		return context.getService(context.getServiceReference(Portals.class));
	}

	@Deactivate
	void close() {
		sessions.close();
	}

	/** All portals. May start one: not for the UI thread. */
	public List<PortalSite> sites() throws IOException {
		return sites.all();
	}

	/** Whether a portal was added by the user, so that it can be removed. */
	public boolean isAdded(PortalSite site) throws IOException {
		return sites.added().stream().anyMatch(added -> added.id().equals(site.id()));
	}

	/** The portal a dataset is, or shall be, published on; the first one there is when nothing was chosen. */
	public PortalSite siteOf(Publication publication) throws IOException {
		Optional<PortalSite> chosen = sites.of(publication);
		return chosen.isPresent() ? chosen.get() : sites().stream().findFirst().orElseThrow(() -> new PortalException(PortalException.Kind.NOT_FOUND, Messages.Portals_none));
	}

	/** Kinds of portals there are. */
	public List<PortalConnector> connectors() {
		return services.connectors();
	}

	/** The connector of a portal. */
	public PortalConnector connector(PortalSite site) throws PortalException {
		return services.connector(site.connector()).orElseThrow(() -> new PortalException(PortalException.Kind.REFUSED, NLS.bind(Messages.Portals_noConnector, site.label())));
	}

	/** The connector that knows the portal at an address. */
	public PortalConnector recognize(URI address, IProgressMonitor monitor) throws PortalException {
		for (PortalConnector connector : connectors()) {
			if (connector.recognizes(address, monitor)) {
				return connector;
			}
		}
		throw new PortalException(PortalException.Kind.UNEXPECTED_ANSWER, NLS.bind(Messages.Portals_unknown, address));
	}

	/** Adds a portal and signs in; when signing in fails nothing is added. */
	public PortalSite add(String label, URI address, String connector, Credentials given, IProgressMonitor monitor) throws IOException {
		PortalSite site = sites.add(label, address, connector);
		try {
			sessions.signIn(site, given, monitor);
		} catch (IOException e) {
			sites.remove(site, credentials);
			throw e;
		}
		changed();
		return site;
	}

	/** Takes an added portal out of the list. */
	public void remove(PortalSite site) throws IOException {
		sessions.signOut(site);
		sites.remove(site, credentials);
		changed();
	}

	/** The session of a portal, signing in with kept credentials where needed. */
	public PortalSession session(PortalSite site, IProgressMonitor monitor) throws IOException {
		boolean before = sessions.present(site).isPresent();
		PortalSession session = sessions.session(site, monitor);
		if (!before) {
			changed();
		}
		return session;
	}

	/** The session of a portal if there is one. */
	public Optional<PortalSession> present(PortalSite site) {
		return sessions.present(site);
	}

	/** Signs in. */
	public void signIn(PortalSite site, Credentials given, IProgressMonitor monitor) throws IOException {
		sessions.signIn(site, given, monitor);
		changed();
	}

	/** Signs out and forgets the credentials. */
	public void signOut(PortalSite site) throws IOException {
		sessions.signOut(site);
		changed();
	}

	/** Calls back, on any thread, when the list or who is signed in changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Calls back no longer. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}

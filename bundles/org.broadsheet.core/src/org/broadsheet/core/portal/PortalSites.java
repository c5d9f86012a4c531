// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.broadsheet.core.Services;
import org.broadsheet.model.Publication;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The portals the user works with: those that are there by themselves and those that were added. */
public final class PortalSites {

	private static final String NODE = "org.broadsheet.core/portals";
	private static final String LABEL = "label";
	private static final String ADDRESS = "address";
	private static final String CONNECTOR = "connector";

	private final Services services;
	private final Preferences preferences;

	/** The sites of the running workspace. */
	public PortalSites(Services services) {
		this(services, InstanceScope.INSTANCE.getNode(NODE));
	}

	PortalSites(Services services, Preferences preferences) {
		this.services = services;
		this.preferences = preferences;
	}

	/** All sites, those that are there by themselves first. May start what has to run for them: not for the UI thread. */
	public List<PortalSite> all() throws IOException {
		List<PortalSite> sites = new ArrayList<>();
		for (PortalSiteProvider provider : services.siteProviders()) {
			sites.add(provider.site());
		}
		sites.addAll(added());
		return sites;
	}

	/** Sites that were added. */
	public List<PortalSite> added() throws IOException {
		try {
			List<PortalSite> sites = new ArrayList<>();
			for (String id : preferences.childrenNames()) {
				Preferences node = preferences.node(id);
				sites.add(new PortalSite(id, node.get(LABEL, id), URI.create(node.get(ADDRESS, "")), node.get(CONNECTOR, "")));
			}
			return sites;
		} catch (BackingStoreException e) {
			throw new IOException(Messages.PortalSites_unreadable, e);
		}
	}

	/** The site with an id. */
	public Optional<PortalSite> find(String id) throws IOException {
		return all().stream().filter(site -> site.id().equals(id)).findFirst();
	}

	/** The site a dataset is published on, or chosen for: by its id, else by its address, else one made of what the dataset says. */
	public Optional<PortalSite> of(Publication publication) throws IOException {
		if (publication == null || publication.getPortal() == null && publication.getAddress() == null) {
			return Optional.empty();
		}
		List<PortalSite> sites = all();
		Optional<PortalSite> known = sites.stream().filter(site -> site.id().equals(publication.getPortal())).findFirst()
				.or(() -> sites.stream().filter(site -> site.address().toString().equals(publication.getAddress())).findFirst());
		return known.isPresent() || publication.getAddress() == null ? known
				: Optional.of(new PortalSite(publication.getAddress(), URI.create(publication.getAddress()).getHost(), URI.create(publication.getAddress()), publication.getConnector()));
	}

	/** Adds a site. */
	public PortalSite add(String label, URI address, String connector) throws IOException {
		PortalSite site = new PortalSite(UUID.randomUUID().toString(), label, address, connector);
		Preferences node = preferences.node(site.id());
		node.put(LABEL, label);
		node.put(ADDRESS, address.toString());
		node.put(CONNECTOR, connector);
		flush();
		return site;
	}

	/** Takes an added site out of the list, with its credentials. */
	public void remove(PortalSite site, CredentialStore credentials) throws IOException {
		credentials.delete(site);
		try {
			if (preferences.nodeExists(site.id())) {
				preferences.node(site.id()).removeNode();
			}
		} catch (BackingStoreException e) {
			throw new IOException(Messages.PortalSites_unwritable, e);
		}
		flush();
	}

	private void flush() throws IOException {
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			throw new IOException(Messages.PortalSites_unwritable, e);
		}
	}
}

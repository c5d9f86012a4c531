// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.Services;
import org.broadsheet.core.portal.CredentialStore;
import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalConnector;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.model.Publication;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Signs in to portals from the command line: the secret comes from the environment, else from secure storage. */
final class SignIn {

	/** Environment variable with the password or the secret of an API key. */
	static final String PASSWORD = "BROADSHEET_PASSWORD";

	private final Services services;
	private final IProgressMonitor monitor;

	SignIn(Services services, IProgressMonitor monitor) {
		this.services = services;
		this.monitor = monitor;
	}

	/** Signs in at an address. */
	PortalSession at(URI address, String user) throws IOException {
		return open(site(address), user);
	}

	/** Signs in where a dataset is published. */
	PortalSession of(Publication publication, String user) throws IOException {
		if (publication == null || publication.getAddress() == null) {
			throw new RefusedException(Messages.SignIn_notPublished);
		}
		PortalSite site = new PortalSite(publication.getPortal(), publication.getAddress(), URI.create(publication.getAddress()), publication.getConnector());
		return open(site, user == null ? publication.getAccount() : user);
	}

	private PortalSite site(URI address) throws IOException {
		for (PortalConnector connector : services.connectors()) {
			if (connector.recognizes(address, monitor)) {
				return new PortalSite(address.toString(), address.getHost(), address, connector.id());
			}
		}
		throw new PortalException(PortalException.Kind.UNEXPECTED_ANSWER, NLS.bind(Messages.SignIn_unknownPortal, address));
	}

	private PortalSession open(PortalSite site, String user) throws IOException {
		PortalConnector connector = services.connector(site.connector()).orElseThrow(() -> new RefusedException(NLS.bind(Messages.SignIn_unknownPortal, site.address())));
		return connector.signIn(site, credentials(site, user), monitor);
	}

	private static Credentials credentials(PortalSite site, String user) throws IOException {
		String secret = System.getenv(PASSWORD);
		if (secret != null && !secret.isEmpty() && user != null) {
			return new Credentials(user, secret);
		}
		Optional<Credentials> kept = new CredentialStore().load(site);
		return kept.filter(credentials -> user == null || credentials.user().equals(user)).orElseThrow(() -> new RefusedException(NLS.bind(Messages.SignIn_noPassword, PASSWORD)));
	}
}

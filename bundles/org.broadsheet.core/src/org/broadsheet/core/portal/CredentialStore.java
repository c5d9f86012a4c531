// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.internal.SecureNodes;
import org.eclipse.equinox.security.storage.ISecurePreferences;

/** Keeps credentials of portals in the platform's secure storage, and nowhere else. */
public final class CredentialStore {

	private static final String ROOT = "org.broadsheet/portals";
	private static final String USER = "user";
	private static final String SECRET = "secret";

	private final SecureNodes nodes;

	/** Uses the platform's secure storage. */
	public CredentialStore() {
		this(SecureNodes.storage(Messages.CredentialStore_unreadable));
	}

	CredentialStore(ISecurePreferences preferences) {
		nodes = new SecureNodes(preferences, ROOT, Messages.CredentialStore_unreadable, Messages.CredentialStore_unwritable);
	}

	/** The credentials kept for a site. */
	public Optional<Credentials> load(PortalSite site) throws IOException {
		Optional<String> user = nodes.get(group(site), USER);
		Optional<String> secret = nodes.get(group(site), SECRET);
		return user.isEmpty() || secret.isEmpty() ? Optional.empty() : Optional.of(new Credentials(user.get(), secret.get()));
	}

	/** Keeps credentials for a site. */
	public void save(PortalSite site, Credentials credentials) throws IOException {
		nodes.put(group(site), Map.of(USER, credentials.user(), SECRET, credentials.secret()));
	}

	/** Forgets the credentials of a site. */
	public void delete(PortalSite site) throws IOException {
		nodes.remove(group(site));
	}

	private static String group(PortalSite site) {
		return site.id() + " " + site.address();
	}
}

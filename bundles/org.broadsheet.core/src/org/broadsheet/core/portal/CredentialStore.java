// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;

/** Keeps credentials of portals in the platform's secure storage, and nowhere else. */
public final class CredentialStore {

	private static final String ROOT = "org.broadsheet/portals";
	private static final String USER = "user";
	private static final String SECRET = "secret";

	private final ISecurePreferences preferences;

	/** Uses the platform's secure storage. */
	public CredentialStore() {
		this(open());
	}

	/** The platform's default storage, without its questions about password hints. */
	private static ISecurePreferences open() {
		try {
			return SecurePreferencesFactory.open(null, Map.of(IProviderHints.PROMPT_USER, Boolean.FALSE));
		} catch (IOException e) {
			throw new UncheckedIOException(Messages.CredentialStore_unreadable, e);
		}
	}

	CredentialStore(ISecurePreferences preferences) {
		this.preferences = preferences;
	}

	/** The credentials kept for a site. */
	public Optional<Credentials> load(PortalSite site) throws IOException {
		if (!preferences.nodeExists(path(site))) {
			return Optional.empty();
		}
		ISecurePreferences node = preferences.node(path(site));
		try {
			String user = node.get(USER, null);
			String secret = node.get(SECRET, null);
			return user == null || secret == null ? Optional.empty() : Optional.of(new Credentials(user, secret));
		} catch (StorageException e) {
			throw new IOException(Messages.CredentialStore_unreadable, e);
		}
	}

	/** Keeps credentials for a site. */
	public void save(PortalSite site, Credentials credentials) throws IOException {
		ISecurePreferences node = preferences.node(path(site));
		try {
			node.put(USER, credentials.user(), true);
			node.put(SECRET, credentials.secret(), true);
			node.flush();
		} catch (StorageException e) {
			throw new IOException(Messages.CredentialStore_unwritable, e);
		}
	}

	/** Forgets the credentials of a site. */
	public void delete(PortalSite site) throws IOException {
		if (preferences.nodeExists(path(site))) {
			preferences.node(path(site)).removeNode();
			preferences.flush();
		}
	}

	private static String path(PortalSite site) {
		return ROOT + "/" + EncodingUtils.encodeSlashes(site.id() + " " + site.address());
	}
}

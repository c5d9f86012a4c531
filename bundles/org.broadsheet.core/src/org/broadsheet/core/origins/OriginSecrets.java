// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.origins;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.internal.SecureNodes;
import org.eclipse.equinox.security.storage.ISecurePreferences;

/** Keeps the secrets of places data comes from in the platform's secure storage, and nowhere else. */
public final class OriginSecrets {

	private static final String ROOT = "org.broadsheet/origins";
	private static final String SECRET = "secret";

	private final SecureNodes nodes;

	/** Uses the platform's secure storage. */
	public OriginSecrets() {
		this(SecureNodes.storage(Messages.OriginSecrets_unreadable));
	}

	OriginSecrets(ISecurePreferences preferences) {
		nodes = new SecureNodes(preferences, ROOT, Messages.OriginSecrets_unreadable, Messages.OriginSecrets_unwritable);
	}

	/** The secret kept for an account, see {@link DataOrigin#account}. */
	public Optional<String> load(String account) throws IOException {
		return nodes.get(account, SECRET);
	}

	/** Keeps a secret for an account; an empty one is forgotten. */
	public void save(String account, String secret) throws IOException {
		if (secret.isEmpty()) {
			nodes.remove(account);
		} else {
			nodes.put(account, Map.of(SECRET, secret));
		}
	}
}

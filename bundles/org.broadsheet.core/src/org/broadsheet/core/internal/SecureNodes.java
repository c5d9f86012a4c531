// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;

/**
 * Encrypted values below one node of secure storage, in groups with a name.
 *
 * @param preferences the storage
 * @param root        path of the node
 * @param unreadable  sentence for the user when a value cannot be read
 * @param unwritable  sentence for the user when a value cannot be kept
 */
public record SecureNodes(ISecurePreferences preferences, String root, String unreadable, String unwritable) {

	/** The platform's default storage, without its questions about password hints. */
	public static ISecurePreferences storage(String unreadable) {
		try {
			return SecurePreferencesFactory.open(null, Map.of(IProviderHints.PROMPT_USER, Boolean.FALSE));
		} catch (IOException e) {
			throw new UncheckedIOException(unreadable, e);
		}
	}

	/** A value; empty when there is none. */
	public Optional<String> get(String group, String key) throws IOException {
		if (!preferences.nodeExists(path(group))) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(preferences.node(path(group)).get(key, null));
		} catch (StorageException e) {
			throw new IOException(unreadable, e);
		}
	}

	/** Keeps values by key. */
	public void put(String group, Map<String, String> values) throws IOException {
		ISecurePreferences node = preferences.node(path(group));
		try {
			for (Map.Entry<String, String> value : values.entrySet()) {
				node.put(value.getKey(), value.getValue(), true);
			}
			node.flush();
		} catch (StorageException e) {
			throw new IOException(unwritable, e);
		}
	}

	/** Forgets a group. */
	public void remove(String group) throws IOException {
		if (preferences.nodeExists(path(group))) {
			preferences.node(path(group)).removeNode();
			preferences.flush();
		}
	}

	private String path(String group) {
		return root + "/" + EncodingUtils.encodeSlashes(group);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.origins;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The places data was fetched from lately, per kind of place, the latest first; without secrets. */
public final class RememberedPlaces {

	private static final String NODE = "org.broadsheet.core/origins";
	private static final int MOST = 10;

	private final Preferences preferences;

	/** Those of the running workspace. */
	public RememberedPlaces(DataOrigin origin) {
		this(InstanceScope.INSTANCE.getNode(NODE + "/" + origin.id()));
	}

	RememberedPlaces(Preferences preferences) {
		this.preferences = preferences;
	}

	/** Values of the fields of each place. */
	public List<Map<String, String>> all() throws IOException {
		try {
			List<Map<String, String>> places = new ArrayList<>();
			for (int i = 0; i < MOST && preferences.nodeExists(Integer.toString(i)); i++) {
				Preferences node = preferences.node(Integer.toString(i));
				Map<String, String> values = new LinkedHashMap<>();
				for (String key : node.keys()) {
					values.put(key, node.get(key, ""));
				}
				places.add(values);
			}
			return places;
		} catch (BackingStoreException e) {
			throw new IOException(Messages.RememberedPlaces_unreadable, e);
		}
	}

	/** Remembers a place as the latest one. */
	public void add(Map<String, String> values) throws IOException {
		List<Map<String, String>> places = new ArrayList<>(all());
		places.remove(values);
		places.addFirst(values);
		try {
			for (int i = 0; i < Math.min(MOST, places.size()); i++) {
				Preferences node = preferences.node(Integer.toString(i));
				node.clear();
				places.get(i).forEach(node::put);
			}
			preferences.flush();
		} catch (BackingStoreException e) {
			throw new IOException(Messages.RememberedPlaces_unreadable, e);
		}
	}
}

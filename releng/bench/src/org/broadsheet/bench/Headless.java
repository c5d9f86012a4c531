// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.util.List;

import org.broadsheet.core.Services;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.portal.PortalConnector;
import org.broadsheet.core.portal.PortalHost;
import org.broadsheet.core.portal.PortalSiteProvider;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.store.TableStoreFactory;

/** What datasets of delimited text need, without a framework. */
final class Headless implements Services {

	private final Importer text = made("org.broadsheet.format.text.internal.TextImporter", Importer.class);
	private final TableStoreFactory stores = made("org.broadsheet.store.internal.DuckDbStoreFactory", TableStoreFactory.class);

	/** Makes a part by the name of its class. */
	static <T> T made(String name, Class<T> type) {
		try {
			return type.cast(Class.forName(name).getConstructor().newInstance());
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public List<Importer> importers() {
		return List.of(text);
	}

	@Override
	public TableStoreFactory stores() {
		return stores;
	}

	@Override
	public List<MetadataStandard> standards() {
		return List.of(new MetadataStandard("none", "1", "No fields", "", List.of()));
	}

	@Override
	public List<PortalConnector> connectors() {
		return List.of();
	}

	@Override
	public List<PortalSiteProvider> siteProviders() {
		return List.of();
	}

	@Override
	public List<PortalHost> portalHosts() {
		return List.of();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.util.List;

import org.broadsheet.contracts.Named;
import org.broadsheet.core.Services;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.store.TableStoreFactory;

/** What datasets of delimited text need, without a framework. */
final class Headless implements Services {

	private final Importer text = Named.make(Importer.class, "org.broadsheet.format.text.internal.TextImporter");
	private TableStoreFactory stores;

	@Override
	public List<Importer> importers() {
		return List.of(text);
	}

	@Override
	public TableStoreFactory stores() {
		if (stores == null) {
			stores = Named.make(TableStoreFactory.class, "org.broadsheet.store.internal.DuckDbStoreFactory");
		}
		return stores;
	}

	@Override
	public List<MetadataStandard> standards() {
		return List.of(new MetadataStandard("none", "1", "No fields", "", List.of()));
	}
}

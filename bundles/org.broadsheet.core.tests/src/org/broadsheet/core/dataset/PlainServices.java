// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.List;
import java.util.Map;

import org.broadsheet.core.Services;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.Field.Kind;
import org.broadsheet.core.standards.Field.Obligation;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.store.TableStoreFactory;

/** Services of a product that has one small standard and nothing else. */
record PlainServices() implements Services {

	private static final MetadataStandard STANDARD = new MetadataStandard("plain", "1", "Plain", "", List.of(new MetadataStandard.Group("all", "All", "",
			List.of(new Field("title", "Title", "", "", Kind.TEXT, Obligation.REQUIRED, List.of(), "", Map.of()), new Field("tags", "Tags", "", "", Kind.TAGS, Obligation.OPTIONAL, List.of(), "", Map.of())))));

	@Override
	public List<Importer> importers() {
		return List.of();
	}

	@Override
	public TableStoreFactory stores() {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<MetadataStandard> standards() {
		return List.of(STANDARD);
	}
}

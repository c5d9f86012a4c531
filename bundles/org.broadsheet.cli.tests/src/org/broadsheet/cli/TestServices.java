// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.util.List;
import java.util.Map;

import org.broadsheet.core.Services;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.portal.PortalConnector;
import org.broadsheet.core.portal.PortalHost;
import org.broadsheet.core.portal.PortalSiteProvider;
import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.Field.Kind;
import org.broadsheet.core.standards.Field.Obligation;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.store.TableStoreFactory;
import org.osgi.framework.FrameworkUtil;

/** The real readers of delimited text and spreadsheets and the real store, with one small standard: those of the framework where one runs, else the same classes by their names. */
record TestServices(List<Importer> importers, TableStoreFactory stores) implements Services {

	private static final MetadataStandard STANDARD = new MetadataStandard("plain", "1", "Plain", "", List.of(new MetadataStandard.Group("all", "All", "",
			List.of(new Field("title", "Title", "", "", Kind.TEXT, Obligation.REQUIRED, List.of(), "", Map.of())))));

	static Services get() {
		if (FrameworkUtil.getBundle(Services.class) != null) {
			return new TestServices(Services.get().importers(), Services.get().stores());
		}
		return new TestServices(List.of(make(Importer.class, "org.broadsheet.format.text.internal.TextImporter"), make(Importer.class, "org.broadsheet.format.excel.internal.ExcelImporter")), make(TableStoreFactory.class, "org.broadsheet.store.internal.DuckDbStoreFactory"));
	}

	private static <T> T make(Class<T> type, String name) {
		try {
			return type.cast(Class.forName(name).getConstructor().newInstance());
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public List<MetadataStandard> standards() {
		return List.of(STANDARD);
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

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.Services;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.portal.PortalConnector;
import org.broadsheet.core.portal.PortalHost;
import org.broadsheet.core.portal.PortalSiteProvider;
import org.broadsheet.core.rules.RuleReader;
import org.broadsheet.core.standards.Field;
import org.broadsheet.core.standards.Field.Kind;
import org.broadsheet.core.standards.Field.Obligation;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.store.TableStoreFactory;
import org.osgi.framework.FrameworkUtil;

/** The real readers, the real store and the real readers of rules, with one small standard: those of the framework where one runs, else the same classes by their names. */
record TestServices(List<Importer> importers, List<RuleReader> ruleReaders, TableStoreFactory stores) implements Services {

	private static final MetadataStandard STANDARD = new MetadataStandard("plain", "1", "Plain", "", List.of(new MetadataStandard.Group("all", "All", "",
			List.of(new Field("title", "Title", "", "", Kind.TEXT, Obligation.REQUIRED, List.of(), "", Map.of())))));

	static Services get() {
		if (FrameworkUtil.getBundle(Services.class) != null) {
			return new TestServices(Services.get().importers(), Services.get().ruleReaders(), Services.get().stores());
		}
		List<Importer> plain = List.of(make(Importer.class, "org.broadsheet.format.text.internal.TextImporter"), make(Importer.class, "org.broadsheet.format.excel.internal.ExcelImporter"),
				make(Importer.class, "org.broadsheet.format.json.internal.JsonImporter"));
		List<Importer> importers = new ArrayList<>(plain);
		importers.add(make(Importer.class, "org.broadsheet.format.archive.internal.ArchiveImporter", plain));
		return new TestServices(importers, List.of(make(RuleReader.class, "org.broadsheet.standards.TableSchema")), make(TableStoreFactory.class, "org.broadsheet.store.internal.DuckDbStoreFactory"));
	}

	private static <T> T make(Class<T> type, String name, List<?>... of) {
		try {
			Class<?>[] types = new Class<?>[of.length];
			Arrays.fill(types, List.class);
			return type.cast(Class.forName(name).getConstructor(types).newInstance((Object[]) of));
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

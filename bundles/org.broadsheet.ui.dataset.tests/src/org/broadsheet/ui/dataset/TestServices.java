// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.broadsheet.core.Services;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.portal.PortalConnector;
import org.broadsheet.core.portal.PortalHost;
import org.broadsheet.core.portal.PortalSiteProvider;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.store.TableStoreFactory;
import org.broadsheet.standards.JsonStandards;
import org.osgi.framework.FrameworkUtil;

/** The real services: those of the framework where one runs, else the same classes by their names. */
public final class TestServices {

	private TestServices() {
	}

	/** The services. */
	public static Services get() {
		return FrameworkUtil.getBundle(Services.class) != null ? Services.get() : new Plain();
	}

	/** Without a framework. */
	private static final class Plain implements Services {

		@Override
		public List<Importer> importers() {
			return List.of(make(Importer.class, "org.broadsheet.format.text.internal.TextImporter"));
		}

		@Override
		public List<Exporter> exporters() {
			return Stream.of("CsvExporter", "SpreadsheetCsvExporter", "TsvExporter", "IssueCsvExporter").map(name -> make(Exporter.class, "org.broadsheet.format.text.internal.export." + name)).toList();
		}

		@Override
		public TableStoreFactory stores() {
			return make(TableStoreFactory.class, "org.broadsheet.store.internal.DuckDbStoreFactory");
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
			return new JsonStandards(List.of(Path.of("..", "org.broadsheet.standards", "standards"))).standards();
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
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.Services;
import org.broadsheet.core.dataset.DatasetFolder;
import org.broadsheet.core.dataset.ImportOperation;
import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.portal.PortalConnector;
import org.broadsheet.core.portal.PortalHost;
import org.broadsheet.core.portal.PortalSiteProvider;
import org.broadsheet.core.readiness.Readiness;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.store.TableStoreFactory;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A whole import into a new dataset: the source kept and its check sum, everything checked, the store ready for edits and questions. */
public final class ImportRead {

	private ImportRead() {
	}

	/** Arguments: FILE [FOLDER], where the dataset is made for the time being. */
	public static void main(String[] args) throws Exception {
		Path folder = args.length > 1 ? Files.createTempDirectory(Files.createDirectories(Path.of(args[1])), "import") : Files.createTempDirectory("broadsheet-bench");
		long start = System.nanoTime();
		try (OpenDataset dataset = OpenDataset.open(DatasetFolder.create(folder.resolve("sales"), "Sales", "none"), new Headless(), Runnable::run)) {
			new ImportOperation(dataset, Path.of(args[0]), Map.of()).execute(new NullProgressMonitor());
			Readiness readiness = dataset.readiness();
			dataset.table().orElseThrow().store().orElseThrow();
			Measures.print("rows with errors", readiness.rowsNotImported(), start);
		} finally {
			try (var walk = Files.walk(folder)) {
				walk.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
			}
		}
	}

	private static <T> T made(String name, Class<T> type) {
		try {
			return type.cast(Class.forName(name).getConstructor().newInstance());
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** What an import needs, without a framework. */
	private static final class Headless implements Services {

		private final Importer text = made("org.broadsheet.format.text.internal.TextImporter", Importer.class);
		private final TableStoreFactory stores = made("org.broadsheet.store.internal.DuckDbStoreFactory", TableStoreFactory.class);

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
}

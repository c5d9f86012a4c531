// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core;

import java.util.List;
import java.util.Optional;

import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.origins.DataOrigin;
import org.broadsheet.core.portal.PortalConnector;
import org.broadsheet.core.portal.PortalHost;
import org.broadsheet.core.portal.PortalSiteProvider;
import org.broadsheet.core.rules.RuleReader;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.store.TableStoreFactory;
import org.osgi.framework.FrameworkUtil;

/** Everything that extends Broadsheet, in one place: formats, the store, standards and portals. */
public interface Services {

	/** Formats that can be read. */
	List<Importer> importers();

	/** Places other than files that data can be fetched from. */
	default List<DataOrigin> origins() {
		return List.of();
	}

	/** Formats that can be written. */
	default List<Exporter> exporters() {
		return List.of();
	}

	/** Forms in which a file can say what is demanded of columns. */
	default List<RuleReader> ruleReaders() {
		return List.of();
	}

	/** Makes table stores. */
	TableStoreFactory stores();

	/** Metadata standards, the preferred one first. */
	List<MetadataStandard> standards();

	/** Why metadata standards that were found are not among {@link #standards}, such as a mistake in a file. */
	default List<Issue> standardIssues() {
		return List.of();
	}

	/** Kinds of portals that can be spoken to. */
	default List<PortalConnector> connectors() {
		return List.of();
	}

	/** Portals that are there without being added. */
	default List<PortalSiteProvider> siteProviders() {
		return List.of();
	}

	/** Portals that can be run on this computer; none where the product ships without one. */
	default List<PortalHost> portalHosts() {
		return List.of();
	}

	/** The standard with an id, else the preferred one. */
	default MetadataStandard standard(String id) {
		return standards().stream().filter(standard -> standard.id().equals(id)).findFirst().orElseGet(() -> standards().getFirst());
	}

	/** The importer with an id. */
	default Optional<Importer> importer(String id) {
		return importers().stream().filter(importer -> importer.id().equals(id)).findFirst();
	}

	/** The connector with an id. */
	default Optional<PortalConnector> connector(String id) {
		return connectors().stream().filter(connector -> connector.id().equals(id)).findFirst();
	}

	/** The services of the running platform. */
	static Services get() {
		var context = FrameworkUtil.getBundle(Services.class).getBundleContext();
		var reference = context.getServiceReference(Services.class);
		if (reference == null) {
			throw new IllegalStateException("The services of Broadsheet are not started.");
		}
		return context.getService(reference);
	}
}

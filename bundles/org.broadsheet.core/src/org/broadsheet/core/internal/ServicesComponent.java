// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.internal;

import java.util.Comparator;
import java.util.List;

import org.broadsheet.core.Services;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.origins.DataOrigin;
import org.broadsheet.core.portal.PortalConnector;
import org.broadsheet.core.portal.PortalHost;
import org.broadsheet.core.portal.PortalSiteProvider;
import org.broadsheet.core.rules.RuleReader;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.standards.MetadataStandardProvider;
import org.broadsheet.core.store.TableStoreFactory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Collects the services of all bundles. */
@Component
public final class ServicesComponent implements Services {

	@Reference(policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<Importer> importers;
	@Reference(policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<Exporter> exporters;
	@Reference(policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<PortalConnector> connectors;
	@Reference(policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<PortalSiteProvider> siteProviders;
	@Reference(policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<MetadataStandardProvider> standards;
	@Reference(policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<PortalHost> portalHosts;
	@Reference(policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<DataOrigin> origins;
	@Reference(policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<RuleReader> ruleReaders;
	@Reference
	private TableStoreFactory stores;

	@Override
	public List<Importer> importers() {
		return importers;
	}

	@Override
	public List<DataOrigin> origins() {
		return origins.stream().sorted(Comparator.comparing(DataOrigin::rank).thenComparing(DataOrigin::id)).toList();
	}

	@Override
	public List<Exporter> exporters() {
		return exporters;
	}

	@Override
	public List<RuleReader> ruleReaders() {
		return ruleReaders;
	}

	@Override
	public TableStoreFactory stores() {
		return stores;
	}

	@Override
	public List<MetadataStandard> standards() {
		return standards.stream().flatMap(provider -> provider.standards().stream()).toList();
	}

	@Override
	public List<Issue> standardIssues() {
		return standards.stream().flatMap(provider -> provider.issues().stream()).toList();
	}

	@Override
	public List<PortalConnector> connectors() {
		return connectors;
	}

	@Override
	public List<PortalSiteProvider> siteProviders() {
		return siteProviders;
	}

	@Override
	public List<PortalHost> portalHosts() {
		return portalHosts;
	}
}

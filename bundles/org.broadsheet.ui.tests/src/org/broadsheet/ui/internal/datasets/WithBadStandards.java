// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.datasets;

import java.util.List;
import java.util.stream.Stream;

import org.broadsheet.core.Services;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.issues.Severity;
import org.broadsheet.core.portal.PortalSiteProvider;
import org.broadsheet.core.standards.MetadataStandard;
import org.broadsheet.core.store.TableStoreFactory;

/** The services there are, where some standards were found that cannot be used. */
record WithBadStandards(List<Importer> importers, TableStoreFactory stores, List<MetadataStandard> standards, List<PortalSiteProvider> siteProviders, List<Issue> standardIssues) implements Services {

	static Services of(Services services, String... reasons) {
		List<Issue> issues = Stream.of(reasons).map(reason -> Issue.general("bad-standard", Severity.WARNING, reason)).toList();
		return new WithBadStandards(services.importers(), services.stores(), services.standards(), services.siteProviders(), issues);
	}
}

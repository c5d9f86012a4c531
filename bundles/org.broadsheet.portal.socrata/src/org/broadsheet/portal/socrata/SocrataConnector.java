// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalConnector;
import org.broadsheet.core.portal.PortalException;
import org.broadsheet.core.portal.PortalSession;
import org.broadsheet.core.portal.PortalSite;
import org.broadsheet.portal.socrata.internal.http.Address;
import org.broadsheet.portal.socrata.internal.http.Timings;
import org.broadsheet.portal.socrata.internal.http.Wire;
import org.broadsheet.portal.socrata.internal.session.Recognition;
import org.broadsheet.portal.socrata.internal.session.SocrataSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Publishes to portals that run Socrata, now Tyler Data &amp; Insights, and to whatever else speaks its publishing API. */
@Component
public final class SocrataConnector implements PortalConnector {

	private static final String ID = "socrata";

	private final Timings timings;

	/** Waits as long as the portal's own clients do. */
	@Activate
	public SocrataConnector() {
		this(Timings.USUAL);
	}

	SocrataConnector(Timings timings) {
		this.timings = timings;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label() {
		return "Socrata / Tyler Data & Insights";
	}

	@Override
	public List<SignInField> signInFields() {
		return Recognition.signInFields();
	}

	@Override
	public boolean recognizes(URI address, IProgressMonitor monitor) throws PortalException {
		try (Wire wire = new Wire(new Address(address), Optional.empty(), timings)) {
			return Recognition.of(wire, monitor);
		}
	}

	@Override
	public PortalSession signIn(PortalSite site, Credentials credentials, IProgressMonitor monitor) throws PortalException {
		Wire wire = new Wire(new Address(site.address()), Optional.of(credentials), timings);
		try {
			return SocrataSession.open(site, wire, monitor);
		} catch (PortalException | RuntimeException e) {
			wire.close();
			throw e;
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata;

import org.broadsheet.contracts.PortalConnectorContractTest;
import org.broadsheet.core.portal.Credentials;
import org.broadsheet.core.portal.PortalConnector;
import org.broadsheet.core.portal.PortalSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract, kept with the portal that comes with Broadsheet over HTTP. */
final class SocrataConnectorContractTest extends PortalConnectorContractTest {

	private static RunningPortal portal;

	@BeforeAll
	static void start() throws Exception {
		portal = new RunningPortal();
	}

	@AfterAll
	static void stop() throws Exception {
		portal.close();
	}

	@Override
	protected PortalConnector connector() {
		return new SocrataConnector();
	}

	@Override
	protected PortalSite site() {
		return portal.site();
	}

	@Override
	protected Credentials ownerCredentials() {
		return RunningPortal.PUBLISHER;
	}

	@Override
	protected Credentials reviewerCredentials() {
		return RunningPortal.REVIEWER;
	}

	@Override
	protected String descriptionKey() {
		return "description";
	}

	@Override
	protected String attachmentsKey() {
		return "attachments";
	}
}

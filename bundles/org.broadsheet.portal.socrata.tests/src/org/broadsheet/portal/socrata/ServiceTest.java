// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.broadsheet.core.portal.PortalConnector;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** The workbench finds the connector without knowing it. */
final class ServiceTest {

	@Test
	void theConnectorIsAService() throws BundleException, InvalidSyntaxException {
		Bundle bundle = FrameworkUtil.getBundle(SocrataConnector.class);
		assumeTrue(bundle != null, "there are services in a framework only");
		BundleContext context = bundle.getBundleContext();
		for (Bundle other : context.getBundles()) {
			if (other.getSymbolicName().equals("org.apache.felix.scr")) {
				other.start();
			}
		}
		assertTrue(context.getServiceReferences(PortalConnector.class, null).stream().map(context::getService).anyMatch(SocrataConnector.class::isInstance));
	}
}

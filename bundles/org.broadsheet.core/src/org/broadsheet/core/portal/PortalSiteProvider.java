// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import java.io.IOException;
import java.util.Optional;

/** Offers a portal that is there without being added, for a brand's own portal or one that runs with the workbench. An OSGi service. */
public interface PortalSiteProvider {

	/** The site, made ready to be spoken to; starts what has to run for it. */
	PortalSite site() throws IOException;

	/** Credentials to sign in with, once, when the person has none yet; they are then kept in secure storage. */
	Optional<Credentials> firstCredentials() throws IOException;
}

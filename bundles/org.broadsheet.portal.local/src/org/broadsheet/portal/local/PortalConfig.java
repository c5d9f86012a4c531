// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import java.nio.file.Path;
import java.util.Optional;

import org.broadsheet.core.portal.Credentials;

/**
 * How to run a portal.
 *
 * @param dataFolder where everything is kept; made when it is missing
 * @param port       the port to listen on at the loopback address; 0 takes the port of the last start, or a free one
 * @param owner      the owner to make at the first start; without one the environment variables BROADSHEET_OWNER and
 *                   BROADSHEET_OWNER_PASSWORD count, and what they do not say is made up
 */
public record PortalConfig(Path dataFolder, int port, Optional<Credentials> owner) {
	public PortalConfig(Path dataFolder) {
		this(dataFolder, 0);
	}

	public PortalConfig(Path dataFolder, int port) {
		this(dataFolder, port, Optional.empty());
	}
}

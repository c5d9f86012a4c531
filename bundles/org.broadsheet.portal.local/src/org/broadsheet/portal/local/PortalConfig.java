// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local;

import java.nio.file.Path;

/**
 * How to run a portal.
 *
 * @param dataFolder where everything is kept; made when it is missing
 * @param port       the port to listen on at the loopback address; 0 takes the port of the last start, or a free one
 */
public record PortalConfig(Path dataFolder, int port) {
	public PortalConfig(Path dataFolder) {
		this(dataFolder, 0);
	}
}

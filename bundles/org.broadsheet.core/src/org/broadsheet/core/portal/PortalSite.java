// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import java.net.URI;

/**
 * A portal the user works with.
 *
 * @param id        stable id of this entry
 * @param label     what the user sees
 * @param address   root address, such as {@code https://data.example.gov}
 * @param connector id of the {@link PortalConnector} that speaks to it
 */
public record PortalSite(String id, String label, URI address, String connector) {
}

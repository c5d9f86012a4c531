// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

/**
 * What a collaborator may do with a dataset, as the portal offers it.
 *
 * @param id    {@code viewer}, {@code contributor}, {@code owner}, ... as the portal names it
 * @param label what the user sees
 * @param help  what the role may do
 */
public record Role(String id, String label, String help) {
}

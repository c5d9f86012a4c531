// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.portal;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.broadsheet.model.Visibility;

/**
 * A dataset as it stands on a portal, read back from it.
 *
 * @param id         id on the portal
 * @param name       title
 * @param url        page for people
 * @param published  whether a version is published; else it is a draft only
 * @param visibility who can see it
 * @param inReview   whether a wish to make it public waits for approval
 * @param revision   number of the latest revision; -1 where unknown
 * @param rows       number of published rows; -1 where unknown
 * @param columns    published columns in order
 * @param metadata   values by field key of the portal's mapping, several for tags
 * @param updatedAt  ISO 8601 instant of the last change; empty where unknown
 */
public record RemoteDataset(String id, String name, URI url, boolean published, Visibility visibility, boolean inReview, long revision, long rows, List<RemoteColumn> columns,
		Map<String, List<String>> metadata, String updatedAt) {
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.draft;

import org.broadsheet.core.portal.PortalSession.UpdateKind;
import org.broadsheet.portal.socrata.internal.http.Json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The dataset as it was when the draft was opened.
 *
 * @param kind      how rows sent relate to rows published
 * @param published whether a version was published
 * @param view      as the portal sent it; an empty object for a new dataset
 * @param rows      published rows
 */
record Before(UpdateKind kind, boolean published, JsonNode view, long rows) {

	static Before nothing(UpdateKind kind) {
		return new Before(kind, false, Json.object(), 0);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.socrata.internal.draft;

import java.util.Optional;

import org.broadsheet.portal.socrata.internal.http.Json;
import org.broadsheet.portal.socrata.internal.view.Views;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A file that was sent to be downloaded in place of rows.
 *
 * @param source number of the source that holds its bytes
 * @param name   of the file
 */
record OfferedFile(long source, String name) {

	/** What is wrong with a dataset that should offer this file; a portal need not say the file's name. */
	Optional<String> fault(JsonNode view, String host) {
		String shown = Json.text(view.path("blobFilename"));
		return Views.blob(view) && (shown.isEmpty() || shown.equals(name)) ? Optional.empty() : Optional.of(Messages.text(Messages.fileMissing, host, name));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.publish;

import java.util.List;
import java.util.Optional;

import org.broadsheet.core.portal.RemoteDataset;

/**
 * What publishing would change, compared with what is published now.
 *
 * @param published       the dataset as it stands on the portal; empty for a first publication
 * @param rows            rows to publish
 * @param added           rows that are not published yet
 * @param changed         rows whose row identifier is published with other values; 0 without a row identifier
 * @param removed         published rows that will be gone
 * @param unchanged       rows published as they are
 * @param rowsNotImported rows left out because a cell of theirs has an error
 * @param columns         changes of columns
 * @param metadata        changes of metadata fields
 * @param file            name of the file that is offered for download in place of rows; empty for a table
 * @param operations      what will be done on the portal, in words
 */
public record PublishReview(Optional<RemoteDataset> published, long rows, long added, long changed, long removed, long unchanged, long rowsNotImported, List<Difference> columns,
		List<Difference> metadata, Optional<String> file, List<String> operations) {

	/** What happens to a thing. */
	public enum Kind {
		ADDED, CHANGED, REMOVED
	}

	/**
	 * A change of one column or field.
	 *
	 * @param name   of the column or field
	 * @param kind   what happens to it
	 * @param before as published; empty when added
	 * @param after  as it will be; empty when removed
	 */
	public record Difference(String name, Kind kind, String before, String after) {
	}
}

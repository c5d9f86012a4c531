// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.data;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A dataset of the portal.
 *
 * @param id          its 4x4 id
 * @param ownerId     the account it belongs to
 * @param scope       {@code private} or {@code public}
 * @param published   whether anything was published yet; before that it is a draft for its collaborators
 * @param details     its metadata: name, description, category, tags and so on
 * @param tableFile   the file with its rows, if it has any
 * @param changedAt   when its rows or metadata last changed, in seconds since 1970
 * @param rowsChanged when its rows last changed, or 0
 * @param version     counts its publications
 */
public record View(String id, String ownerId, String scope, boolean published, ObjectNode details,
		List<PublishedColumn> columns, Optional<String> tableFile, long rowCount, long createdAt, long changedAt,
		long rowsChanged, long publishedAt, int version) {
	public static final String PUBLIC = "public";
	public static final String PRIVATE = "private";

	public boolean isPublic() {
		return published && scope.equals(PUBLIC);
	}

	public String name() {
		return details.path("name").asText(id);
	}

	public Optional<PublishedColumn> column(String fieldName) {
		return columns.stream().filter(column -> column.fieldName().equals(fieldName)).findFirst();
	}

	public Optional<PublishedColumn> rowIdentifier() {
		return columns.stream().filter(PublishedColumn::rowIdentifier).findFirst();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.core;

import java.util.List;

/** What describes a dataset and can be changed without a revision. */
final class Details {
	static final List<String> KEYS = List.of("name", "description", "category", "tags", "attribution",
			"attributionLink", "licenseId", "resourceName", "metadata", "privateMetadata");

	private Details() {
	}
}

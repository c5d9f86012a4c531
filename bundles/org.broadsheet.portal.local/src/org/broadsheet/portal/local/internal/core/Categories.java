// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.core;

import java.util.List;

/** The categories of this portal: those of the Connecticut open data portal. */
public final class Categories {
	public static final List<String> ALL = List.of("Business", "Education", "Environment and Natural Resources",
			"Government", "Health and Human Services", "Housing and Development", "Local Government", "Public Safety",
			"Tax and Revenue", "Transportation");

	private Categories() {
	}
}

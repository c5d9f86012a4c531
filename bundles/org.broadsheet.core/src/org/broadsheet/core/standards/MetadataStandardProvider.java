// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.standards;

import java.util.List;

import org.broadsheet.core.issues.Issue;

/** Offers metadata standards. An OSGi service; an organization adds its own standards with one more. */
public interface MetadataStandardProvider {

	/** The standards offered, the preferred one first. */
	List<MetadataStandard> standards();

	/** What could not be offered and why, such as a file with a mistake, in sentences for the user. */
	default List<Issue> issues() {
		return List.of();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.standards;

import java.util.List;

/** Offers metadata standards. An OSGi service; an organization adds its own standards with one more. */
public interface MetadataStandardProvider {

	/** The standards offered, the preferred one first. */
	List<MetadataStandard> standards();
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.geometry;

import java.util.Optional;

/** A service that knows coordinate systems, for formats that name theirs by a code. */
public interface CoordinateRegister {

	/** The way from the system with an EPSG code, given in digits; empty when it is not known. */
	Optional<ToWgs84> find(String epsg);
}

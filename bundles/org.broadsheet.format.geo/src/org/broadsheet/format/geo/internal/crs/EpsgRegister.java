// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.crs;

import java.util.Optional;

import org.broadsheet.core.geometry.CoordinateRegister;
import org.broadsheet.core.geometry.ToWgs84;
import org.osgi.service.component.annotations.Component;

/** The coordinate systems of the register of EPSG. */
@Component(service = CoordinateRegister.class)
public final class EpsgRegister implements CoordinateRegister {

	@Override
	public Optional<ToWgs84> find(String epsg) {
		return CoordinateSystem.epsg(epsg).map(ToWgs84.class::cast);
	}
}

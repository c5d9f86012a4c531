// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.geometry;

/** A way from a coordinate system to longitude and latitude of WGS 84. For one thread. */
public interface ToWgs84 {

	/** Whether coordinates are longitude and latitude of WGS 84 already. */
	boolean worldwide();

	/** Whether the way is right within some ten metres only. */
	boolean rough();

	/**
	 * Turns a place into longitude and latitude.
	 *
	 * @param xy replaced by the result, in degrees
	 * @return false when there is no such place
	 */
	boolean transform(double[] xy);
}

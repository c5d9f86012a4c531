// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;

import org.broadsheet.core.geometry.Geometry;

/** Is told the cells of a record. */
interface CellSink {

	/** What became of a value on the way into its cell. */
	enum Kind {
		PLAIN, JOINED, JSON, GEOMETRY_BROKEN
	}

	/**
	 * A cell.
	 *
	 * @param path the keys that lead to it
	 */
	void cell(String path, String text, Kind kind) throws IOException;

	/**
	 * A cell with a geometry.
	 *
	 * @param height whether the geometry had more than two coordinates, which are left out
	 */
	void geometry(String path, Geometry geometry, boolean height) throws IOException;
}

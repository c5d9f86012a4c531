// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.geometry;

import static java.util.Objects.requireNonNull;

import org.broadsheet.model.DataType;

/**
 * A geometry as well-known text in two parts.
 *
 * @param type one of the geometry types
 * @param body what stands behind the name, parentheses included, such as {@code (-72.67 41.76)}
 */
public record Geometry(DataType type, String body) {

	/** Checks that no part is missing. */
	public Geometry {
		requireNonNull(type);
		requireNonNull(body);
	}

	/** The whole as well-known text. */
	public String text() {
		return name(type) + " " + body;
	}

	/** The same as a geometry of several parts; this one if it is. */
	public Geometry multi() {
		DataType multi = multi(type);
		return multi == type ? this : new Geometry(multi, "(" + body + ")");
	}

	/** The type for several of a type. */
	public static DataType multi(DataType type) {
		return switch (type) {
		case POINT -> DataType.MULTI_POINT;
		case LINE -> DataType.MULTI_LINE;
		case POLYGON -> DataType.MULTI_POLYGON;
		default -> type;
		};
	}

	/** Name of a geometry type in well-known text. */
	public static String name(DataType type) {
		return switch (type) {
		case POINT -> "POINT";
		case LINE -> "LINESTRING";
		case POLYGON -> "POLYGON";
		case MULTI_POINT -> "MULTIPOINT";
		case MULTI_LINE -> "MULTILINESTRING";
		case MULTI_POLYGON -> "MULTIPOLYGON";
		default -> throw new IllegalArgumentException(type + " is no geometry");
		};
	}
}

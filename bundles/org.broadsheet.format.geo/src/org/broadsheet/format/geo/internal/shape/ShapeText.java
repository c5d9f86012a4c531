// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.geometry.Degrees;
import org.broadsheet.core.geometry.Geometry;
import org.broadsheet.format.geo.internal.crs.CoordinateSystem;
import org.broadsheet.model.DataType;

/** Writes the shapes of a file as geometries in WGS 84. */
final class ShapeText {

	/** What is beyond is no place in any system, and what is smaller is nothing. */
	private static final double FARTHEST = 1e10;
	private static final int SMALLEST = 15;

	private final CoordinateSystem system;
	private final double[] xy = new double[2];
	private boolean sound;

	ShapeText(CoordinateSystem system) {
		this.system = system;
	}

	/** A shape as a geometry; empty when a place of it lies nowhere. */
	Optional<Geometry> geometry(Shapes shape) {
		sound = true;
		Geometry geometry = switch (shape.kind()) {
		case Shapes.POINT -> new Geometry(DataType.POINT, "(" + place(shape, 0) + ")");
		case Shapes.MULTI_POINT -> points(shape);
		case Shapes.LINE -> lines(shape);
		default -> polygons(shape);
		};
		return sound ? Optional.of(geometry) : Optional.empty();
	}

	/** What a shape becomes, without writing it. */
	static DataType type(Shapes shape) {
		return switch (shape.kind()) {
		case Shapes.POINT -> DataType.POINT;
		case Shapes.MULTI_POINT -> DataType.MULTI_POINT;
		case Shapes.LINE -> shape.parts.length > 2 ? DataType.MULTI_LINE : DataType.LINE;
		default -> shape.parts.length > 2 && Rings.polygons(shape.points, shape.parts).size() > 1 ? DataType.MULTI_POLYGON : DataType.POLYGON;
		};
	}

	/** Whether a shape has no place at all. */
	static boolean empty(Shapes shape) {
		return shape.kind() == Shapes.NONE || shape.points.length == 0 || shape.parts.length < 2
				// a point that is not there, as some programs write it
				|| shape.kind() == Shapes.POINT && (Double.isNaN(shape.points[0]) || shape.points[0] < -1e38);
	}

	private Geometry points(Shapes shape) {
		List<String> places = new ArrayList<>();
		for (int i = 0; i < shape.points.length / 2; i++) {
			places.add("(" + place(shape, i) + ")");
		}
		return new Geometry(DataType.MULTI_POINT, "(" + String.join(", ", places) + ")");
	}

	private Geometry lines(Shapes shape) {
		if (shape.parts.length == 2) {
			return new Geometry(DataType.LINE, part(shape, 0));
		}
		List<String> lines = new ArrayList<>();
		for (int i = 0; i + 1 < shape.parts.length; i++) {
			if (shape.parts[i] < shape.parts[i + 1]) {
				lines.add(part(shape, i));
			}
		}
		return new Geometry(DataType.MULTI_LINE, "(" + String.join(", ", lines) + ")");
	}

	private Geometry polygons(Shapes shape) {
		List<String> polygons = new ArrayList<>();
		List<List<Integer>> rings = Rings.polygons(shape.points, shape.parts);
		sound = !rings.isEmpty();
		for (List<Integer> polygon : rings) {
			polygons.add("(" + String.join(", ", polygon.stream().filter(ring -> shape.parts[ring] < shape.parts[ring + 1]).map(ring -> part(shape, ring)).toList()) + ")");
		}
		return polygons.size() == 1 ? new Geometry(DataType.POLYGON, polygons.getFirst())
				: new Geometry(DataType.MULTI_POLYGON, "(" + String.join(", ", polygons) + ")");
	}

	private String part(Shapes shape, int part) {
		StringBuilder out = new StringBuilder("(");
		for (int i = shape.parts[part]; i < shape.parts[part + 1]; i++) {
			out.append(i == shape.parts[part] ? "" : ", ").append(place(shape, i));
		}
		return out.append(')').toString();
	}

	private String place(Shapes shape, int index) {
		xy[0] = shape.points[index * 2];
		xy[1] = shape.points[index * 2 + 1];
		sound &= Math.abs(xy[0]) < FARTHEST && Math.abs(xy[1]) < FARTHEST && system.transform(xy);
		return sound ? number(xy[0]) + " " + number(xy[1]) : "";
	}

	private String number(double value) {
		if (!system.worldwide()) {
			return Degrees.text(value);
		}
		BigDecimal exact = new BigDecimal(Double.toString(value));
		BigDecimal number = exact.setScale(Math.min(Math.max(0, exact.scale()), SMALLEST), RoundingMode.HALF_EVEN).stripTrailingZeros();
		return number.signum() == 0 ? "0" : number.toPlainString();
	}
}

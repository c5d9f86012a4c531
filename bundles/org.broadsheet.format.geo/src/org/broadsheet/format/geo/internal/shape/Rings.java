// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.util.ArrayList;
import java.util.List;

/** Puts the rings of a shape together to polygons: those that go clockwise are outer ones, the others holes in the smallest that surrounds them. */
final class Rings {

	/** Comparisons of a hole with the rings that may surround it: a second of work. */
	private static final long MOST_STEPS = 300_000_000;

	private final double[] points;
	private final int[] parts;
	private long steps;

	private Rings(double[] points, int[] parts) {
		this.points = points;
		this.parts = parts;
	}

	/** The polygons, each the numbers of its rings, the outer one first; none when they are tangled beyond reason. */
	static List<List<Integer>> polygons(double[] points, int[] parts) {
		return new Rings(points, parts).polygons();
	}

	private List<List<Integer>> polygons() {
		List<List<Integer>> polygons = new ArrayList<>();
		List<Integer> holes = new ArrayList<>();
		double[] areas = new double[parts.length - 1];
		double[][] boxes = new double[areas.length][];
		for (int ring = 0; ring < areas.length; ring++) {
			areas[ring] = area(ring);
			if (areas[ring] <= 0) {
				boxes[ring] = box(ring);
				polygons.add(new ArrayList<>(List.of(ring)));
			} else {
				holes.add(ring);
			}
		}
		for (int hole : holes) {
			List<Integer> around = around(hole, polygons, areas, boxes);
			if (around == null) {
				// a writer that takes no care of directions
				boxes[hole] = box(hole);
				polygons.add(new ArrayList<>(List.of(hole)));
			} else {
				around.add(hole);
			}
		}
		if (steps > MOST_STEPS) {
			return List.of();
		}
		polygons.sort((one, other) -> one.getFirst() - other.getFirst());
		return polygons;
	}

	private List<Integer> around(int hole, List<List<Integer>> polygons, double[] areas, double[][] boxes) {
		List<Integer> best = null;
		if (parts[hole] == parts[hole + 1]) {
			return null;
		}
		double x = points[parts[hole] * 2];
		double y = points[parts[hole] * 2 + 1];
		steps += polygons.size();
		if (steps > MOST_STEPS) {
			return null;
		}
		for (List<Integer> polygon : polygons) {
			int outer = polygon.getFirst();
			double[] box = boxes[outer];
			boolean within = x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
			boolean smaller = best == null || Math.abs(areas[outer]) < Math.abs(areas[best.getFirst()]);
			if (within && smaller && Math.abs(areas[outer]) >= Math.abs(areas[hole]) && contains(outer, hole)) {
				best = polygon;
			}
		}
		return best;
	}

	/** Whether a point of the hole that is not on the line of the ring lies within it. */
	private boolean contains(int outer, int hole) {
		for (int i = parts[hole]; i < parts[hole + 1] && steps <= MOST_STEPS; i++) {
			steps += parts[outer + 1] - parts[outer];
			int side = side(outer, points[i * 2], points[i * 2 + 1]);
			if (side != 0) {
				return side > 0;
			}
		}
		return true;
	}

	/** 1 within a ring, -1 without, 0 on its line. */
	private int side(int ring, double x, double y) {
		boolean within = false;
		for (int i = parts[ring]; i + 1 < parts[ring + 1]; i++) {
			double x1 = points[i * 2];
			double y1 = points[i * 2 + 1];
			double x2 = points[i * 2 + 2];
			double y2 = points[i * 2 + 3];
			if (x == x1 && y == y1) {
				return 0;
			}
			if (y1 > y != y2 > y) {
				double cross = (x2 - x1) * (y - y1) / (y2 - y1) + x1;
				if (cross == x) {
					return 0;
				}
				within ^= x < cross;
			}
		}
		return within ? 1 : -1;
	}

	/** Twice the area, negative when the ring goes clockwise. */
	private double area(int ring) {
		double area = 0;
		int first = parts[ring];
		for (int i = first; i + 1 < parts[ring + 1]; i++) {
			// relative to the first point, so that large coordinates do not swallow small areas
			area += (points[i * 2] - points[first * 2]) * (points[i * 2 + 3] - points[first * 2 + 1])
					- (points[i * 2 + 2] - points[first * 2]) * (points[i * 2 + 1] - points[first * 2 + 1]);
		}
		return area;
	}

	private double[] box(int ring) {
		double[] box = { Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE };
		for (int i = parts[ring]; i < parts[ring + 1]; i++) {
			box[0] = Math.min(box[0], points[i * 2]);
			box[1] = Math.min(box[1], points[i * 2 + 1]);
			box[2] = Math.max(box[2], points[i * 2]);
			box[3] = Math.max(box[3], points[i * 2 + 1]);
		}
		return box;
	}
}

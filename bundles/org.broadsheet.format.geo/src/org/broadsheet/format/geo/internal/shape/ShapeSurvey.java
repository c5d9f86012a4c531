// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

import org.broadsheet.core.geometry.GeometryMix;
import org.broadsheet.core.imports.ReadProgress;

/** The first reading of a layer's geometries: of which types they are, and whether they can be degrees. */
final class ShapeSurvey {

	private final GeometryMix types = new GeometryMix();
	private long shapes;
	private long filled;
	private boolean degrees = true;

	/**
	 * Reads.
	 *
	 * @param most how many shapes at most
	 */
	static ShapeSurvey of(Layer layer, long most, ReadProgress progress) throws IOException {
		ShapeSurvey survey = new ShapeSurvey();
		try (InputStream in = layer.shapes(progress)) {
			Shapes shapes = new Shapes(in);
			while (survey.shapes < most && next(shapes)) {
				survey.add(shapes);
			}
		}
		return survey;
	}

	/** Moves on; what is cut off is told when the rows are read. */
	private static boolean next(Shapes shapes) throws IOException {
		try {
			return shapes.next();
		} catch (EOFException e) {
			return false;
		}
	}

	private void add(Shapes shape) {
		shapes++;
		if (shape.kind() < 0) {
			filled++;
		} else if (!ShapeText.empty(shape)) {
			filled++;
			types.add(ShapeText.type(shape));
			for (int i = 0; degrees && i < shape.points.length; i += 2) {
				degrees = Math.abs(shape.points[i]) <= 180 && Math.abs(shape.points[i + 1]) <= 90;
			}
		}
	}

	GeometryMix types() {
		return types;
	}

	/** Whether there is any geometry. */
	boolean any() {
		return filled > 0;
	}

	/** Whether all coordinates can be longitude and latitude. */
	boolean degrees() {
		return degrees;
	}
}

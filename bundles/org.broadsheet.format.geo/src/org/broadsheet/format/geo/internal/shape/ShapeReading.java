// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.geometry.Geometry;
import org.broadsheet.core.imports.ReadProgress;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.format.geo.internal.crs.CoordinateSystem;

/** Reads a layer: its geometries and attributes side by side. */
final class ShapeReading {

	/** Takes rows; the list is used again for the next. */
	@FunctionalInterface
	interface Target {
		void row(List<String> cells) throws IOException;
	}

	private static final String GEOMETRY = "geometry";

	private final Layer layer;
	private final ShapeSurvey survey;
	private final ReadProgress progress;
	private final ShapeText texts;
	private final ShapeIssues issues;
	private final List<DbfField> fields = new ArrayList<>();
	private final List<String> names = new ArrayList<>();
	private int version;
	private long rows;

	ShapeReading(Layer layer, ShapeSurvey survey, ReadProgress progress) throws IOException {
		this.layer = layer;
		this.survey = survey;
		this.progress = progress;
		this.texts = new ShapeText(layer.system().orElseGet(CoordinateSystem::world));
		Optional<InputStream> attributes = layer.attributes(Layer.silent());
		if (attributes.isPresent()) {
			try (InputStream in = attributes.get()) {
				Dbf table = new Dbf(in);
				fields.addAll(table.fields());
				version = table.version();
			}
		}
		Charset charset = layer.encoding().charset();
		fields.forEach(field -> names.add(field.name(charset)));
		String geometry = names.contains(GEOMETRY) ? "shape_" + GEOMETRY : GEOMETRY;
		if (survey.any() || fields.isEmpty()) {
			names.add(geometry);
		}
		this.issues = new ShapeIssues(geometry);
		if (attributes.isEmpty()) {
			issues.noAttributes();
		}
		if (survey.any()) {
			issues.system(layer, survey);
		}
	}

	List<String> names() {
		return names;
	}

	List<Issue> issues(List<String> layers) {
		return issues.list(names, layer.name() + (Dbf.foxpro(version) ? ".fpt" : ".dbt"), layers, layer, survey);
	}

	/**
	 * Reads all rows, or so many.
	 *
	 * @param folder for temporary files
	 */
	void read(long most, Path folder, Target target) throws IOException {
		Optional<InputStream> attributes = layer.attributes(progress);
		try (InputStream shapesIn = layer.shapes(progress); InputStream tableIn = attributes.orElseGet(() -> new ByteArrayInputStream(new byte[0]))) {
			Shapes shapes = new Shapes(shapesIn);
			Dbf table = attributes.isPresent() ? new Dbf(tableIn) : null;
			if (fields.stream().noneMatch(DbfField::memo)) {
				read(most, shapes, table, null, target);
				return;
			}
			try (Memos memos = new Memos(layer, version, folder, progress, issues)) {
				read(most, shapes, table, memos, target);
			}
		}
	}

	private void read(long most, Shapes shapes, Dbf table, Memos memos, Target target) throws IOException {
		String[] cells = new String[names.size()];
		List<String> row = Collections.unmodifiableList(Arrays.asList(cells));
		long shapeCount = 0;
		long tableCount = 0;
		boolean shape = true;
		boolean attributes = table != null;
		while (rows < most && (shape || attributes)) {
			shape = shape && next(shapes, shapeCount);
			attributes = attributes && table.next();
			shapeCount += shape ? 1 : 0;
			tableCount += attributes ? 1 : 0;
			if (attributes && table.deleted()) {
				issues.deleted();
			} else if (shape || attributes) {
				rows++;
				fill(cells, shape ? shapes : null, attributes ? table : null, memos);
				target.row(row);
			}
		}
		if (table != null && !shape && !attributes) {
			issues.counts(shapeCount, tableCount);
		}
	}

	private boolean next(Shapes shapes, long before) throws IOException {
		try {
			return shapes.next();
		} catch (EOFException e) {
			issues.cutOff(before + 1);
			return false;
		}
	}

	private void fill(String[] cells, Shapes shape, Dbf table, Memos memos) throws IOException {
		for (int c = 0; c < fields.size(); c++) {
			DbfField field = fields.get(c);
			cells[c] = table == null ? "" : field.memo() ? memos.text(field, table.row(), names.get(c), rows) : table.text(c, layer.encoding().charset());
			if (table != null && field.missing(table.row())) {
				cells[c] = "";
				issues.empty(EmptyCell.ASTERISKS, names.get(c), rows);
			}
		}
		if (cells.length > fields.size()) {
			cells[fields.size()] = shape == null ? "" : text(shape);
		}
	}

	private String text(Shapes shape) {
		if (shape.kind() < 0) {
			issues.bad(rows, shape.kind());
			return "";
		}
		if (ShapeText.empty(shape)) {
			return "";
		}
		Optional<Geometry> geometry = texts.geometry(shape);
		if (geometry.isEmpty()) {
			issues.bad(rows, shape.kind());
			return "";
		}
		if (shape.more()) {
			issues.height(rows);
		}
		return survey.types().unified(geometry.get()).text();
	}
}

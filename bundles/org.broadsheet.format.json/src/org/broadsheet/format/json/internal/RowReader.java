// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.geometry.Geometry;
import org.broadsheet.core.table.KeyColumns;
import org.broadsheet.format.json.internal.JsonValue.Row;
import org.broadsheet.format.json.internal.JsonValue.Text;

/** The second reading of a source: records become rows of the columns that the first one found. */
final class RowReader implements RecordSink, CellSink {

	/** Takes rows. */
	@FunctionalInterface
	interface Target {

		/** One row; the list is used again for the next. */
		void row(List<String> cells, long line) throws IOException;
	}

	private final JsonPlan plan;
	private final KeyColumns columns;
	private final JsonIssues issues;
	private final Target target;
	private final long most;
	private final String[] cells;
	private final List<String> cellList;
	private final BitSet filled = new BitSet();
	private long records;
	private long line;

	/**
	 * A reading.
	 *
	 * @param most how many rows at most
	 */
	RowReader(JsonPlan plan, KeyColumns columns, JsonIssues issues, long most, Target target) {
		this.plan = plan;
		this.columns = columns;
		this.issues = issues;
		this.most = most;
		this.target = target;
		this.cells = new String[columns.count()];
		this.cellList = Collections.unmodifiableList(Arrays.asList(cells));
	}

	@Override
	public boolean record(JsonValue value, long line, List<ValueReader.Duplicate> duplicates) throws IOException {
		if (++records <= plan.headers()) {
			return true;
		}
		this.line = line;
		Arrays.fill(cells, "");
		filled.clear();
		for (ValueReader.Duplicate duplicate : duplicates) {
			issues.duplicate(row(), line, duplicate.key(), duplicate.dropped());
		}
		shape(value);
		plan.cells().read(value, this);
		target.row(cellList, line);
		return row() < most;
	}

	private long row() {
		return records - plan.headers();
	}

	private void shape(JsonValue value) {
		if (plan.cells().rows()) {
			if (!(value instanceof Row row)) {
				issues.mixed(row(), line, value);
			} else if (row.cells().size() != plan.width()) {
				issues.ragged(row(), line, row.cells().size(), plan.width());
			}
		} else if (value instanceof Row || value instanceof Text text && !text.text().isEmpty() && columns.count() > 1) {
			issues.mixed(row(), line, value);
		}
	}

	@Override
	public void cell(String path, String text, Kind kind) throws IOException {
		int column = column(path);
		cells[column] = issues.visible(column, row(), line, text);
		switch (kind) {
		case JOINED -> issues.joined(column, row(), line);
		case JSON -> issues.json(column, row(), line);
		case GEOMETRY_BROKEN -> issues.geometry(column, row(), line, text);
		case PLAIN -> { }
		}
	}

	@Override
	public void geometry(String path, Geometry geometry, boolean height) throws IOException {
		int column = column(path);
		Optional<Geometry> placed = plan.reprojection().isEmpty() ? Optional.of(geometry) : plan.reprojection().get().apply(geometry);
		cells[column] = columns.geometries(column).unified(placed.orElse(geometry)).text();
		if (placed.isEmpty()) {
			issues.geometry(column, row(), line, cells[column]);
		}
		if (height) {
			issues.height(column, row(), line);
		}
	}

	private int column(String path) throws IOException {
		int column = columns.index(path);
		if (column < 0) {
			throw new IOException(Messages.RowReader_changed);
		}
		if (filled.get(column) && !cells[column].isEmpty()) {
			issues.duplicate(row(), line, columns.name(column), cells[column]);
		}
		filled.set(column);
		return column;
	}

	@Override
	public void brokenLine(long line, String text, String reason) {
		issues.brokenLine(line, text, reason);
	}

	@Override
	public void brokenFrom(long line, String reason) {
		issues.brokenFrom(line, reason, row());
	}

	@Override
	public void coordinateSystem(String name) {
		issues.coordinateSystem(name);
	}
}

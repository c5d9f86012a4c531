// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.util.List;

import org.broadsheet.core.geometry.Geometry;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.table.KeyColumns;
import org.eclipse.osgi.util.NLS;

/** The first reading of a source: which columns there are, as a key may appear for the first time in the last record. */
final class Survey implements RecordSink, CellSink {

	private final Object file;
	private final RecordCells cells;
	private final KeyColumns columns = new KeyColumns();
	private final long most;
	private final long headers;
	private long records;
	private String failure = "";
	private String coordinateSystem = "";

	/**
	 * A reading.
	 *
	 * @param most how many records at most
	 */
	Survey(JsonPlan plan, long most) {
		this.file = plan.source().file().getFileName();
		this.cells = plan.cells();
		this.headers = plan.headers();
		this.most = most;
		for (int i = 0; i < plan.width(); i++) {
			columns.add(String.valueOf(i));
		}
	}

	@Override
	public boolean record(JsonValue value, long line, List<ValueReader.Duplicate> duplicates) throws IOException {
		records++;
		if (records > headers) {
			cells.read(value, this);
		}
		return records < most;
	}

	@Override
	public void cell(String path, String text, Kind kind) throws IOException {
		column(path);
	}

	@Override
	public void geometry(String path, Geometry geometry, boolean height) throws IOException {
		columns.geometries(column(path)).add(geometry.type());
	}

	private int column(String path) throws IOException {
		int column = columns.add(path);
		if (column >= JsonLimits.COLUMNS) {
			throw new ImportException(NLS.bind(Messages.Survey_columns, file, JsonLimits.COLUMNS));
		}
		return column;
	}

	@Override
	public void brokenLine(long line, String text, String reason) {
		broken(line, reason);
	}

	@Override
	public void brokenFrom(long line, String reason) {
		broken(line, reason);
	}

	private void broken(long line, String reason) {
		failure = failure.isEmpty() ? NLS.bind(Messages.Survey_broken, line, reason) : failure;
	}

	KeyColumns columns() {
		return columns;
	}

	@Override
	public void coordinateSystem(String name) {
		coordinateSystem = name;
	}

	/** The coordinate system that the source names; empty when it names none. */
	String coordinateSystem() {
		return coordinateSystem;
	}

	/** Number of records, headers included. */
	long records() {
		return records;
	}

	/** The first place that is no JSON, in words; empty when there is none. */
	String failure() {
		return failure;
	}
}

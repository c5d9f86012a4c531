// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.kml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.geometry.Geometry;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ReadProgress;
import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.table.KeyColumns;
import org.eclipse.osgi.util.NLS;

/** Reads a document once for its columns and once for its rows. */
final class KmlReading {

	/** Takes rows; the list is used again for the next. */
	@FunctionalInterface
	interface Target {
		void row(List<String> cells, long line) throws IOException;
	}

	private static final int MOST_COLUMNS = 10_000;

	private final Path file;
	private final KmlSource source;
	private final KeyColumns columns = new KeyColumns();
	private final KmlIssues issues;
	private long rows;
	private String failure = "";

	KmlReading(Path file, KmlSource source) {
		this.file = file;
		this.source = source;
		this.issues = new KmlIssues(columns, source);
	}

	List<String> names() {
		return columns.names();
	}

	List<Issue> issues() {
		return issues.list();
	}

	/** Finds the columns in all placemarks, or in so many; refuses a document without any. */
	void survey(long most, ReadProgress progress) throws IOException {
		long found = survey(progress, most);
		if (found == 0 && !failure.isEmpty()) {
			throw new ImportException(NLS.bind(Messages.KmlReading_refused, file.getFileName(), failure));
		}
		if (columns.count() == 0) {
			throw new ImportException(NLS.bind(Messages.KmlReading_nothing, file.getFileName()));
		}
	}

	/** Finds the columns; returns the number of placemarks. */
	long count(ReadProgress progress) throws IOException {
		return survey(progress, Long.MAX_VALUE);
	}

	private long survey(ReadProgress progress, long most) throws IOException {
		long[] found = new long[1];
		read(progress, new KmlReader.Sink() {

			@Override
			public boolean placemark(Placemark placemark) throws IOException {
				add(placemark);
				return ++found[0] < most;
			}

			@Override
			public void link(long line) {
				// told when the rows are read
			}

			@Override
			public void broken(long line, String reason) {
				failure = NLS.bind(Messages.KmlReading_broken, line, reason);
			}

			@Override
			public void malformed(long places, String encoding, long line) {
				// told when the rows are read
			}
		});
		return found[0];
	}

	private void add(Placemark placemark) throws IOException {
		placemark.cells().keySet().forEach(columns::add);
		if (placemark.geometry().any()) {
			int column = columns.add(Placemark.GEOMETRY);
			Geometry whole = placemark.geometry().whole();
			if (whole != null) {
				columns.geometries(column).add(whole.type());
			}
		}
		if (columns.count() > MOST_COLUMNS) {
			throw new ImportException(NLS.bind(Messages.KmlReading_columns, file.getFileName(), MOST_COLUMNS));
		}
	}

	/** Reads all rows, or so many. */
	void rows(long most, ReadProgress progress, Target target) throws IOException {
		String[] cells = new String[columns.count()];
		List<String> row = Collections.unmodifiableList(Arrays.asList(cells));
		read(progress, new KmlReader.Sink() {

			@Override
			public boolean placemark(Placemark placemark) throws IOException {
				rows++;
				fill(cells, placemark);
				target.row(row, placemark.line());
				return rows < most;
			}

			@Override
			public void link(long line) {
				issues.link(line);
			}

			@Override
			public void broken(long line, String reason) {
				issues.broken(line, reason, rows);
			}

			@Override
			public void malformed(long places, String encoding, long line) {
				issues.malformed(places, encoding, line);
			}
		});
	}

	private void fill(String[] cells, Placemark placemark) throws IOException {
		Arrays.fill(cells, "");
		for (Map.Entry<String, String> cell : placemark.cells().entrySet()) {
			cells[column(cell.getKey())] = cell.getValue();
		}
		KmlGeometry geometry = placemark.geometry();
		if (geometry.any()) {
			int column = column(Placemark.GEOMETRY);
			Geometry whole = geometry.whole();
			cells[column] = whole == null ? geometry.text() : columns.geometries(column).unified(whole).text();
			if (whole == null) {
				issues.geometry(column, rows, placemark.line(), cells[column]);
			}
			if (geometry.between() || !geometry.begin().isEmpty() && !geometry.begin().equals(placemark.cells().get(Placemark.BEGIN))) {
				issues.times(column, rows, placemark.line());
			}
			if (geometry.height()) {
				issues.height(column, rows, placemark.line());
			}
		}
	}

	private int column(String key) throws IOException {
		int column = columns.index(key);
		if (column < 0) {
			throw new IOException(Messages.KmlReading_changed);
		}
		return column;
	}

	private void read(ReadProgress progress, KmlReader.Sink sink) throws IOException {
		try (InputStream in = source.open(progress)) {
			KmlReader.read(in, sink);
		}
	}
}

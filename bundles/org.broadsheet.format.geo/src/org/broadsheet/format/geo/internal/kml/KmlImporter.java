// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.kml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ReadProgress;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceFiles;
import org.broadsheet.core.imports.SourcePart;
import org.broadsheet.core.table.ColumnNames;
import org.broadsheet.core.table.TableSpool;
import org.broadsheet.format.geo.internal.GeoFailures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

/** Reads KML and KMZ, each placemark a row. */
@Component(service = Importer.class)
public final class KmlImporter implements Importer {

	private static final String ZIP = "PK\3\4";
	private static final List<String> ENDINGS = List.of("kml", "kmz");
	private static final int BY_NAME_AND_CONTENT = 95;
	private static final int BY_CONTENT = 85;
	/** For saying where it is broken. */
	private static final int BY_NAME_AND_BEGINNING = 55;
	/** For saying what is wrong with it when no other importer knows it. */
	private static final int BY_NAME_ALONE = 6;
	/** Byte order mark and blanks before the first element. */
	private static final int BEFORE = 100;
	/** Placemarks that decide the columns of a preview. */
	private static final int PREVIEWED = 1000;

	@Override
	public String id() {
		return "kml";
	}

	@Override
	public String label() {
		return Messages.KmlImporter_label;
	}

	@Override
	public List<String> extensions() {
		return ENDINGS;
	}

	@Override
	public int accepts(Path file, byte[] head) {
		String ending = SourceFiles.ending(file);
		boolean named = ENDINGS.contains(ending);
		String start = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
		if (start.startsWith(ZIP)) {
			return ending.equals("kmz") ? BY_NAME_AND_CONTENT : 0;
		}
		if (start.indexOf('<') >= 0 && start.indexOf('<') < BEFORE && (start.contains("<kml") || start.contains(":kml "))) {
			return named ? BY_NAME_AND_CONTENT : start.contains("/kml/") ? BY_CONTENT : 0;
		}
		return named ? start.stripLeading().startsWith("<") ? BY_NAME_AND_BEGINNING : BY_NAME_ALONE : 0;
	}

	@Override
	public Preview preview(Path file, Map<String, String> options, int rows) throws ImportException {
		try (KmlSource source = new KmlSource(file, options)) {
			KmlReading reading = new KmlReading(file, source);
			reading.survey(Math.max(rows, PREVIEWED), silent());
			List<List<String>> read = new ArrayList<>();
			reading.rows(Math.max(1, rows), silent(), (cells, line) -> read.add(List.copyOf(cells)));
			return new Preview(source.options(), ColumnNames.all(reading.names()), read.subList(0, Math.min(rows, read.size())), reading.issues());
		} catch (IOException e) {
			throw GeoFailures.of(file, e);
		}
	}

	private static ReadProgress silent() {
		return new ReadProgress(new NullProgressMonitor(), 1);
	}

	@Override
	public List<SourcePart> parts(Path file, IProgressMonitor monitor) throws ImportException {
		try (KmlSource all = new KmlSource(file, Map.of())) {
			List<SourcePart> parts = new ArrayList<>();
			for (String name : all.documents().size() > 1 ? all.documents() : List.<String>of()) {
				try (KmlSource source = new KmlSource(file, Map.of(KmlSource.DOCUMENT, name))) {
					KmlReading reading = new KmlReading(file, source);
					long rows = reading.count(new ReadProgress(SubMonitor.convert(monitor), source.size()));
					if (rows > 0) {
						parts.add(new SourcePart(KmlSource.DOCUMENT, name, name, name.equals(all.document()), rows, ColumnNames.all(reading.names())));
					}
				}
			}
			return parts;
		} catch (IOException e) {
			throw GeoFailures.of(file, e);
		}
	}

	@Override
	public ScannedTable scan(ScanRequest request, IProgressMonitor monitor) throws ImportException {
		try (KmlSource source = new KmlSource(request.file(), request.options())) {
			ReadProgress progress = new ReadProgress(monitor, source.size() * 2);
			KmlReading reading = new KmlReading(request.file(), source);
			reading.survey(Long.MAX_VALUE, progress);
			try (TableSpool spool = new TableSpool(request.work(), reading.names().size())) {
				reading.rows(Long.MAX_VALUE, progress, spool::add);
				return spool.finish(source.options(), reading.names(), reading.issues());
			}
		} catch (IOException e) {
			throw GeoFailures.of(request.file(), e);
		}
	}
}

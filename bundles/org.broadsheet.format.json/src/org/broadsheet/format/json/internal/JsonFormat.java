// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.geometry.CoordinateRegister;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceFiles;
import org.broadsheet.core.imports.SourcePart;
import org.eclipse.core.runtime.IProgressMonitor;

/** What the kinds of JSON have in common: they are read in the same way and told apart by how they begin. */
abstract class JsonFormat implements Importer {

	private static final int HEAD = 1 << 16;
	private static final int BY_NAME_AND_CONTENT = 95;
	private static final int BY_CONTENT = 66;
	/** For saying where it is broken. */
	private static final int BY_NAME_AND_BEGINNING = 55;
	/** For saying what is wrong with it when no other importer knows it. */
	private static final int BY_NAME_ALONE = 6;
	private static final CoordinateRegister NONE = epsg -> Optional.empty();
	private static final List<String> ENDINGS = List.of("json", "geojson", "jsonl", "ndjson", "jsonlines", "ldjson", "geojsonl", "geojsons", "topojson");

	/** Whether a text that begins so is for this format and not for one of the others. */
	abstract boolean is(Sniff sniff);

	/** The coordinate systems that geometries can be brought from. */
	CoordinateRegister register() {
		return NONE;
	}

	@Override
	public final int accepts(Path file, byte[] head) {
		String ending = SourceFiles.ending(file);
		Sniff sniff = Source.sniff(file, head, head.length < HEAD ? head.length : Long.MAX_VALUE, Charsets.guess(head).charset());
		if (sniff.layout() == Sniff.Layout.NONE) {
			return extensions().contains(ending) ? BY_NAME_ALONE : 0;
		}
		if (!is(sniff)) {
			return 0;
		}
		return ENDINGS.contains(ending) ? sniff.sound() ? BY_NAME_AND_CONTENT : BY_NAME_AND_BEGINNING : sniff.sound() ? BY_CONTENT : 0;
	}

	@Override
	public final Preview preview(Path file, Map<String, String> options, int rows) throws ImportException {
		return new JsonReading(file, new JsonOptions(options), register()).preview(rows);
	}

	@Override
	public final List<SourcePart> parts(Path file, IProgressMonitor monitor) throws ImportException {
		return new JsonReading(file, new JsonOptions(Map.of()), register()).parts(monitor);
	}

	@Override
	public final ScannedTable scan(ScanRequest request, IProgressMonitor monitor) throws ImportException {
		return new JsonReading(request.file(), new JsonOptions(request.options()), register()).scan(request, monitor);
	}
}

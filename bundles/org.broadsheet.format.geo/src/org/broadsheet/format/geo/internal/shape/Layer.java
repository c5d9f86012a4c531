// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ReadProgress;
import org.broadsheet.format.geo.internal.Archive;
import org.broadsheet.format.geo.internal.crs.CoordinateSystem;
import org.broadsheet.format.geo.internal.shape.DbfCharset.Guess;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * A layer of an archive: files of one name with different endings.
 *
 * @param name       what the names of its files have in common
 * @param projection text of the file {@code .prj}; empty when there is none
 * @param epsg       code given for its coordinate system; empty when there is none
 * @param system     given or described; empty when it is not known
 */
record Layer(Archive archive, String name, String projection, String epsg, Optional<CoordinateSystem> system, Guess encoding) {

	static final String SHAPES = ".shp";
	private static final int MOST_TEXT = 20_000;
	private static final int HEAD = 1 << 18;

	/** Names of the layers of an archive. */
	static List<String> names(Archive archive) {
		return archive.named(SHAPES).stream().map(name -> name.substring(0, name.length() - SHAPES.length())).toList();
	}

	/** Opens the layer chosen, or the first one. */
	static Layer of(Archive archive, ShapeOptions options, Object file) throws IOException {
		List<String> names = names(archive);
		if (names.isEmpty()) {
			throw new ImportException(NLS.bind(Messages.Layer_noShapes, file));
		}
		String name = options.layer().isEmpty() ? names.getFirst() : options.layer();
		if (!names.contains(name)) {
			throw new ImportException(NLS.bind(Messages.Layer_missing, new Object[] { file, name, String.join(", ", names) }));
		}
		String projection = text(archive, name + ".prj");
		Optional<CoordinateSystem> system = options.epsg().isEmpty() ? projection.isBlank() ? Optional.empty() : CoordinateSystem.described(projection)
				: CoordinateSystem.epsg(options.epsg());
		return new Layer(archive, name, projection, options.epsg(), system, encoding(archive, name, options));
	}

	private static Guess encoding(Archive archive, String name, ShapeOptions options) throws IOException {
		if (DbfCharset.CHOICES.contains(options.encoding())) {
			return new Guess(Charset.forName(options.encoding()), "");
		}
		Optional<InputStream> table = archive.open(name + ".dbf", silent());
		if (table.isEmpty()) {
			return DbfCharset.guess("", 0, new byte[0]);
		}
		try (InputStream in = table.get()) {
			int mark = new Dbf(in).mark();
			return DbfCharset.guess(text(archive, name + ".cpg"), mark, in.readNBytes(HEAD));
		}
	}

	private static String text(Archive archive, String part) throws IOException {
		Optional<InputStream> found = archive.open(part, silent());
		if (found.isEmpty()) {
			return "";
		}
		try (InputStream in = found.get()) {
			String text = new String(in.readNBytes(MOST_TEXT), StandardCharsets.UTF_8);
			return text.startsWith("\ufeff") ? text.substring(1) : text;
		}
	}

	static ReadProgress silent() {
		return new ReadProgress(new NullProgressMonitor(), 1);
	}

	/** The geometries. */
	InputStream shapes(ReadProgress progress) throws IOException {
		return archive.open(name + SHAPES, progress).orElseThrow();
	}

	/** The attributes; empty when there are none. */
	Optional<InputStream> attributes(ReadProgress progress) throws IOException {
		return archive.open(name + ".dbf", progress);
	}

	/** Another file of the layer; empty when there is none. */
	Optional<InputStream> part(String ending, ReadProgress progress) throws IOException {
		return archive.open(name + ending, progress);
	}

	/** Bytes to be read in all. */
	long size() {
		return archive.size(name + SHAPES) * 2 + archive.size(name + ".dbf") + archive.size(name + ".dbt") + archive.size(name + ".fpt");
	}

	/** How the coordinate system was found, in words. */
	String systemWhy() {
		if (projection.isBlank()) {
			return Messages.Layer_noProjection;
		}
		return NLS.bind(system.isPresent() ? Messages.Layer_described : Messages.Layer_unknown, CoordinateSystem.name(projection));
	}
}

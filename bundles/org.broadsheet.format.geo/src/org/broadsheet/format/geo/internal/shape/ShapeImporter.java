// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.shape;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.broadsheet.format.geo.internal.Archive;
import org.broadsheet.format.geo.internal.GeoFailures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Reads shapefiles in a ZIP archive, each layer a table with its geometries in WGS 84. */
@Component(service = Importer.class)
public final class ShapeImporter implements Importer {

	private static final String ZIP = "PK\3\4";
	private static final List<String> ENDINGS = List.of("zip", "shz");
	private static final int BY_CONTENT = 92;
	/** For saying what is wrong with it when no other importer knows it. */
	private static final int BY_NAME_ALONE = 6;
	private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
	/** Shapes that decide about a preview. */
	private static final int PREVIEWED = 10_000;

	@Override
	public String id() {
		return "shapefile";
	}

	@Override
	public String label() {
		return Messages.ShapeImporter_label;
	}

	@Override
	public List<String> extensions() {
		return ENDINGS;
	}

	@Override
	public int accepts(Path file, byte[] head) {
		String start = new String(head, 0, Math.min(head.length, ZIP.length()), StandardCharsets.ISO_8859_1);
		if (alone(head)) {
			return BY_CONTENT;
		}
		if (!start.equals(ZIP) || !Files.isRegularFile(file)) {
			return SourceFiles.ending(file).equals("shz") ? BY_NAME_ALONE : 0;
		}
		try (Archive archive = new Archive(file)) {
			return Layer.names(archive).isEmpty() ? 0 : BY_CONTENT;
		} catch (IOException e) {
			return SourceFiles.ending(file).equals("shz") ? BY_NAME_ALONE : 0;
		}
	}

	/** Whether a file is the part of a shapefile that has the geometries. */
	private static boolean alone(byte[] head) {
		return head.length >= 100 && ByteBuffer.wrap(head).getInt() == Shapes.MAGIC && head[28] == (byte) 0xe8 && head[29] == 3;
	}

	@Override
	public Preview preview(Path file, Map<String, String> options, int rows) throws ImportException {
		ShapeOptions given = new ShapeOptions(options);
		try (Archive archive = open(file)) {
			Layer layer = Layer.of(archive, given, file.getFileName());
			ShapeReading reading = new ShapeReading(layer, ShapeSurvey.of(layer, PREVIEWED, Layer.silent()), Layer.silent());
			List<List<String>> read = new ArrayList<>();
			reading.read(rows, TEMPORARY, row -> read.add(List.copyOf(row)));
			List<String> layers = Layer.names(archive);
			return new Preview(given.inForce(layer, layers), ColumnNames.all(reading.names()), read, reading.issues(layers));
		} catch (IOException e) {
			throw failure(file, e);
		}
	}

	@Override
	public List<SourcePart> parts(Path file, IProgressMonitor monitor) throws ImportException {
		try (Archive archive = open(file)) {
			List<String> layers = Layer.names(archive);
			List<SourcePart> parts = new ArrayList<>();
			for (String name : layers.size() > 1 ? layers : List.<String>of()) {
				Layer layer = Layer.of(archive, new ShapeOptions(Map.of(ShapeOptions.LAYER, name)), file.getFileName());
				ReadProgress progress = new ReadProgress(SubMonitor.convert(monitor), layer.size());
				ShapeReading reading = new ShapeReading(layer, ShapeSurvey.of(layer, PREVIEWED, Layer.silent()), progress);
				long[] rows = new long[1];
				reading.read(Long.MAX_VALUE, TEMPORARY, row -> rows[0]++);
				parts.add(new SourcePart(ShapeOptions.LAYER, name, name, name.equals(layers.getFirst()), rows[0], ColumnNames.all(reading.names())));
			}
			return parts;
		} catch (IOException e) {
			throw failure(file, e);
		}
	}

	@Override
	public ScannedTable scan(ScanRequest request, IProgressMonitor monitor) throws ImportException {
		ShapeOptions given = new ShapeOptions(request.options());
		try (Archive archive = open(request.file())) {
			Layer layer = Layer.of(archive, given, request.file().getFileName());
			ReadProgress progress = new ReadProgress(monitor, layer.size());
			ShapeReading reading = new ShapeReading(layer, ShapeSurvey.of(layer, Long.MAX_VALUE, progress), progress);
			try (TableSpool spool = new TableSpool(request.work(), reading.names().size())) {
				reading.read(Long.MAX_VALUE, request.work(), row -> spool.add(row, 0));
				List<String> layers = Layer.names(archive);
				return spool.finish(given.inForce(layer, layers), reading.names(), reading.issues(layers));
			}
		} catch (IOException e) {
			throw failure(request.file(), e);
		}
	}

	private static Archive open(Path file) throws IOException {
		SourceFiles.check(file);
		byte[] head;
		try (var in = Files.newInputStream(file)) {
			head = in.readNBytes(100);
		}
		if (alone(head)) {
			throw new ImportException(NLS.bind(Messages.ShapeImporter_alone, file.getFileName()));
		}
		return new Archive(file);
	}

	private static ImportException failure(Path file, IOException e) {
		return e instanceof Dbf.DamagedTable ? new ImportException(NLS.bind(Messages.ShapeImporter_damaged, file.getFileName()), e) : GeoFailures.of(file, e);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.exports.ExportColumn;
import org.broadsheet.core.exports.ExportOption;
import org.broadsheet.core.exports.ExportResult;
import org.broadsheet.core.exports.ExportTable;
import org.broadsheet.core.exports.Exporter;
import org.broadsheet.core.imports.ImportOption.Choice;
import org.broadsheet.core.table.RowSet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Writes Parquet with typed columns, by the database: rows go through a plain file beside the target, so that memory does not grow with them. */
@Component(service = Exporter.class)
public final class ParquetExporter implements Exporter {

	private static final String COMPRESSION = "compression";
	private static final String MEMORY = "512MB";

	@Override
	public String id() {
		return "parquet";
	}

	@Override
	public String label() {
		return Messages.ParquetImporter_label;
	}

	@Override
	public String ending() {
		return "parquet";
	}

	@Override
	public int rank() {
		return 80;
	}

	@Override
	public List<ExportOption> options(ExportTable table) {
		return List.of(ExportOption.choice(COMPRESSION, Messages.ParquetExporter_compression, "zstd",
				List.of(new Choice("zstd", "Zstandard"), new Choice("snappy", "Snappy"), new Choice("gzip", "Gzip"), new Choice("uncompressed", Messages.ParquetExporter_uncompressed))));
	}

	@Override
	public ExportResult write(ExportTable table, Path target, Map<String, String> options, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		checkNames(table);
		List<ParquetType> types = types(table);
		Path spooled = target.resolveSibling(target.getFileName() + ".rows");
		try {
			long longest = spool(table, types, spooled, progress.split(60));
			long count = copy(types, CsvSpool.reader(spooled, texts(types.size()), longest), target, options.get(COMPRESSION), progress.split(40));
			return new ExportResult(count, notes(types));
		} catch (SQLException e) {
			throw new IOException(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
		} finally {
			Files.deleteIfExists(spooled);
		}
	}

	private static void checkNames(ExportTable table) throws RefusedException {
		Set<String> names = new HashSet<>();
		for (ExportColumn column : table.columns()) {
			if (!names.add(column.name().toLowerCase(Locale.ROOT))) {
				throw new RefusedException(NLS.bind(Messages.ParquetExporter_duplicate, column.name()));
			}
		}
		if (names.isEmpty()) {
			throw new RefusedException(Messages.ParquetExporter_noColumns);
		}
	}

	private static List<ParquetType> types(ExportTable table) throws IOException {
		List<ParquetType> types = new ArrayList<>();
		for (ExportColumn column : table.columns()) {
			RowSet errors = table.table().check(column.index(), column.type(), column.parsing()).errors();
			boolean misfits = false;
			for (var row = errors.atOrAfter(0); row.isPresent() && !misfits; row = errors.atOrAfter(row.getAsLong() + 1)) {
				misfits = table.includes(row.getAsLong());
			}
			types.add(new ParquetType(column, misfits));
		}
		return types;
	}

	/** Writes the rows to a plain file; returns the length of the longest. */
	private static long spool(ExportTable table, List<ParquetType> types, Path file, IProgressMonitor monitor) throws IOException {
		String[] cells = new String[types.size()];
		int[] indexes = table.columns().stream().mapToInt(ExportColumn::index).toArray();
		long[] longest = new long[1];
		try (CsvSpool spool = new CsvSpool(file)) {
			table.forEach((page, index) -> {
				for (int c = 0; c < cells.length; c++) {
					String text = types.get(c).take(page.cell(index, indexes[c]));
					cells[c] = text == null ? Build.NEVER : text;
				}
				longest[0] = Math.max(longest[0], spool.row(cells));
			}, monitor);
		}
		return longest[0];
	}

	private static String texts(int columns) {
		return Sql.columns(columns, ", ", c -> "'" + Sql.column(c) + "': 'VARCHAR'");
	}

	private static long copy(List<ParquetType> types, String rows, Path target, String compression, IProgressMonitor monitor) throws SQLException, IOException {
		String columns = Sql.columns(types.size(), ", ", c -> "cast(" + Sql.column(c) + " as " + types.get(c).sql() + ") as " + quoted(types.get(c).name()));
		try (Session session = new Session(DuckDb.connectStreaming())) {
			Sql.execute(session, "set memory_limit='" + MEMORY + "'", "set TimeZone='UTC'", "set autoinstall_known_extensions=false", "set autoload_known_extensions=false",
					"set temp_directory=" + Sql.text(target.toAbsolutePath().getParent().resolve(target.getFileName() + ".tmp").toString()));
			return Cancelable.run(session, monitor, () -> { },
					() -> Sql.update(session, "copy (select " + columns + " from " + rows + ") to " + Sql.text(target.toString()) + " (format parquet, compression " + compression + ")"));
		}
	}

	private static String quoted(String name) {
		return "\"" + name.replace("\"", "\"\"") + "\"";
	}

	private static List<String> notes(List<ParquetType> types) {
		List<String> notes = new ArrayList<>();
		String texts = types.stream().filter(ParquetType::asText).map(ParquetType::name).collect(Collectors.joining(", "));
		if (!texts.isEmpty()) {
			notes.add(NLS.bind(Messages.ParquetExporter_texts, texts));
		}
		String zoned = types.stream().filter(ParquetType::zoned).map(ParquetType::name).collect(Collectors.joining(", "));
		if (!zoned.isEmpty()) {
			notes.add(NLS.bind(Messages.ParquetExporter_zoned, zoned));
		}
		return notes;
	}
}

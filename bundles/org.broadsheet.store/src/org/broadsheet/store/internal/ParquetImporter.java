// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.imports.ScanRequest;
import org.broadsheet.core.imports.ScannedTable;
import org.broadsheet.core.imports.SourceFiles;
import org.broadsheet.core.table.ColumnNames;
import org.broadsheet.core.table.TableSpool;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Component;

/** Reads Parquet with the database that also keeps the rows; it says of itself how its tables are laid out, so there is nothing to be decided. */
@Component(service = Importer.class)
public final class ParquetImporter implements Importer {

	private static final List<String> ENDINGS = List.of("parquet", "geoparquet", "pq");
	private static final int BY_NAME_AND_CONTENT = 95;
	private static final int BY_CONTENT = 90;
	/** For saying what is wrong with it when no other importer knows it. */
	private static final int BY_NAME_ALONE = 6;

	/** Work with an open file. */
	@FunctionalInterface
	private interface Work<T> {
		T with(ParquetRows rows) throws SQLException, IOException;
	}

	@Override
	public String id() {
		return "parquet";
	}

	@Override
	public String label() {
		return Messages.ParquetImporter_label;
	}

	@Override
	public List<String> extensions() {
		return ENDINGS;
	}

	@Override
	public int accepts(Path file, byte[] head) {
		boolean named = ENDINGS.contains(SourceFiles.ending(file));
		boolean magic = new String(head, 0, Math.min(head.length, ParquetFile.MAGIC.length()), StandardCharsets.ISO_8859_1).equals(ParquetFile.MAGIC);
		return magic ? named ? BY_NAME_AND_CONTENT : BY_CONTENT : named ? BY_NAME_ALONE : 0;
	}

	@Override
	public Preview preview(Path file, Map<String, String> options, int rows) throws ImportException {
		IProgressMonitor monitor = new NullProgressMonitor();
		return read(file, monitor, parquet -> {
			List<List<String>> read = new ArrayList<>();
			parquet.read(rows, monitor, row -> read.add(List.copyOf(row)));
			return new Preview(List.of(), ColumnNames.all(parquet.names()), read, parquet.issues());
		});
	}

	@Override
	public ScannedTable scan(ScanRequest request, IProgressMonitor monitor) throws ImportException {
		return read(request.file(), monitor, parquet -> {
			try (TableSpool spool = new TableSpool(request.work(), parquet.names().size())) {
				parquet.read(Long.MAX_VALUE, monitor, row -> spool.add(row, 0));
				return spool.finish(List.of(), parquet.names(), parquet.issues()).withTexts(parquet::binary, Messages.ParquetImporter_bytes);
			}
		});
	}

	private static <T> T read(Path file, IProgressMonitor monitor, Work<T> work) throws ImportException {
		SourceFiles.check(file);
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		try (ParquetFile parquet = ParquetFile.open(file)) {
			try {
				return Cancelable.run(parquet.session(), monitor, () -> { }, () -> work.with(new ParquetRows(file, parquet)));
			} catch (SQLException e) {
				throw parquet.failure(e);
			}
		} catch (IOException e) {
			throw SourceFiles.failure(file, e);
		} catch (SQLException e) {
			throw SourceFiles.failure(file, new IOException(e.getMessage(), e));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Importers;
import org.broadsheet.core.imports.Preview;
import org.broadsheet.core.table.ColumnNames;

/**
 * How a file would be read.
 *
 * @param format  name of the format
 * @param size    of the file in bytes
 * @param decided options that were decided, by key
 * @param preview the first rows under them
 */
record Reading(String format, long size, Map<String, String> decided, Preview preview) {

	/** How many rows are shown. */
	static final int ROWS = 100;

	/**
	 * How the data there is now was read.
	 *
	 * @param importer id of its format
	 * @param options  the options in force
	 * @param columns  names of the columns in the source
	 */
	record Earlier(String importer, Map<String, String> options, List<String> columns) {
	}

	/** Reads the first rows of a file under decided options; reads the file, so not on the UI thread. */
	static Reading of(List<Importer> importers, Path file, Map<String, String> decided) throws IOException {
		Importer importer = Importers.find(importers, file);
		return new Reading(importer.label(), Files.size(file), decided, importer.preview(file, decided, ROWS));
	}

	/** Reads the first rows of a file as the data before was read, if that fits it; else as is guessed from the file. */
	static Reading first(List<Importer> importers, Path file, Optional<Earlier> earlier) throws IOException {
		if (earlier.isPresent() && Importers.find(importers, file).id().equals(earlier.get().importer())) {
			Optional<Reading> same = same(importers, file, earlier.get());
			if (same.isPresent()) {
				return same.get();
			}
		}
		return of(importers, file, Map.of());
	}

	private static Optional<Reading> same(List<Importer> importers, Path file, Earlier earlier) throws IOException {
		try {
			Reading reading = of(importers, file, earlier.options());
			return reading.columns().containsAll(earlier.columns()) ? Optional.of(reading) : Optional.empty();
		} catch (ImportException e) {
			// earlier options that the file cannot be read with are no reason to refuse it
			return Optional.empty();
		}
	}

	/** Names of the columns as they will be. */
	List<String> columns() {
		int columns = Math.max(preview.headers().size(), preview.rows().stream().mapToInt(List::size).max().orElse(0));
		return java.util.stream.IntStream.range(0, columns).mapToObj(column -> ColumnNames.name(preview.headers(), column)).toList();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.imports.EarlierReading;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Importers;
import org.broadsheet.core.imports.Preview;

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

	/** Reads the first rows of a file under decided options; reads the file, so not on the UI thread. */
	static Reading of(List<Importer> importers, Path file, Map<String, String> decided) throws IOException {
		Importer importer = Importers.find(importers, file);
		return new Reading(importer.label(), Files.size(file), decided, importer.preview(file, decided, ROWS));
	}

	/** Reads the first rows of a file as the data before was read, if that fits it; else as is guessed from the file. */
	static Reading first(List<Importer> importers, Path file, Optional<EarlierReading> earlier) throws IOException {
		Importer importer = Importers.find(importers, file);
		Optional<Preview> same = earlier.flatMap(reading -> reading.preview(importer, file, ROWS));
		return same.isPresent() ? new Reading(importer.label(), Files.size(file), earlier.get().options(), same.get()) : of(importers, file, Map.of());
	}

	/** Names of the columns as they will be. */
	List<String> columns() {
		return EarlierReading.names(preview);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.imports.EarlierReading;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.imports.Importer;
import org.broadsheet.core.imports.Importers;
import org.broadsheet.core.imports.Preview;
import org.eclipse.osgi.util.NLS;

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
		Preview preview = importer.preview(file, decided, ROWS);
		return new Reading(importer.label(), Files.size(file), decided, decided.isEmpty() ? preview : explained(importer, file, preview));
	}

	/** Where a decision is what would be guessed, the reason of the guess is its reason, too; where it is not, the guess is named. */
	private static Preview explained(Importer importer, Path file, Preview preview) {
		try {
			Map<String, ImportOption> guesses = new HashMap<>();
			importer.preview(file, Map.of(), 1).options().forEach(option -> guesses.put(option.key(), option));
			List<ImportOption> options = preview.options().stream().map(option -> explained(option, guesses.get(option.key()))).toList();
			return new Preview(options, preview.headers(), preview.rows(), preview.issues());
		} catch (ImportException e) {
			// without decisions nothing can be guessed
			return preview;
		}
	}

	private static ImportOption explained(ImportOption option, ImportOption guess) {
		if (guess == null || !option.why().isEmpty() || guess.why().isEmpty()) {
			return option;
		}
		String why = guess.value().equals(option.value()) ? guess.why() : NLS.bind(Messages.Reading_instead, label(guess), guess.why());
		return new ImportOption(option.key(), option.label(), option.kind(), option.choices(), option.value(), why);
	}

	private static String label(ImportOption option) {
		return option.choices().stream().filter(choice -> choice.value().equals(option.value())).map(ImportOption.Choice::label).findFirst().orElse(option.value());
	}

	/** Reads the first rows of a file as the data before was read, if that fits it; else as is guessed from the file. */
	static Reading first(List<Importer> importers, Path file, Optional<EarlierReading> earlier) throws IOException {
		return first(importers, file, earlier, Map.of());
	}

	/**
	 * Reads the first rows of a file as the data before was read, if that fits it.
	 *
	 * @param hints options to be taken where nothing was decided before; what they do not say is guessed from the file
	 */
	static Reading first(List<Importer> importers, Path file, Optional<EarlierReading> earlier, Map<String, String> hints) throws IOException {
		Importer importer = Importers.find(importers, file);
		Map<String, String> decided = new HashMap<>(hints);
		decided.putAll(earlier.flatMap(reading -> reading.fitting(importer, file)).orElse(Map.of()));
		return of(importers, file, Map.copyOf(decided));
	}

	/** Names of the columns as they will be. */
	List<String> columns() {
		return EarlierReading.names(preview);
	}
}

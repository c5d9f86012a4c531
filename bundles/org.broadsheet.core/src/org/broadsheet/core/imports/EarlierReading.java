// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.broadsheet.core.table.ColumnNames;

/**
 * How the data there is now was read.
 *
 * @param importer id of its format
 * @param decided  the options somebody decided about, by key
 * @param options  all options that were in force, guessed ones too
 * @param columns  names of the columns in the source
 */
public record EarlierReading(String importer, Map<String, String> decided, Map<String, String> options, List<String> columns) {

	/**
	 * The options with which another file is to be read, if the earlier ones fit it: with them at least as many of the columns are there as without. What was decided
	 * comes before what was guessed for another file, unless that finds more of the columns.
	 */
	public Optional<Map<String, String>> fitting(Importer other, Path file) {
		if (!other.id().equals(importer)) {
			return Optional.empty();
		}
		long asDecided = found(other, file, decided);
		if (asDecided > 0 && asDecided == columns.size()) {
			return Optional.of(decided); // mostly so, and some formats take long for a look
		}
		long guessed = decided.isEmpty() ? asDecided : found(other, file, Map.of());
		long asBefore = found(other, file, options);
		long most = Math.max(guessed, Math.max(asDecided, asBefore));
		return most <= 0 ? Optional.empty() : asDecided == most ? Optional.of(decided) : asBefore == most ? Optional.of(options) : Optional.empty();
	}

	/** How many of the columns are there when a file is read with some options; -1 when it cannot be. */
	private long found(Importer other, Path file, Map<String, String> with) {
		try {
			List<String> names = names(other.preview(file, with, 1));
			return columns.stream().filter(names::contains).count();
		} catch (ImportException e) {
			// earlier options that the file cannot be read with are no reason to refuse it
			return -1;
		}
	}

	/** Names of the columns as they will be. */
	public static List<String> names(Preview preview) {
		int columns = Math.max(preview.headers().size(), preview.rows().stream().mapToInt(List::size).max().orElse(0));
		return IntStream.range(0, columns).mapToObj(column -> ColumnNames.name(preview.headers(), column)).toList();
	}
}

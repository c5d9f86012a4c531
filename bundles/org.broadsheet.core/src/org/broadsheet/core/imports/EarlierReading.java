// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.broadsheet.core.table.ColumnNames;
import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;

/**
 * How the data there is now was read.
 *
 * @param importer id of its format
 * @param options  the options in force, by key
 * @param columns  names of the columns in the source
 */
public record EarlierReading(String importer, Map<String, String> options, List<String> columns) {

	/** How the data of a dataset was read; empty when it has none. */
	public static Optional<EarlierReading> of(Dataset dataset) {
		return Optional.ofNullable(dataset.getSource())
				.map(source -> new EarlierReading(source.getImporter(), Map.copyOf(source.getOptions().map()), dataset.getColumns().stream().map(Column::getSourceName).toList()));
	}

	/**
	 * The first rows of another file read in the same way, if that fits it: the format is the same and all the columns are there.
	 *
	 * @param rows how many at most
	 */
	public Optional<Preview> preview(Importer other, Path file, int rows) {
		if (!other.id().equals(importer)) {
			return Optional.empty();
		}
		try {
			Preview preview = other.preview(file, options, rows);
			return names(preview).containsAll(columns) ? Optional.of(preview) : Optional.empty();
		} catch (ImportException e) {
			// earlier options that the file cannot be read with are no reason to refuse it
			return Optional.empty();
		}
	}

	/** Names of the columns as they will be. */
	public static List<String> names(Preview preview) {
		int columns = Math.max(preview.headers().size(), preview.rows().stream().mapToInt(List::size).max().orElse(0));
		return IntStream.range(0, columns).mapToObj(column -> ColumnNames.name(preview.headers(), column)).toList();
	}
}

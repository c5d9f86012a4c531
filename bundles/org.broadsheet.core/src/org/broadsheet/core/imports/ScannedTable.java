// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.util.List;
import java.util.Optional;

import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.table.RowSource;
import org.broadsheet.core.text.OriginalText;
import org.broadsheet.core.types.CellCodes;

/** What one scan of a source found: its rows by number, the columns with their inferred types, a class for each cell and the findings about its structure. */
public interface ScannedTable extends RowSource, AutoCloseable {

	/** The options in force, guessed ones with their reason. */
	List<ImportOption> options();

	/** The columns in the order of the source. */
	List<SourceColumn> columns();

	/** The headers as the source has them, blank where a column has none; the columns have names made of them. */
	default List<String> headers() {
		return columns().stream().map(SourceColumn::name).toList();
	}

	/** Findings about structure (ragged rows, stray quotes, headers, encoding ...); not those about types. */
	List<Issue> issues();

	/** The class of each cell, from which the errors of any column under any type follow without reading again. */
	CellCodes codes();

	/** Set when a bulk reader can load the rows from a text file; else the rows are to be taken by {@link #page}. */
	Optional<BulkText> bulkText();

	/** Set when the source is a text whose rows can be taken byte for byte. */
	default Optional<OriginalText> original() {
		return Optional.empty();
	}

	/** Lets go of files and memory. */
	@Override
	void close();
}

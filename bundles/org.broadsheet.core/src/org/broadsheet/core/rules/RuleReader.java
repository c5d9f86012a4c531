// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads what is demanded of columns from a file of some form: a service. */
public interface RuleReader {

	/** Whether the name of a file says that it is of this form. */
	boolean accepts(Path file);

	/**
	 * Reads a file.
	 *
	 * @throws IOException with a sentence for the user: what is wrong, where, what to do
	 */
	List<ColumnDemand> read(Path file) throws IOException;

	/** Reads a file by the first reader that accepts it, else as lines such as {@code COLUMN=RULE:VALUE}. */
	static List<ColumnDemand> read(List<RuleReader> readers, Path file) throws IOException {
		for (RuleReader reader : readers) {
			if (reader.accepts(file)) {
				return reader.read(file);
			}
		}
		return RuleLines.read(file);
	}
}

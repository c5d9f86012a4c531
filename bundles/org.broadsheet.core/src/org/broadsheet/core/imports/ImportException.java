// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.io.IOException;

/** A source that cannot be read. Its message is one sentence for the user: what, where, what to do. */
public final class ImportException extends IOException {

	private static final long serialVersionUID = 1L;

	private final boolean table;

	/** A refusal in the user's words. */
	public ImportException(String message) {
		this(message, null);
	}

	/** A refusal in the user's words, with the technical cause for the log. */
	public ImportException(String message, Throwable cause) {
		this(message, cause, true);
	}

	private ImportException(String message, Throwable cause, boolean table) {
		super(message, cause);
		this.table = table;
	}

	/** A refusal of a file that is no table in any format that can be read; it can be kept as a document. */
	public static ImportException noTable(String message) {
		return new ImportException(message, null, false);
	}

	/** A refusal of a file whose tables only other programs can read, with the technical cause for the log; it can be kept as a document. */
	public static ImportException noTable(String message, Throwable cause) {
		return new ImportException(message, cause, false);
	}

	/** Whether the file may be a table at all. */
	public boolean mayBeTable() {
		return table;
	}
}

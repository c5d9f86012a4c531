// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.table;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

/** Names of columns as they become from the headers of a source. */
public final class ColumnNames {

	private ColumnNames() {
	}

	/** Name of a column; made up where its header is blank or missing. */
	public static String name(List<String> headers, int column) {
		String header = column < headers.size() ? headers.get(column) : "";
		String name = header == null ? "" : header.strip().replaceAll("\\s+", " ");
		return name.isEmpty() ? madeUp(column) : name;
	}

	/** Name of a column without a header. */
	public static String madeUp(int column) {
		return NLS.bind(Messages.ColumnNames_column, column + 1);
	}

	/** Names of all columns as they become from their headers. */
	public static List<String> all(List<String> headers) {
		return IntStream.range(0, headers.size()).mapToObj(column -> name(headers, column)).toList();
	}
}

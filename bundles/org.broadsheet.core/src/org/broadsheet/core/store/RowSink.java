// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.store;

import java.io.IOException;

/** Takes a text for each row, rows rising. */
@FunctionalInterface
public interface RowSink {

	/** The text of a row, from 0. */
	void row(long row, String text) throws IOException;
}

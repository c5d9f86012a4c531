// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.types;

import java.io.IOException;

/** The texts of cells, for explaining what was found in them. */
@FunctionalInterface
public interface CellTexts {

	/** Text of a cell; rows count from 0. */
	String text(int column, long row) throws IOException;
}

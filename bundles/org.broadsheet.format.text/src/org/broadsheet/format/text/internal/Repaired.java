// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.util.List;

/**
 * What became of a row that is not as the others are.
 *
 * @param cells  as many as the table has columns
 * @param end    where the next row begins
 * @param lines  number of lines the row takes
 * @param found  number of cells the row has as it stands
 * @param damage what is wrong with it
 * @param extra  text that has no column; empty when all has
 * @param at     first cell that is missing, surplus or badly quoted, from 0; -1 where unknown
 * @param quote  cell with a misplaced quote in a row that has the wrong number of cells, too, from 0; -1 when there is none
 */
record Repaired(List<String> cells, int end, int lines, int found, Damage damage, String extra, int at, int quote) {

	/** A repair of a row with one kind of damage. */
	Repaired(List<String> cells, int end, int lines, int found, Damage damage, String extra, int at) {
		this(cells, end, lines, found, damage, extra, at, -1);
	}

	/** The same, with a misplaced quote in a cell. */
	Repaired misquoted(int cell) {
		return new Repaired(cells, end, lines, found, damage, extra, at, cell);
	}
}

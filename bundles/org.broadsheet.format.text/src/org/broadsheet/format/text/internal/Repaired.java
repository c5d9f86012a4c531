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
 */
record Repaired(List<String> cells, int end, int lines, int found, Damage damage, String extra) {
}

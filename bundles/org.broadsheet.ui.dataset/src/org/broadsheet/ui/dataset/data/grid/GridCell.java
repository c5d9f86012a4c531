// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.grid;

import org.broadsheet.ui.dataset.data.format.Shown;

/**
 * A cell that has been read.
 *
 * @param row   its row
 * @param text  its own text
 * @param shown what is shown of it
 * @param error whether it does not fit the type of its column
 */
public record GridCell(GridRow row, String text, Shown shown, boolean error) {
}

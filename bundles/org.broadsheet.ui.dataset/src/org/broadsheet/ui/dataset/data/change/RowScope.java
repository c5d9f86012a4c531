// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.change;

import org.broadsheet.core.dataset.Change.RowChoice;

/**
 * Rows to which a change of cells can be confined.
 *
 * @param name as a choice of the dialog
 */
public record RowScope(String name, RowChoice rows) {
}

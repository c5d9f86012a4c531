// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import org.broadsheet.core.dataset.Change;

/**
 * What would settle an issue.
 *
 * @param label what it does, with numbers
 */
record IssueFix(String label, Change change) {
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.issues;

import java.util.List;
import java.util.Optional;

/**
 * One finding.
 *
 * @param row      from 0; negative when it concerns none
 * @param line     of the source, from 1; 0 when it concerns none
 * @param columnId the column, if one is concerned
 * @param fixes    what would settle it, the surest first
 */
record IssueLine(String message, String value, long row, long line, Optional<String> columnId, List<IssueFix> fixes) {
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.store;

import java.util.List;

/**
 * How the evaluation of an expression went.
 *
 * @param failures number of rows for which it failed
 * @param first    the first of these rows
 * @param reasons  why it failed there, for the first few rows
 */
public record Evaluation(long failures, List<Long> first, List<String> reasons) {
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.expr;

import java.util.SortedSet;

import org.broadsheet.portal.local.internal.value.ValueType;

/**
 * An expression ready to run.
 *
 * @param source     the tree it came from
 * @param type       the type of its values
 * @param evaluation computes it for one row
 * @param columns    the positions of the input columns it reads
 * @param canFail    whether a row can give an error at all
 */
public record Compiled(Expression source, ValueType type, Evaluation evaluation, SortedSet<Integer> columns,
		boolean canFail) {
	/** Computes a value from the cells of one input row: a value, null, or a CellError. Never throws. */
	@FunctionalInterface
	public interface Evaluation {
		Object of(String[] row);
	}
}

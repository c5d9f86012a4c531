// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.values;

import java.util.List;
import java.util.stream.Stream;

import org.broadsheet.core.rewrite.Spellings;

/**
 * A line of the list: a value, or several that seem to be one.
 *
 * @param text  the value; of a group what all could be
 * @param cells number of cells that hold it, or one of them
 * @param of    the values of a group; empty for a single one
 * @param alike whether the values of a group have the same letters
 */
record ValueNode(String text, long cells, List<ValueNode> of, boolean alike) {

	static ValueNode value(String text, long cells) {
		return new ValueNode(text, cells, List.of(), true);
	}

	static ValueNode group(Spellings.Group group) {
		return new ValueNode(group.proposed(), group.cells(), group.spellings().stream().map(spelling -> value(spelling.text(), spelling.cells())).toList(), group.alike());
	}

	boolean isGroup() {
		return !of.isEmpty();
	}

	/** The values concerned: itself, or those of the group. */
	Stream<ValueNode> values() {
		return isGroup() ? of.stream() : Stream.of(this);
	}
}

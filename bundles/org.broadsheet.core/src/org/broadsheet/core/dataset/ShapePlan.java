// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.List;

import org.broadsheet.core.issues.Issue;
import org.broadsheet.core.shape.Shaper;

/**
 * What a change of shape comes to on a table.
 *
 * @param shaper  makes the new rows
 * @param rows    number of rows there will be
 * @param changed number of rows or columns that go or come; with none there is nothing to be done
 * @param failed  number of rows for which something could not be worked out
 * @param found   findings about the new table
 * @param closing lets go of what was put aside
 */
record ShapePlan(Shaper shaper, long rows, long changed, long failed, List<Issue> found, Closing closing) implements AutoCloseable {

	/** Lets go of something. */
	@FunctionalInterface
	interface Closing {
		void close() throws IOException;
	}

	/** A plan with nothing found or put aside. */
	ShapePlan(Shaper shaper, long rows, long changed) {
		this(shaper, rows, changed, 0, List.of(), () -> { });
	}

	@Override
	public void close() throws IOException {
		closing.close();
	}
}

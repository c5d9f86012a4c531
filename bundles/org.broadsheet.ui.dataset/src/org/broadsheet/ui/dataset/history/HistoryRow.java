// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.history;

import java.util.ArrayList;
import java.util.List;

import org.broadsheet.model.Dataset;
import org.broadsheet.model.Step;
import org.broadsheet.ui.dataset.parts.Moments;

/**
 * A line of the history.
 *
 * @param position how many steps are in force when one goes to this line
 * @param label    what was done
 * @param time     when
 * @param state    where it is as seen from the present
 */
record HistoryRow(int position, String label, String time, State state) {

	/** Before now, now, or taken back. */
	enum State {
		DONE, PRESENT, UNDONE
	}

	/** All lines, newest first; the last is the beginning, before any step. */
	static List<HistoryRow> of(Dataset dataset) {
		List<HistoryRow> rows = new ArrayList<>();
		int applied = dataset.getStepsApplied();
		rows.add(new HistoryRow(0, Messages.HistoryRow_beginning, "", state(0, applied)));
		for (int i = 0; i < dataset.getSteps().size(); i++) {
			Step step = dataset.getSteps().get(i);
			rows.add(new HistoryRow(i + 1, step.getLabel(), Moments.text(step.getTime()), state(i + 1, applied)));
		}
		return rows.reversed();
	}

	private static State state(int position, int applied) {
		return position == applied ? State.PRESENT : position < applied ? State.DONE : State.UNDONE;
	}
}

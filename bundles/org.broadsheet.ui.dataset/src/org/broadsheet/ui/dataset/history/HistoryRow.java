// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.history;

import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.dataset.StepNotes;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.Step;
import org.broadsheet.ui.dataset.parts.Moments;
import org.broadsheet.ui.dataset.parts.Numbers;

/**
 * A line of the history.
 *
 * @param position how many steps are in force when one goes to this line
 * @param label    what was done
 * @param time     when
 * @param state    where it is as seen from the present
 * @param notes    what there was to know when it was done
 */
record HistoryRow(int position, String label, String time, State state, List<String> notes) {

	/** Before now, now, or taken back. */
	enum State {
		DONE, PRESENT, UNDONE
	}

	/** All lines, newest first; the last is the beginning, before any step. */
	static List<HistoryRow> of(Dataset dataset) {
		List<HistoryRow> rows = new ArrayList<>();
		int applied = dataset.getStepsApplied();
		rows.add(new HistoryRow(0, Messages.HistoryRow_beginning, "", state(0, applied), List.of()));
		for (int i = 0; i < dataset.getSteps().size(); i++) {
			Step step = dataset.getSteps().get(i);
			rows.add(new HistoryRow(i + 1, step.getLabel(), Moments.text(step.getTime()), state(i + 1, applied), StepNotes.of(step)));
		}
		return rows.reversed();
	}

	/** The label, with the number of things to know. */
	String text() {
		return notes.isEmpty() ? label : label + "  ·  " + Numbers.of(notes.size(), Messages.HistoryRow_oneNote, Messages.HistoryRow_notes);
	}

	private static State state(int position, int applied) {
		return position == applied ? State.PRESENT : position < applied ? State.DONE : State.UNDONE;
	}
}

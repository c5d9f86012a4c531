// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.model.Step;

/** What there was to know when a step was made, such as which earlier steps no longer apply to a new file; kept with the step, to be read again later. */
public final class StepNotes {

	private static final String NOTE = "note.";

	private StepNotes() {
	}

	/** The sentences kept with a step, in their order. */
	public static List<String> of(Step step) {
		return new TreeMap<>(step.getParameters().map()).entrySet().stream().filter(entry -> entry.getKey().startsWith(NOTE)).map(Map.Entry::getValue).toList();
	}

	/** Keeps sentences with a step. */
	static void keep(Step step, List<String> notes) {
		for (int i = 0; i < notes.size(); i++) {
			step.getParameters().put(NOTE + "%06d".formatted(i), notes.get(i));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.broadsheet.model.Step;

/**
 * The steps that stand for every next file: those in force, and between them those that had nothing to do on the present one, or only a part. Without this a month
 * without duplicates would be the last one that is looked through for them. Which these are is kept with the step that brought the source.
 */
final class StandingSteps {

	private static final String KEY = "standing.";
	/** Between the step that was made anew and the one to be done on the next file. */
	private static final String FOR = "=";

	private StandingSteps() {
	}

	/**
	 * What became of a step on new data.
	 *
	 * @param earlier the step as it was done before
	 * @param again   id of the step it became; 0 when there was nothing to do
	 * @param whole   whether it was done as it is, and not without some of its columns
	 */
	record Outcome(Step earlier, int again, boolean whole) {

		private String text() {
			return (again == 0 ? "" : Integer.toString(again)) + (whole && again != 0 ? "" : FOR + earlier.getId());
		}
	}

	/** Keeps with the step that brought a source what became of the steps before. */
	static void keep(Step source, List<Outcome> outcomes) {
		if (outcomes.stream().anyMatch(outcome -> outcome.again() == 0 || !outcome.whole())) {
			for (int i = 0; i < outcomes.size(); i++) {
				source.getParameters().put(KEY + "%06d".formatted(i), outcomes.get(i).text());
			}
		}
	}

	/** The steps to be done on the next file, in their order. */
	static List<Step> of(StepHistory history) {
		List<Step> inForce = history.ofTable();
		Map<Integer, Step> known = history.inForce().stream().collect(Collectors.toMap(Step::getId, Function.identity()));
		Set<Integer> applied = inForce.stream().map(Step::getId).collect(Collectors.toSet());
		List<Step> steps = new ArrayList<>();
		Set<Integer> told = new HashSet<>();
		for (String outcome : history.source().map(StandingSteps::kept).orElse(List.of())) {
			int end = outcome.indexOf(FOR);
			int again = end == 0 ? 0 : Integer.parseInt(end < 0 ? outcome : outcome.substring(0, end));
			told.add(again);
			if (again == 0 || applied.contains(again)) {
				steps.add(known.get(end < 0 ? again : Integer.parseInt(outcome.substring(end + 1))));
			}
		}
		inForce.stream().filter(step -> !told.contains(step.getId())).forEach(steps::add);
		return steps;
	}

	private static List<String> kept(Step source) {
		return List.copyOf(new TreeMap<>(source.getParameters().map()).subMap(KEY, KEY + Character.MAX_VALUE).values());
	}
}

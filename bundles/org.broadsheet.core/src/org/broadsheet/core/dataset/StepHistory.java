// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.broadsheet.model.Column;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.Step;

/** The steps of a dataset, oldest first: those in force, and behind them those that were taken back. To be changed on the model's thread only. */
final class StepHistory {

	private static final String DECIDED = "decided";

	private final Dataset model;

	StepHistory(Dataset model) {
		this.model = model;
	}

	/** Adds a step in force, giving up those that were taken back. */
	void add(Step step) {
		while (model.getSteps().size() > model.getStepsApplied()) {
			model.getSteps().removeLast();
		}
		if (step.getId() == 0) {
			step.setId(nextId());
		}
		model.getSteps().add(step);
		model.setStepsApplied(model.getSteps().size());
	}

	/** Puts one step more or, with a negative number, one less in force. */
	void move(int direction) {
		model.setStepsApplied(model.getStepsApplied() + direction);
	}

	/** An id larger than that of any step there ever was in this history. */
	int nextId() {
		return model.getSteps().stream().mapToInt(Step::getId).max().orElse(0) + 1;
	}

	/** The last step in force. */
	Optional<Step> last() {
		int applied = model.getStepsApplied();
		return applied == 0 ? Optional.empty() : Optional.of(model.getSteps().get(applied - 1));
	}

	/** The step that was taken back last. */
	Optional<Step> next() {
		int applied = model.getStepsApplied();
		return applied == model.getSteps().size() ? Optional.empty() : Optional.of(model.getSteps().get(applied));
	}

	/** Steps in force. */
	List<Step> inForce() {
		return inForceAfter(0);
	}

	/** Steps that would be in force after {@link #move}. */
	List<Step> inForceAfter(int direction) {
		return List.copyOf(model.getSteps().subList(0, model.getStepsApplied() + direction));
	}

	/** Steps in force on the present source that change its cells, rows or columns. */
	List<Step> ofTable() {
		List<Step> steps = new ArrayList<>();
		for (Step step : inForce()) {
			if (Steps.ofCells(step) || Steps.ofShape(step)) {
				steps.add(step);
			} else if (Steps.ofSource(step)) {
				steps.clear();
			}
		}
		return steps;
	}

	/** Id of the step that brought the present source; 0 when there is none. */
	int sourceStep() {
		return inForce().stream().filter(Steps::ofSource).mapToInt(Step::getId).reduce(0, (first, last) -> last);
	}

	/** The step that brought the present source. */
	Optional<Step> source() {
		int id = sourceStep();
		return inForce().stream().filter(step -> step.getId() == id).findFirst();
	}

	/** What somebody decided about how the present source is read; empty where an earlier version did not keep it. */
	Optional<Map<String, String>> decidedReading() {
		Map<String, String> kept = source().map(step -> step.getParameters().map()).orElse(Map.of());
		if (!kept.containsKey(DECIDED)) {
			return Optional.empty();
		}
		Map<String, String> decided = new TreeMap<>();
		kept.forEach((key, value) -> {
			if (key.startsWith(DECIDED + ".")) {
				decided.put(key.substring(DECIDED.length() + 1), value);
			}
		});
		return Optional.of(decided);
	}

	/** Keeps with the step that brought a source what was decided about how it is read. */
	static void keepDecided(Step source, Map<String, String> decided) {
		source.getParameters().put(DECIDED, "");
		decided.forEach((key, value) -> source.getParameters().put(DECIDED + "." + key, value));
	}

	/** Columns that an earlier source had, with the decisions made about them last, the latest first; also those that are present. */
	List<Column> rememberedColumns() {
		LinkedHashMap<String, Column> remembered = new LinkedHashMap<>();
		Set<String> ofSources = new HashSet<>();
		for (Step step : inForce()) {
			if (Steps.ofSource(step) || Steps.ofShape(step)) {
				ModelState.columns(step.getBefore().map()).stream().filter(column -> ofSources.contains(column.getId())).forEach(column -> remembered.putLast(column.getId(), column));
			}
			if (Steps.ofSource(step)) {
				for (Column column : ModelState.columns(step.getParameters().map())) {
					ofSources.add(column.getId());
					remembered.putLast(column.getId(), column);
				}
			}
		}
		return List.copyOf(remembered.sequencedValues().reversed());
	}

	/** Names that columns had in the sources so far, by the id of the column. */
	Map<String, Set<String>> sourceNames() {
		Map<String, Set<String>> names = new HashMap<>();
		for (Step step : inForce()) {
			if (Steps.ofSource(step)) {
				ModelState.columns(step.getParameters().map()).forEach(column -> names.computeIfAbsent(column.getId(), id -> new HashSet<>()).add(column.getSourceName()));
			}
		}
		return names;
	}

	/** Every column that there was at any time, as it was decided about last, by id. */
	Map<String, Column> columnsEver() {
		Map<String, Column> ever = new HashMap<>();
		for (Step step : inForce()) {
			if (Steps.ofSource(step) || Steps.ofShape(step)) {
				ModelState.columns(step.getBefore().map()).forEach(column -> ever.put(column.getId(), column));
				ModelState.columns(step.getParameters().map()).forEach(column -> ever.put(column.getId(), column));
			}
		}
		return ever;
	}
}

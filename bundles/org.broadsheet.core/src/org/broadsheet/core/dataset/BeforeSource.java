// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Dataset;
import org.broadsheet.model.Step;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A dataset as it is before another source takes the place of the present one: its history, its source with the columns, and its rows, which stay open until it is clear
 * that they are not wanted any more. Until then the file on disk tells of this state, too.
 */
final class BeforeSource {

	private final OpenDataset dataset;
	private final List<Step> steps;
	private final int applied;
	private final Map<String, String> source;
	private final DatasetTable table;

	private BeforeSource(OpenDataset dataset) {
		Dataset model = dataset.model();
		this.dataset = dataset;
		this.steps = List.copyOf(model.getSteps());
		this.applied = model.getStepsApplied();
		this.source = ModelState.source(model);
		this.table = dataset.table().orElse(null);
	}

	/** Takes the state down. To be called on the model's thread, in the moment before the first change. */
	static BeforeSource of(OpenDataset dataset) {
		BeforeSource before = new BeforeSource(dataset);
		dataset.saving().begin(before::decisions);
		return before;
	}

	/** The decisions without what is going on. */
	private Dataset decisions() {
		Dataset copy = EcoreUtil.copy(dataset.model());
		putBack(copy, EcoreUtil.copyAll(steps));
		return copy;
	}

	/** What was decided meanwhile beside source and columns stays. */
	private void putBack(Dataset model, Collection<Step> before) {
		Set<Integer> known = steps.subList(0, applied).stream().map(Step::getId).collect(Collectors.toSet());
		List<Step> meanwhile = model.getSteps().stream().filter(step -> !known.contains(step.getId()) && EnumSet.of(Aspect.DATASET, Aspect.METADATA).contains(Steps.aspect(step))).toList();
		List<Step> all = new ArrayList<>(before);
		if (!meanwhile.isEmpty()) {
			all.subList(applied, all.size()).clear();
			all.addAll(meanwhile);
		}
		ModelState.write(model, ModelState.Part.SOURCE, null, source);
		model.getSteps().clear();
		model.getSteps().addAll(all);
		model.setStepsApplied(meanwhile.isEmpty() ? applied : all.size());
	}

	/** The other source is there, whole: closes the rows there were. */
	void letGo() {
		dataset.saving().end();
		if (table != null && table != dataset.table().orElse(null)) {
			table.close();
		}
		tidy();
	}

	/** It failed or was cancelled: puts everything back. */
	void restore() {
		dataset.commit(EnumSet.of(Aspect.SOURCE, Aspect.HISTORY), () -> putBack(dataset.model(), steps));
		dataset.saving().end();
		DatasetTable shown = dataset.table().orElse(null);
		if (shown != table) {
			dataset.showTable(table);
			if (shown != null) {
				shown.close();
			}
		}
		tidy();
	}

	/** What stays behind is taken away when the rows are read next. */
	private void tidy() {
		try {
			TableLoader.tidy(dataset);
		} catch (IOException e) {
			ILog.of(BeforeSource.class).warn("The rows of an earlier source could not be deleted", e);
		}
	}
}

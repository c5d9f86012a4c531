// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.io.IOException;
import java.util.EnumSet;

import org.broadsheet.model.Step;
import org.eclipse.core.runtime.IProgressMonitor;

/** Takes steps back and does them again: cells and rows first, then the model. To be used while nobody else changes rows. */
final class HistoryMoves {

	private final OpenDataset dataset;
	private final StepHistory history;

	HistoryMoves(OpenDataset dataset) {
		this.dataset = dataset;
		this.history = dataset.history();
	}

	/** Takes the last step back, if there is one. */
	void undo(IProgressMonitor monitor) throws IOException {
		Step step = history.last().orElse(null);
		if (step != null) {
			if (Steps.ofCells(step)) {
				new CellChanges(dataset).revertLast(monitor);
			}
			move(step, -1, monitor);
		}
	}

	/** Does the step again that was taken back last, if there is one. */
	void redo(IProgressMonitor monitor) throws IOException {
		Step step = history.next().orElse(null);
		if (step != null) {
			if (Steps.ofCells(step)) {
				new CellChanges(dataset).again(step, monitor);
			}
			move(step, 1, monitor);
		}
	}

	private void move(Step step, int direction, IProgressMonitor monitor) throws IOException {
		if (Steps.ofSource(step)) {
			moveSource(step, direction, monitor);
		} else if (Steps.ofShape(step) && dataset.table().isPresent()) {
			new ShapeChanges(dataset).go(history.inForceAfter(direction), monitor, () -> commit(step, direction));
		} else {
			commit(step, direction);
		}
	}

	/** The source changes with its rows, or, when they cannot be read or that is cancelled, nothing does. */
	private void moveSource(Step step, int direction, IProgressMonitor monitor) throws IOException {
		BeforeSource[] before = new BeforeSource[1];
		dataset.commit(aspects(step), () -> {
			before[0] = BeforeSource.of(dataset);
			decide(step, direction);
		});
		boolean done = false;
		try {
			if (dataset.model().getSource() == null) {
				dataset.showTable(null);
			} else {
				TableLoader loader = new TableLoader(dataset);
				loader.load(loader.stages(history.inForce()), monitor, dataset::showTable);
			}
			done = true;
		} finally {
			if (done) {
				before[0].letGo();
			} else {
				before[0].restore();
			}
		}
	}

	private void commit(Step step, int direction) {
		dataset.commit(aspects(step), () -> decide(step, direction));
	}

	private static EnumSet<Aspect> aspects(Step step) {
		return EnumSet.of(Steps.aspect(step), Aspect.HISTORY);
	}

	private void decide(Step step, int direction) {
		history.move(direction);
		if (!Steps.ofCells(step) && direction < 0) {
			Steps.revert(dataset.model(), step);
		} else if (!Steps.ofCells(step)) {
			Steps.apply(dataset.model(), step);
		}
	}
}

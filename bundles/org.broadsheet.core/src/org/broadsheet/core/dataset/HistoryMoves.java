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
		if (Steps.ofShape(step) && dataset.table().isPresent()) {
			new ShapeChanges(dataset).go(history.inForceAfter(direction), monitor, () -> decide(step, direction));
		} else {
			decide(step, direction);
			reloadAfter(step, monitor);
		}
	}

	private void decide(Step step, int direction) {
		dataset.commit(EnumSet.of(Steps.aspect(step), Aspect.HISTORY), () -> {
			history.move(direction);
			if (!Steps.ofCells(step) && direction < 0) {
				Steps.revert(dataset.model(), step);
			} else if (!Steps.ofCells(step)) {
				Steps.apply(dataset.model(), step);
			}
		});
	}

	private void reloadAfter(Step step, IProgressMonitor monitor) throws IOException {
		if (Steps.ofSource(step)) {
			if (dataset.model().getSource() == null) {
				dataset.swapTable(null);
			} else {
				dataset.loadTable(monitor);
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.dataset;

import java.util.List;

import org.broadsheet.model.Dataset;
import org.broadsheet.model.Step;

/** Counts the steps between what is published and what is here. */
final class PublishedChanges {

	private PublishedChanges() {
	}

	static int count(Dataset model) {
		int published = model.getPublication().getPublishedStep();
		int position = positionAfter(model.getSteps(), published);
		// the published step was undone and given up: everything in force may differ
		return position < 0 ? Math.max(1, model.getStepsApplied()) : Math.abs(model.getStepsApplied() - position);
	}

	private static int positionAfter(List<Step> steps, int id) {
		if (id == 0) {
			return 0;
		}
		for (int i = 0; i < steps.size(); i++) {
			if (steps.get(i).getId() == id) {
				return i + 1;
			}
		}
		return -1;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.overview;

import java.util.List;

import org.broadsheet.model.Dataset;
import org.broadsheet.model.Step;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.parts.Moments;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Card;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The last things that were done. */
final class Recent {

	private static final int MOST = 5;
	private static final int LONGEST = 100;

	private final DatasetContext context;
	private final Composite lines;
	private List<Step> shown;

	Recent(Composite parent, DatasetContext context) {
		this.context = context;
		Card card = new Card(parent);
		Ui.heading(card.body(), Messages.Recent_title);
		lines = Parts.id(Ui.row(card.body(), 2), "overview.recent");
	}

	/** The last steps in force, newest first. */
	static List<Step> last(Dataset dataset, int most) {
		int applied = dataset.getStepsApplied();
		return dataset.getSteps().subList(Math.max(0, applied - most), applied).reversed();
	}

	void update() {
		List<Step> steps = List.copyOf(last(context.dataset().model(), MOST));
		if (steps.equals(shown)) {
			return;
		}
		shown = steps;
		Parts.empty(lines);
		if (steps.isEmpty()) {
			Ui.span(Ui.toned(lines, Messages.Recent_nothing, Tone.NEUTRAL), 2);
		}
		for (Step step : steps) {
			Label time = Ui.toned(lines, Moments.text(step.getTime()), Tone.NEUTRAL);
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(time);
			Label label = Ui.text(lines, Ui.shorten(step.getLabel(), LONGEST));
			label.setToolTipText(step.getLabel());
		}
		lines.layout(true, true);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.welcome;

import java.util.List;

import org.broadsheet.ui.kit.Card;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The stages of the way from a file to a public dataset, side by side. */
final class StageStrip {

	/** One of the stages. */
	record Stage(Images icon, String name, String help) {
	}

	StageStrip(Composite parent, List<Stage> stages) {
		Composite strip = Card.frame(parent);
		GridLayoutFactory.fillDefaults().numColumns(stages.size() * 2 - 1).margins(Ui.UNIT * 2, Ui.UNIT * 3 / 2).spacing(Ui.UNIT, 0).applyTo(strip);
		Ui.fill(strip);
		for (Stage stage : stages) {
			if (stage != stages.getFirst()) {
				GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(Ui.icon(strip, Images.NEXT, 16));
			}
			stage(strip, stage);
		}
	}

	private static void stage(Composite strip, Stage stage) {
		Composite box = new Composite(strip, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(Ui.UNIT * 3 / 4, Ui.UNIT / 2).applyTo(box);
		GridDataFactory.fillDefaults().grab(true, false).hint(Ui.UNIT * 12, SWT.DEFAULT).applyTo(box);
		Ui.icon(box, stage.icon(), 16);
		Ui.fill(Ui.heading(box, stage.name())).setFont(Ui.font(0, SWT.BOLD));
		Label help = Ui.help(box, stage.help());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(Ui.UNIT * 12, SWT.DEFAULT).applyTo(help);
	}
}

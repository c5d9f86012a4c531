// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import org.broadsheet.ui.dataset.imports.AddDataMenu;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What stands in place of the grid as long as there are no rows: what to do next, or that they are being read. */
final class NoData {

	private NoData() {
	}

	static Control create(Composite parent, DataModel model) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(page);
		Composite middle = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(Ui.UNIT, Ui.UNIT).applyTo(middle);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(middle);
		Label icon = Ui.icon(middle, Images.ADD_DATA, 48);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(icon);
		Label title = Ui.heading(middle, Messages.NoData_title);
		Label text = Ui.label(middle, Messages.NoData_text);
		Button[] button = new Button[1];
		Button add = Ui.button(middle, Messages.NoData_add, () -> AddDataMenu.open(button[0], model.context()));
		button[0] = add;
		add.setData("org.broadsheet.id", "data.add");
		for (Control control : new Control[] { title, text, add }) {
			GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(control);
		}
		Runnable show = () -> {
			boolean reading = model.dataset().model().getSource() != null;
			title.setText(reading ? Messages.NoData_reading : Messages.NoData_title);
			text.setText(reading ? Messages.NoData_readingText : Messages.NoData_text);
			Ui.show(add, !reading);
			page.layout(true, true);
		};
		model.onChange(what -> {
			if (what == DataModel.What.STRUCTURE) {
				show.run();
			}
		});
		show.run();
		return page;
	}
}

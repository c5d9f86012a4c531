// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import org.broadsheet.ui.dataset.imports.AddDataMenu;
import org.broadsheet.ui.kit.EmptyPage;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What stands in place of the grid as long as there are no rows: what to do next, or that they are being read. */
final class NoData {

	private NoData() {
	}

	static Control create(Composite parent, DataModel model) {
		EmptyPage page = new EmptyPage(parent, Images.ADD_DATA, Messages.NoData_title, Messages.NoData_text);
		Button[] button = new Button[1];
		Button add = page.action(Messages.NoData_add, () -> AddDataMenu.open(button[0], model.context()));
		button[0] = add;
		add.setData("org.broadsheet.id", "data.add");
		Runnable show = () -> {
			boolean reading = model.dataset().model().getSource() != null;
			Ui.show(add, !reading);
			page.say(reading ? Messages.NoData_reading : Messages.NoData_title, reading ? Messages.NoData_readingText : Messages.NoData_text);
		};
		model.onChange(what -> {
			if (what == DataModel.What.STRUCTURE) {
				show.run();
			}
		});
		show.run();
		return page.control();
	}
}

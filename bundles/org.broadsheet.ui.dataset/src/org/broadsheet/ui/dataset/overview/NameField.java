// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.overview;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The name of the dataset as a heading that becomes a field when it is to be changed. */
final class NameField {

	private static final int LONGEST = 120;
	private static final int SHORTEST = 12;
	private static final int FIELD_WIDTH = Ui.UNIT * 52;

	private final DatasetContext context;
	private final Composite row;
	private final Label shown;
	private final Button rename;
	private String name = "";
	private Text field;

	NameField(Composite parent, DatasetContext context) {
		this.context = context;
		row = Ui.row(parent, 2);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(Ui.UNIT * 20, SWT.DEFAULT).applyTo(row);
		row.addListener(SWT.Resize, event -> fit());
		shown = Parts.id(Ui.title(row, ""), "overview.title");
		shown.addListener(SWT.MouseDoubleClick, event -> edit());
		rename = Parts.id(Ui.iconButton(row, Images.EDIT, Messages.NameField_rename, this::edit), "overview.rename");
	}

	void update(String name) {
		this.name = name;
		fit();
	}

	/** Cuts the name so that it fits the width there is. */
	private void fit() {
		int room = row.getClientArea().width - rename.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - Ui.UNIT * 2;
		GC gc = new GC(shown);
		int length = LONGEST;
		while (length > SHORTEST && room > 0 && gc.textExtent(Ui.shorten(name, length)).x > room) {
			length -= 2;
		}
		gc.dispose();
		String text = Ui.escape(Ui.shorten(name, length));
		if (!text.equals(shown.getText())) {
			shown.setText(text);
			shown.setToolTipText(name.length() > length ? name : null);
			row.layout(true, true);
			row.redraw();
		}
	}

	private void edit() {
		if (field != null) {
			return;
		}
		field = Parts.id(new Text(row, SWT.BORDER | SWT.SINGLE), "overview.name");
		field.setFont(shown.getFont());
		field.setText(context.dataset().model().getName());
		field.selectAll();
		Ui.accessible(field, Messages.NameField_name);
		GridDataFactory.swtDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(field);
		field.moveAbove(shown);
		field.addListener(SWT.DefaultSelection, event -> finish(true));
		field.addListener(SWT.FocusOut, event -> finish(true));
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				finish(false);
			}
		});
		show(false);
		field.setFocus();
	}

	private void finish(boolean keep) {
		if (field == null) {
			return;
		}
		String text = field.getText().strip();
		Text done = field;
		field = null;
		boolean focused = done.isFocusControl();
		done.dispose();
		show(true);
		if (focused) {
			rename.setFocus();
		}
		if (keep && !text.isEmpty() && !text.equals(context.dataset().model().getName())) {
			context.perform(new Change.Rename(text));
		}
	}

	private void show(boolean heading) {
		Ui.show(shown, heading);
		Ui.show(rename, heading);
		row.getParent().layout(true, true);
	}
}

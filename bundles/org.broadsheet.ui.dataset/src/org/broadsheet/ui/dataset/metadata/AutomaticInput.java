// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import java.util.List;

import org.broadsheet.core.standards.Field;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A field that is filled in by itself. */
final class AutomaticInput implements FieldInput {

	private final Text text;
	private List<String> values = List.of();

	AutomaticInput(Composite parent, Field field) {
		text = new Text(parent, SWT.BORDER | SWT.READ_ONLY);
		text.setEnabled(false);
		GridDataFactory.fillDefaults().grab(true, false).hint(Ui.UNIT * 20, SWT.DEFAULT).applyTo(text);
		show(List.of());
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	public List<String> values() {
		return values;
	}

	@Override
	public void show(List<String> known) {
		values = List.copyOf(known);
		text.setText(known.isEmpty() ? Messages.AutomaticInput_later : String.join(", ", known));
	}
}

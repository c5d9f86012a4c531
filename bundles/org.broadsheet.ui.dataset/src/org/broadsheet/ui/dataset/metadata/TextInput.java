// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import java.util.List;

import org.broadsheet.core.standards.Field;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A line or several lines of text. */
final class TextInput implements FieldInput {

	private static final int LINES = 5;

	private final Text text;
	private boolean showing;

	TextInput(Composite parent, Field field, boolean large, Runnable typed) {
		text = new Text(parent, large ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER | SWT.SINGLE);
		if (large) {
			GridDataFactory.fillDefaults().grab(true, false).hint(Ui.UNIT * 20, text.getLineHeight() * LINES).applyTo(text);
			text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		} else {
			GridDataFactory.fillDefaults().grab(true, false).hint(Ui.UNIT * 20, SWT.DEFAULT).applyTo(text);
		}
		if (!field.example().isBlank()) {
			text.setMessage(NLS.bind(Messages.TextInput_example, field.example()));
		}
		text.addListener(SWT.Modify, event -> {
			if (!showing) {
				typed.run();
			}
		});
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	public List<String> values() {
		String value = text.getText().strip();
		return value.isEmpty() ? List.of() : List.of(value);
	}

	@Override
	public void show(List<String> values) {
		showing = true;
		text.setText(String.join("; ", values));
		showing = false;
	}
}

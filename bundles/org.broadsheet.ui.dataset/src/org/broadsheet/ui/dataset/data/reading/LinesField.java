// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.reading;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Several values, one a line; told as one text with "|" between. */
public final class LinesField {

	private static final int LINES = 3;

	private final Text text;

	/** A field with its name above it; tells its values whenever they change. */
	public LinesField(Composite parent, String id, String name, String help, String joined, Consumer<String> changed) {
		Ui.label(parent, name);
		text = Parts.id(new Text(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL), id);
		Parts.accessible(text, name, help);
		text.setText(joined.replace("|", text.getLineDelimiter()));
		GridDataFactory.fillDefaults().grab(true, false).hint(Ui.UNIT * 20, text.getLineHeight() * LINES).applyTo(text);
		// Tab leaves the field, as in any other
		text.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.doit);
		text.addListener(SWT.Modify, event -> changed.accept(joined()));
		if (!help.isEmpty()) {
			Ui.help(parent, help);
		}
	}

	/** The values with "|" between. */
	String joined() {
		return Arrays.stream(text.getText().split("\\R|\\|")).map(String::strip).filter(line -> !line.isEmpty()).distinct().collect(Collectors.joining("|"));
	}

	/** Adds a value. */
	void add(String value) {
		String before = text.getText().stripTrailing();
		text.setText(before.isEmpty() ? value : before + text.getLineDelimiter() + value);
	}

	void setEnabled(boolean enabled) {
		text.setEnabled(enabled);
	}

	boolean isEmpty() {
		return joined().isEmpty();
	}

	void setFocus() {
		text.setFocus();
	}
}

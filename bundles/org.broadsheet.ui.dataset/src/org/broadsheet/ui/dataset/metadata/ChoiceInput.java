// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import java.util.ArrayList;
import java.util.List;

import org.broadsheet.core.standards.Field;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of the permitted values. A value from elsewhere that is not permitted stays, as a choice of its own, until another is made. */
final class ChoiceInput implements FieldInput {

	private final Combo combo;
	private final List<Field.Term> terms;
	private final List<String> choices = new ArrayList<>();
	/** Whether keys go from choice to choice: what they pass is no decision. */
	private boolean stepping;

	ChoiceInput(Composite parent, Field field, Runnable typed) {
		terms = field.vocabulary();
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setVisibleItemCount(20);
		GridDataFactory.fillDefaults().grab(true, false).hint(Ui.UNIT * 20, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.KeyDown, event -> stepping = true);
		combo.addListener(SWT.MouseDown, event -> stepping = false);
		combo.addListener(SWT.Selection, event -> typed.run());
		show(List.of());
	}

	@Override
	public Control control() {
		return combo;
	}

	@Override
	public List<String> values() {
		int index = combo.getSelectionIndex();
		return index <= 0 ? List.of() : List.of(choices.get(index));
	}

	@Override
	public void show(List<String> values) {
		String value = values.isEmpty() ? "" : values.getFirst();
		choices.clear();
		combo.removeAll();
		add("", Messages.ChoiceInput_choose);
		terms.forEach(term -> add(term.value(), term.label()));
		if (!choices.contains(value)) {
			add(value, value);
		}
		combo.select(choices.indexOf(value));
	}

	private void add(String value, String label) {
		choices.add(value);
		combo.add(label);
	}

	@Override
	public boolean immediate() {
		return !stepping;
	}
}

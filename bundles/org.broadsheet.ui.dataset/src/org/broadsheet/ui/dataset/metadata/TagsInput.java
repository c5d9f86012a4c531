// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.broadsheet.core.standards.Field;
import org.broadsheet.ui.dataset.parts.Chip;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.fieldassist.AutoCompleteField;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Several values as chips; a comma or Enter makes one, Backspace in the empty field takes the last away. */
final class TagsInput implements FieldInput {

	private final Composite chips;
	private final Text text;
	private final Runnable typed;
	private final Set<String> tags = new LinkedHashSet<>();

	TagsInput(Composite parent, Field field, Runnable typed) {
		this.typed = typed;
		chips = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().margins(0, 0).spacing(Ui.UNIT / 2).wrap(true).applyTo(chips);
		GridDataFactory.fillDefaults().grab(true, false).hint(Ui.UNIT * 20, SWT.DEFAULT).exclude(true).applyTo(chips);
		text = new Text(parent, SWT.BORDER);
		text.setMessage(field.example().isBlank() ? Messages.TagsInput_add : NLS.bind(Messages.TagsInput_addExample, field.example()));
		GridDataFactory.fillDefaults().grab(true, false).hint(Ui.UNIT * 20, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.DefaultSelection, event -> take());
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Modify, event -> {
			if (text.getText().matches("(?s).*[,;\\t\\n].*")) {
				take();
			}
		});
		if (!field.vocabulary().isEmpty()) {
			new AutoCompleteField(text, new TextContentAdapter(), field.vocabulary().stream().map(Field.Term::label).toArray(String[]::new));
		}
	}

	private void key(Event event) {
		if (event.character == SWT.BS && text.getText().isEmpty() && !tags.isEmpty()) {
			event.doit = false;
			remove(new ArrayList<>(tags).getLast());
		}
	}

	/** Makes tags of what stands in the field. */
	private void take() {
		boolean changed = false;
		for (String tag : text.getText().split("[,;\\t\\n]")) {
			changed |= !tag.isBlank() && tags.add(tag.strip());
		}
		text.setText("");
		if (changed) {
			fill();
			typed.run();
		}
	}

	private void remove(String tag) {
		tags.remove(tag);
		fill();
		text.setFocus();
		typed.run();
	}

	private void fill() {
		for (Control chip : chips.getChildren()) {
			chip.dispose();
		}
		for (String tag : tags) {
			new Chip(chips, tag, "✕", NLS.bind(Messages.TagsInput_remove, tag), () -> text.getDisplay().asyncExec(() -> removeIfThere(tag)));
		}
		Ui.show(chips, !tags.isEmpty());
		Ui.refit(chips);
	}

	private void removeIfThere(String tag) {
		if (!text.isDisposed() && tags.contains(tag)) {
			remove(tag);
		}
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	public List<String> values() {
		return List.copyOf(tags);
	}

	@Override
	public void show(List<String> values) {
		tags.clear();
		tags.addAll(values);
		fill();
	}

	@Override
	public boolean immediate() {
		return true;
	}

	@Override
	public void onFocus(Runnable entered, Runnable left) {
		text.addListener(SWT.FocusIn, event -> entered.run());
		text.addListener(SWT.FocusOut, event -> {
			take();
			left.run();
		});
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.dataset.parts.ScrollPane;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Options of a format as fields, each with the reason for what was guessed. Made from data, so it fits every format. */
public final class OptionsForm {

	/** One option on the form. */
	private record Row(ImportOption option, Control field, Label why) {
	}

	private static final int LARGEST = 999_999_999;

	private final Composite form;
	private final String prefix;
	private final BiConsumer<String, String> changed;
	private final List<Row> rows = new ArrayList<>();
	private boolean filling;

	/**
	 * An empty form that tells the key and the new value of what the user changes.
	 *
	 * @param prefix of the ids of its fields
	 */
	public OptionsForm(Composite form, String prefix, BiConsumer<String, String> changed) {
		this.form = form;
		this.prefix = prefix;
		this.changed = changed;
	}

	/** Shows options; where others than before, the one that has the focus keeps it. */
	public void show(List<ImportOption> options) {
		filling = true;
		if (!sameShape(options)) {
			Optional<String> focused = rows.stream().filter(row -> row.field().isFocusControl()).map(row -> row.option().key()).findFirst();
			Parts.empty(form);
			rows.clear();
			options.forEach(option -> rows.add(row(option)));
			rows.stream().filter(row -> focused.equals(Optional.of(row.option().key()))).forEach(row -> row.field().setFocus());
		}
		for (int i = 0; i < rows.size(); i++) {
			set(rows.get(i), options.get(i));
		}
		filling = false;
		if (form.getParent() instanceof ScrollPane pane) {
			pane.reflow();
		} else {
			Ui.refit(form);
		}
	}

	private boolean sameShape(List<ImportOption> options) {
		return rows.stream().map(Row::option).map(OptionsForm::shape).toList().equals(options.stream().map(OptionsForm::shape).toList());
	}

	private static Object shape(ImportOption option) {
		return List.of(option.key(), option.label(), option.kind(), option.choices());
	}

	private Row row(ImportOption option) {
		if (option.kind() != ImportOption.Kind.YES_NO) {
			Ui.label(form, option.label());
		}
		Control field = Parts.id(field(option), prefix + option.key());
		Ui.fill(field);
		Parts.accessible(field, option.label(), option.why());
		Label why = Ui.help(form, option.why());
		Ui.gap(form, 1);
		return new Row(option, field, why);
	}

	private Control field(ImportOption option) {
		return switch (option.kind()) {
		case CHOICE -> {
			Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
			option.choices().forEach(choice -> combo.add(choice.label()));
			combo.addListener(SWT.Selection, event -> tell(option, option.choices().get(combo.getSelectionIndex()).value()));
			yield combo;
		}
		case TEXT -> {
			Text text = new Text(form, SWT.BORDER);
			text.addListener(SWT.Modify, event -> tell(option, text.getText()));
			yield text;
		}
		case NUMBER -> {
			Spinner spinner = new Spinner(form, SWT.BORDER);
			spinner.setMaximum(LARGEST);
			spinner.addListener(SWT.Modify, event -> tell(option, Integer.toString(spinner.getSelection())));
			yield spinner;
		}
		case YES_NO -> {
			Button button = new Button(form, SWT.CHECK);
			button.setText(Ui.escape(option.label()));
			button.addListener(SWT.Selection, event -> tell(option, Boolean.toString(button.getSelection())));
			yield button;
		}
		};
	}

	private void tell(ImportOption option, String value) {
		if (!filling) {
			changed.accept(option.key(), value);
		}
	}

	private static void set(Row row, ImportOption option) {
		switch (row.field()) {
		case Combo combo -> combo.select(option.choices().stream().map(ImportOption.Choice::value).toList().indexOf(option.value()));
		case Text text when !text.getText().equals(option.value()) -> text.setText(option.value());
		case Spinner spinner -> spinner.setSelection(number(option.value()));
		case Button button -> button.setSelection(Boolean.parseBoolean(option.value()));
		default -> {
			// the text is what was typed
		}
		}
		row.why().setText(Ui.escape(option.why()));
		Ui.show(row.why(), !option.why().isBlank());
	}

	private static int number(String value) {
		try {
			return Integer.parseInt(value);
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	/** Options with one more decision; where it is another table of the file, its titles and headers are its own and are found anew. */
	static Map<String, String> with(Map<String, String> decided, String key, String value) {
		Map<String, String> next = new TreeMap<>(decided);
		if (key.equals(ImportOption.TABLE)) {
			next.keySet().removeAll(Set.of(ImportOption.SKIP_ROWS, ImportOption.HEADER_ROWS));
		}
		next.put(key, value);
		return next;
	}
}

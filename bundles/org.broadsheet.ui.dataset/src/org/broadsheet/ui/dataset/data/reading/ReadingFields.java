// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.reading;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** The fields for how texts are read: those that mean something for the type. */
final class ReadingFields {

	private final DataType type;
	private final Runnable changed;
	private final Map<String, String> values;
	private DateFields dates;

	ReadingFields(DataType type, ParseOptions present, Runnable changed) {
		this.type = type;
		this.changed = changed;
		this.values = new TreeMap<>(present.values());
	}

	/** What is decided. */
	Map<String, String> values() {
		return new TreeMap<>(values);
	}

	/** What keeps the fields from being understood. */
	Optional<String> problem() {
		return dates == null ? Optional.empty() : dates.problem();
	}

	void create(Composite body) {
		switch (type) {
		case NUMBER -> number(body);
		case DATE_TIME, DATE_TIME_ZONED -> {
			dates = new DateFields(type, values, changed);
			dates.create(body);
		}
		case CHECKBOX -> {
			Composite pair = Ui.row(body, 2);
			GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(Ui.UNIT * 2, 0).applyTo(pair);
			lines(Ui.column(pair), ParseOptions.TRUE_WORDS, Messages.ReadingFields_true, Messages.ReadingFields_trueHelp);
			lines(Ui.column(pair), ParseOptions.FALSE_WORDS, Messages.ReadingFields_false, Messages.ReadingFields_falseHelp);
		}
		default -> {
			// nothing but missing values
		}
		}
		lines(body, ParseOptions.MISSING, Messages.ReadingFields_missing, Messages.ReadingFields_missingHelp);
	}

	private void lines(Composite parent, String key, String name, String help) {
		new LinesField(parent, "reading." + key, name, help, values.getOrDefault(key, ""), joined -> decide(key, joined));
	}

	private void number(Composite body) {
		Composite grid = Ui.row(body, 2);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(Ui.UNIT * 2, Ui.UNIT).applyTo(grid);
		combo(grid, Messages.ReadingFields_decimal, ParseOptions.DECIMAL, new String[] { "", "," }, Messages.ReadingFields_point, Messages.ReadingFields_comma);
		combo(grid, Messages.ReadingFields_group, ParseOptions.GROUP, new String[] { "", ",", ".", " ", "'" }, Messages.ReadingFields_noGroup, Messages.ReadingFields_groupComma, Messages.ReadingFields_groupPoint,
				Messages.ReadingFields_groupSpace, Messages.ReadingFields_groupApostrophe);
		check(body, Messages.ReadingFields_currency, ParseOptions.CURRENCY, "true");
		check(body, Messages.ReadingFields_percent, ParseOptions.PERCENT, "true");
		check(body, Messages.ReadingFields_zeros, ParseOptions.LEADING_ZEROS, "drop");
		check(body, Messages.ReadingFields_scientific, ParseOptions.SCIENTIFIC, "true");
		lines(body, ParseOptions.UNIT, Messages.ReadingFields_unit, Messages.ReadingFields_unitHelp);
	}

	private void combo(Composite grid, String name, String key, String[] choices, String... labels) {
		Ui.label(grid, name);
		Combo combo = new Combo(grid, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(labels);
		combo.setData("org.broadsheet.id", "reading." + key);
		Ui.accessible(combo, name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		String present = values.getOrDefault(key, "");
		combo.select(0);
		for (int i = 1; i < choices.length; i++) {
			if (choices[i].equals(present)) {
				combo.select(i);
			}
		}
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decide(key, choices[combo.getSelectionIndex()])));
	}

	private void check(Composite parent, String name, String key, String on) {
		Button box = new Button(parent, SWT.CHECK);
		box.setText(name);
		box.setData("org.broadsheet.id", "reading." + key);
		box.setSelection(on.equals(values.get(key)));
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decide(key, box.getSelection() ? on : "")));
	}

	private void decide(String key, String value) {
		if (value.isEmpty()) {
			values.remove(key);
		} else {
			values.put(key, value);
		}
		changed.run();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.format;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.broadsheet.core.types.ColumnFormat;
import org.broadsheet.core.types.DateStyle;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The fields of the dialog for the display of a column: those that mean something for its type. */
final class FormatFields {

	private static final LocalDateTime DATE = LocalDateTime.of(2026, 9, 4, 15, 30);
	private static final List<String> CURRENCIES = List.of("USD", "EUR", "GBP", "CAD", "MXN", "AUD", "NZD", "JPY", "CNY", "INR", "CHF", "SEK", "NOK", "DKK", "BRL", "ZAR");

	private final Column column;
	private final Runnable changed;
	private final Map<String, String> values;
	private final List<Runnable> updates = new ArrayList<>();

	FormatFields(Column column, Runnable changed) {
		this.column = column;
		this.changed = changed;
		this.values = new TreeMap<>(column.getFormat().map());
	}

	/** What is decided, without what is as it would be anyway. */
	Map<String, String> values() {
		Map<String, String> decided = new TreeMap<>(values);
		if (column.getType() == DataType.NUMBER) {
			NumberStyle style = style();
			if (style != NumberStyle.CURRENCY) {
				decided.remove(ColumnFormat.CURRENCY);
			}
			if (style != NumberStyle.PERCENTAGE) {
				decided.remove(ColumnFormat.PERCENT_SCALE);
			}
		}
		return decided;
	}

	private NumberStyle style() {
		return NumberStyle.of(values.getOrDefault(ColumnFormat.STYLE, ""));
	}

	void create(Composite body) {
		Composite grid = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(Ui.UNIT * 2, Ui.UNIT).applyTo(grid);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
		switch (column.getType()) {
		case NUMBER -> number(grid);
		case DATE_TIME, DATE_TIME_ZONED -> combo(grid, Messages.FormatFields_dateStyle, ColumnFormat.DATE_STYLE, dateStyles());
		case TEXT -> combo(grid, Messages.FormatFields_display, ColumnFormat.DISPLAY, ordered("", Messages.FormatFields_plain, "email", Messages.FormatFields_email, "url", Messages.FormatFields_url));
		default -> {
			// nothing but the alignment
		}
		}
		combo(grid, Messages.FormatFields_align, ColumnFormat.ALIGN,
				ordered("", Messages.FormatFields_alignUsual, "left", Messages.FormatFields_left, "center", Messages.FormatFields_center, "right", Messages.FormatFields_right));
		update();
	}

	private void number(Composite grid) {
		combo(grid, Messages.FormatFields_style, ColumnFormat.STYLE, ordered("", Messages.FormatFields_standard, NumberStyle.PERCENTAGE.id(), Messages.FormatFields_percentage, NumberStyle.CURRENCY.id(),
				Messages.FormatFields_currency, NumberStyle.SCIENTIFIC.id(), Messages.FormatFields_scientific, NumberStyle.FINANCIAL.id(), Messages.FormatFields_financial));
		thousands(grid);
		Map<String, String> decimals = ordered("", Messages.FormatFields_decimalsUsual);
		for (int i = 0; i <= 10; i++) {
			decimals.put(Integer.toString(i), Integer.toString(i));
		}
		combo(grid, Messages.FormatFields_decimals, ColumnFormat.DECIMALS, decimals);
		Combo currency = combo(grid, Messages.FormatFields_currencyCode, ColumnFormat.CURRENCY, currencies());
		Combo scale = combo(grid, Messages.FormatFields_percentScale, ColumnFormat.PERCENT_SCALE, ordered("", Messages.FormatFields_percentHundred, "1", Messages.FormatFields_percentOne));
		updates.add(() -> {
			currency.setEnabled(style() == NumberStyle.CURRENCY);
			scale.setEnabled(style() == NumberStyle.PERCENTAGE);
		});
	}

	private void thousands(Composite grid) {
		new Label(grid, SWT.NONE);
		Button box = new Button(grid, SWT.CHECK);
		box.setText(Messages.FormatFields_thousands);
		box.setData("org.broadsheet.id", "format." + ColumnFormat.THOUSANDS_SEPARATOR);
		box.setSelection(!"false".equals(values.get(ColumnFormat.THOUSANDS_SEPARATOR)));
		// where none are shown without anybody having said so, that somebody wants them is a decision
		String shown = column.getFormat().containsKey(ColumnFormat.THOUSANDS_SEPARATOR) ? "true" : "";
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decide(ColumnFormat.THOUSANDS_SEPARATOR, box.getSelection() ? shown : "false")));
		updates.add(() -> box.setEnabled(style() != NumberStyle.SCIENTIFIC));
	}

	private Combo combo(Composite grid, String name, String key, Map<String, String> choices) {
		Ui.label(grid, name);
		Combo combo = new Combo(grid, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setData("org.broadsheet.id", "format." + key);
		Ui.accessible(combo, name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		List<String> ids = List.copyOf(choices.keySet());
		choices.values().forEach(combo::add);
		combo.select(Math.max(0, ids.indexOf(values.getOrDefault(key, ""))));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decide(key, ids.get(combo.getSelectionIndex()))));
		return combo;
	}

	private void decide(String key, String value) {
		if (value.isEmpty()) {
			values.remove(key);
		} else {
			values.put(key, value);
		}
		update();
		changed.run();
	}

	private void update() {
		updates.forEach(Runnable::run);
	}

	private static Map<String, String> dateStyles() {
		Map<String, String> styles = ordered("", Messages.FormatFields_dateUsual);
		for (DateStyle style : DateStyle.values()) {
			styles.put(style.id(), style.formatter().format(DATE));
		}
		return styles;
	}

	private static Map<String, String> currencies() {
		Map<String, String> currencies = new LinkedHashMap<>();
		for (String code : CURRENCIES) {
			Currency currency = Currency.getInstance(code);
			currencies.put(code.equals("USD") ? "" : code, code + "   " + currency.getDisplayName(Locale.US));
		}
		return currencies;
	}

	private static Map<String, String> ordered(String... pairs) {
		Map<String, String> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put(pairs[i], pairs[i + 1]);
		}
		return map;
	}
}

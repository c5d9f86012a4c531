// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.types.DatePattern;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The fields for dates: any usual form with the order of day and month, or certain patterns only. */
final class DateFields {

	private static final List<String> ZONED = List.of("yyyy-MM-ddTHH:mm:ssXXX", "yyyy-MM-dd HH:mm:ss X", "dd/MM/yyyy HH:mm XXX", "MM/dd/yyyy HH:mm XXX");
	private static final List<String> ZONED_DIRECTIVES = List.of("%Y-%m-%dT%H:%M:%S%z", "%d/%m/%Y %H:%M %z", "%m/%d/%Y %H:%M %z");
	private static final List<String> DIRECTIVES = List.of("%Y-%m-%d", "%Y%m%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d %b %Y", "%B %d, %Y", "%m/%d/%y", "%Y-%m-%d %H:%M:%S", "%m/%d/%Y %I:%M %p");

	private final DataType type;
	private final Map<String, String> values;
	private final Runnable changed;
	private Button any;
	private Button certain;
	private Combo order;
	private LinesField patterns;
	private Button add;

	DateFields(DataType type, Map<String, String> values, Runnable changed) {
		this.type = type;
		this.values = values;
		this.changed = changed;
	}

	void create(Composite body) {
		boolean patterned = values.containsKey(ParseOptions.DATE_PATTERNS);
		any = radio(body, type == DataType.DATE_TIME ? Messages.DateFields_any : Messages.DateFields_anyZoned, "reading.any", !patterned);
		if (type == DataType.DATE_TIME) {
			order(body);
		}
		certain = radio(body, Messages.DateFields_certain, "reading.certain", patterned);
		Composite below = Ui.row(body, 2);
		GridDataFactory.fillDefaults().grab(true, false).indent(Ui.UNIT * 3, 0).applyTo(below);
		Composite left = Ui.column(below);
		patterns = new LinesField(left, "reading." + ParseOptions.DATE_PATTERNS, Messages.DateFields_patterns, Messages.DateFields_patternsHelp, values.getOrDefault(ParseOptions.DATE_PATTERNS, ""), joined -> decide());
		add = Parts.id(Ui.button(below, Messages.DateFields_add, this::presets), "reading.presets");
		add.setImage(Images.ADD.image());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, Ui.UNIT * 2).applyTo(add);
		enable();
	}

	private Button radio(Composite body, String text, String id, boolean selected) {
		Button button = Parts.id(new Button(body, SWT.RADIO), id);
		button.setText(text);
		button.setSelection(selected);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (button.getSelection()) {
				enable();
				decide();
			}
		}));
		return button;
	}

	private void order(Composite body) {
		Composite row = Ui.row(body, 2);
		GridDataFactory.fillDefaults().grab(true, false).indent(Ui.UNIT * 3, 0).applyTo(row);
		Ui.label(row, Messages.DateFields_order);
		order = Parts.id(new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY), "reading." + ParseOptions.DAY_FIRST);
		order.setItems(Messages.DateFields_undecided, Messages.DateFields_monthFirst, Messages.DateFields_dayFirst);
		Ui.accessible(order, Messages.DateFields_order);
		Ui.fill(order);
		String present = values.get(ParseOptions.DAY_FIRST);
		order.select(present == null ? 0 : Boolean.parseBoolean(present) ? 2 : 1);
		order.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decide()));
	}

	private void enable() {
		boolean patterned = certain.getSelection();
		if (order != null) {
			order.setEnabled(!patterned);
		}
		patterns.setEnabled(patterned);
		add.setEnabled(patterned);
	}

	private void decide() {
		values.remove(ParseOptions.DATE_PATTERNS);
		values.remove(ParseOptions.DAY_FIRST);
		if (certain.getSelection() && !patterns.isEmpty()) {
			values.put(ParseOptions.DATE_PATTERNS, patterns.joined());
		} else if (!certain.getSelection() && order != null && order.getSelectionIndex() > 0) {
			values.put(ParseOptions.DAY_FIRST, Boolean.toString(order.getSelectionIndex() == 2));
		}
		changed.run();
	}

	Optional<String> problem() {
		return certain.getSelection() && patterns.isEmpty() ? Optional.of(Messages.DateFields_none) : Optional.empty();
	}

	private void presets() {
		Menu menu = new Menu(add);
		boolean zoned = type == DataType.DATE_TIME_ZONED;
		items(menu, zoned ? ZONED : DatePattern.CSVW_DATES);
		if (!zoned) {
			sub(menu, Messages.DateFields_times, DatePattern.CSVW_DATES.stream().flatMap(date -> DatePattern.CSVW_TIMES.stream().filter(time -> time.contains(":")).map(time -> date + " " + time)).toList());
		}
		sub(menu, Messages.DateFields_directives, zoned ? ZONED_DIRECTIVES : DIRECTIVES);
		Point below = add.toDisplay(0, add.getSize().y);
		menu.setLocation(below);
		menu.setVisible(true);
	}

	private void sub(Menu menu, String name, List<String> choices) {
		MenuItem item = new MenuItem(menu, SWT.CASCADE);
		item.setText(name);
		Menu below = new Menu(item);
		item.setMenu(below);
		items(below, choices);
	}

	private void items(Menu menu, List<String> choices) {
		for (String choice : choices) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(choice + '\t' + DatePattern.of(choice).example());
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> patterns.add(choice)));
		}
	}
}

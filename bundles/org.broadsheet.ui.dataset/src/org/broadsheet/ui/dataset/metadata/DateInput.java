// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.metadata;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.broadsheet.core.standards.Field;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A date, typed as year-month-day or picked from a calendar. */
final class DateInput implements FieldInput {

	private final Text text;
	private boolean showing;

	DateInput(Composite parent, Field field, Runnable typed) {
		Composite row = Ui.row(parent, 2);
		text = new Text(row, SWT.BORDER);
		text.setMessage(Messages.DateInput_pattern);
		GridDataFactory.swtDefaults().hint(Ui.UNIT * 16, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> {
			if (!showing) {
				typed.run();
			}
		});
		Ui.iconButton(row, Images.CALENDAR, Messages.DateInput_pick, this::pick);
	}

	private void pick() {
		Shell popup = new Shell(text.getShell(), SWT.ON_TOP | SWT.TOOL);
		popup.setLayout(new FillLayout());
		DateTime calendar = new DateTime(popup, SWT.CALENDAR);
		LocalDate date = date();
		calendar.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
		calendar.addListener(SWT.Selection, event -> text.setText(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()).toString()));
		calendar.addListener(SWT.DefaultSelection, event -> popup.close());
		popup.addListener(SWT.Deactivate, event -> popup.close());
		popup.pack();
		popup.setLocation(text.toDisplay(0, text.getSize().y));
		popup.open();
		calendar.setFocus();
	}

	private LocalDate date() {
		try {
			return LocalDate.parse(text.getText().strip());
		} catch (DateTimeParseException e) {
			return LocalDate.now();
		}
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
		text.setText(values.isEmpty() ? "" : values.getFirst());
		showing = false;
	}
}

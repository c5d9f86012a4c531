// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.ColumnFormat;
import org.broadsheet.model.Column;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.FormDialog;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Decides how the values of a column are displayed, with the column's own values as example. Nothing is decided before Apply. */
public final class FormatDialog extends FormDialog {

	private static final int EXAMPLES = 4;
	private final Column column;
	private final List<String> texts;
	private FormatFields fields;
	private Label[] examples;

	/**
	 * A dialog for a column.
	 *
	 * @param texts texts of the column to show as examples
	 */
	public FormatDialog(Shell parent, Column column, List<String> texts) {
		super(parent, NLS.bind(Messages.FormatDialog_title, column.getName()), Messages.FormatDialog_apply);
		this.column = column;
		CellFormatter plain = new CellFormatter(column.getType(), DatasetTable.options(column), new ColumnFormat(Map.of()));
		this.texts = texts.stream().distinct().filter(text -> plain.show(text).kind() != Shown.Kind.EMPTY && plain.show(text).kind() != Shown.Kind.ERROR).limit(EXAMPLES).toList();
	}

	/** Opens the dialog; the keys decided, or nothing when it was cancelled. */
	public Optional<Map<String, String>> ask() {
		return open() == Window.OK ? Optional.of(fields.values()) : Optional.empty();
	}

	@Override
	protected void fill(Composite body) {
		fields = new FormatFields(column, this::changed);
		fields.create(body);
		example(body);
		show(column.getFormat().map());
	}

	private void example(Composite body) {
		Ui.heading(body, texts.isEmpty() ? Messages.FormatDialog_noExample : Messages.FormatDialog_example);
		Composite card = Ui.surface(body, "BroadsheetCard", Colors.CARD);
		card.setData("org.broadsheet.id", "format.example");
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(false).margins(Ui.UNIT * 3 / 2, Ui.UNIT).spacing(Ui.UNIT * 2, Ui.UNIT / 2).applyTo(card);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
		examples = new Label[texts.size()];
		for (int i = 0; i < examples.length; i++) {
			Label own = Ui.label(card, Ui.shorten(CellFormatter.oneLine(texts.get(i)), 40));
			own.setForeground(Colors.MUTED.get());
			Ui.label(card, "→").setForeground(Colors.MUTED.get());
			examples[i] = new Label(card, SWT.NONE);
			examples[i].setFont(Ui.font(0, SWT.BOLD));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(examples[i]);
		}
		Ui.help(body, Messages.FormatDialog_help);
	}

	private void changed() {
		show(fields.values());
		validate();
	}

	private void show(Map<String, String> format) {
		CellFormatter formatter = new CellFormatter(column.getType(), DatasetTable.options(column), new ColumnFormat(format));
		int alignment = switch (formatter.alignment()) {
		case LEFT -> SWT.LEFT;
		case CENTER -> SWT.CENTER;
		case RIGHT -> SWT.RIGHT;
		};
		for (int i = 0; i < examples.length; i++) {
			examples[i].setAlignment(alignment);
			examples[i].setText(Ui.escape(Ui.shorten(formatter.show(texts.get(i)).text(), 60)));
		}
	}
}

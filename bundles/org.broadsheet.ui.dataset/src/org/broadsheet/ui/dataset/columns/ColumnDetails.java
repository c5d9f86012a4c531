// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.data.format.FormatDialog;
import org.broadsheet.ui.dataset.data.rules.RulesDialog;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.dataset.parts.ScrollPane;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Jobs;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The selected column beside the table: its description with room to write, and its profile. */
final class ColumnDetails {

	private static final int LONGEST = 60;
	private static final int EXAMPLES = 30;

	private final DatasetContext context;
	private final ScrollPane pane;
	private final Label name;
	private final Text description;
	private final Button format;
	private final Button rules;
	private final ProfilePane profile;
	private String columnId;

	ColumnDetails(Composite parent, DatasetContext context) {
		this.context = context;
		pane = new ScrollPane(parent, 1);
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT, 0).spacing(0, Ui.UNIT).applyTo(pane.body());
		name = Parts.id(Ui.text(pane.body(), ""), "columns.detail.name");
		name.setFont(Ui.font(1, SWT.BOLD));
		Ui.label(pane.body(), Messages.ColumnDetails_description);
		description = Parts.id(new Text(pane.body(), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "columns.detail.description");
		GridDataFactory.fillDefaults().grab(true, false).hint(Ui.UNIT * 16, description.getLineHeight() * 4).applyTo(description);
		Ui.accessible(description, Messages.ColumnDetails_description);
		description.addListener(SWT.FocusOut, event -> commit());
		description.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		format = Parts.id(Ui.button(pane.body(), Messages.ColumnDetails_format, this::format), "columns.detail.format");
		format.setImage(Images.FORMAT.image());
		rules = Parts.id(Ui.button(pane.body(), Messages.ColumnDetails_rules, this::rules), "columns.detail.rules");
		rules.setImage(Images.CHECK.image());
		profile = new ProfilePane(pane.body(), context.dataset(), pane::reflow);
	}

	private void commit() {
		String id = columnId;
		if (id != null) {
			String text = description.getText().strip();
			context.dataset().column(id).filter(column -> !column.getDescription().equals(text))
					.ifPresent(column -> context.perform(new Change.SetColumn(id, Change.ColumnAttribute.DESCRIPTION, text)));
		}
	}

	private void format() {
		context.dataset().column(columnId).ifPresent(column -> {
			int index = column.getSourceIndex();
			Optional<DatasetTable> table = context.dataset().table();
			Jobs.run(format, Messages.ColumnDetails_examples, monitor -> table.isEmpty() ? List.<String>of() : examples(table.get(), index), texts -> ask(column, texts));
		});
	}

	private static List<String> examples(DatasetTable table, int index) throws IOException {
		return Arrays.stream(table.page(0, EXAMPLES).cells()).map(row -> row[index]).toList();
	}

	private void rules() {
		context.dataset().column(columnId).flatMap(column -> new RulesDialog(rules.getShell(), column).ask()).ifPresent(context::perform);
	}

	private void ask(Column column, List<String> texts) {
		new FormatDialog(format.getShell(), column, texts).ask().ifPresent(chosen -> context.perform(new Change.SetFormat(column.getId(), chosen)));
	}

	/** Shows a column; {@code null} for none. */
	void show(Column column) {
		if (columnId != null && column != null && !columnId.equals(column.getId())) {
			commit();
		}
		columnId = column == null ? null : column.getId();
		description.setEnabled(column != null);
		format.setEnabled(column != null);
		rules.setEnabled(column != null);
		rules.setText(column == null || column.getRules().isEmpty() ? Messages.ColumnDetails_rules : NLS.bind(Messages.ColumnDetails_rulesCount, column.getRules().size()));
		name.setText(column == null ? "" : Ui.escape(Ui.shorten(column.getName(), LONGEST)));
		if (column == null) {
			description.setText("");
		} else if (!description.isFocusControl() && !description.getText().equals(column.getDescription())) {
			description.setText(column.getDescription());
		}
		profile.show(column);
		pane.reflow();
	}
}

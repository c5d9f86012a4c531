// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.rules.CellRule;
import org.broadsheet.core.rules.CellRule.Demand;
import org.broadsheet.core.rules.ColumnRules;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.dataset.data.reading.LinesField;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.FormDialog;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Decides what the values of a column must be beyond their type. The fields follow from the rules there are. */
public final class RulesDialog extends FormDialog {

	private static final int NAME = 60;

	private final Column column;
	private final Map<CellRule, String> demands = new EnumMap<>(CellRule.class);

	/** A dialog for a column. */
	public RulesDialog(Shell parent, Column column) {
		super(parent, NLS.bind(Messages.RulesDialog_title, Ui.shorten(column.getName(), NAME)), Messages.RulesDialog_verb);
		this.column = column;
		for (CellRule rule : CellRule.values()) {
			demands.put(rule, column.getRules().map().getOrDefault(rule.key(), ""));
		}
	}

	/** Opens the dialog; the change that was decided about, or nothing when it was cancelled. */
	public Optional<Change> ask() {
		return open() == Window.OK ? Optional.of(new Change.SetRules(Map.of(column.getId(), values()))) : Optional.empty();
	}

	@Override
	protected int width() {
		return Ui.UNIT * 80;
	}

	@Override
	protected void fill(Composite body) {
		Parts.id(body, "rules");
		Ui.text(body, NLS.bind(Messages.RulesDialog_text, Ui.escape(Ui.shorten(column.getName(), NAME)), TypeLabels.of(column.getType())));
		for (CellRule rule : CellRule.values()) {
			if (rule.demand() == Demand.FLAG) {
				flag(body, rule);
			}
		}
		Composite fields = Ui.row(body, 2);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(Ui.UNIT * 2, Ui.UNIT).applyTo(fields);
		for (CellRule rule : CellRule.values()) {
			switch (rule.demand()) {
			case LIST -> new LinesField(Ui.column(fields), id(rule), rule.label(), Messages.RulesDialog_list, demands.get(rule), text -> put(rule, text));
			case LENGTH -> text(Ui.column(fields), rule, Messages.RulesDialog_length);
			case LIMIT -> {
				if (ordered() || !demands.get(rule).isEmpty()) {
					text(Ui.column(fields), rule, column.getType() == DataType.NUMBER ? Messages.RulesDialog_number : Messages.RulesDialog_date);
				}
			}
			case PATTERN -> text(Ui.span(Ui.column(fields), 2), rule, Messages.RulesDialog_pattern);
			case FLAG -> {
				// stands above
			}
			}
		}
	}

	private boolean ordered() {
		return column.getType() == DataType.NUMBER || column.getType() == DataType.DATE_TIME || column.getType() == DataType.DATE_TIME_ZONED;
	}

	private static String id(CellRule rule) {
		return "rules." + rule.key();
	}

	private void flag(Composite parent, CellRule rule) {
		Button box = Parts.id(new Button(parent, SWT.CHECK), id(rule));
		box.setText(rule.label());
		boolean identifier = column.isRowIdentifier() && (rule == CellRule.REQUIRED || rule == CellRule.UNIQUE);
		box.setSelection(identifier || !demands.get(rule).isEmpty());
		box.setEnabled(!identifier);
		box.setToolTipText(identifier ? Messages.RulesDialog_identifier : null);
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> put(rule, box.getSelection() ? "true" : "")));
	}

	private void text(Composite parent, CellRule rule, String help) {
		Text field = Parts.id(Ui.field(parent, rule.label(), demands.get(rule), SWT.SINGLE), id(rule));
		Parts.accessible(field, rule.label(), help);
		field.setMessage(help);
		field.addListener(SWT.Modify, event -> put(rule, field.getText().strip()));
	}

	private void put(CellRule rule, String demand) {
		demands.put(rule, demand);
		validate();
	}

	private Map<String, String> values() {
		Map<String, String> values = new TreeMap<>();
		demands.forEach((rule, demand) -> {
			if (!demand.isEmpty()) {
				values.put(rule.key(), demand);
			}
		});
		return values;
	}

	@Override
	protected String problem() {
		return new ColumnRules(values(), false).problem(column.getType()).orElse(null);
	}
}

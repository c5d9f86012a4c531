// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.reading;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.ParseRules;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.dataset.parts.Latest;
import org.broadsheet.ui.kit.FormDialog;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Decides how the texts of a column are read; says while one changes something how many cells fit then, with examples. */
public final class ReadingDialog extends FormDialog {

	private final Column column;
	private final DatasetTable table;
	private final AtomicInteger asked = new AtomicInteger();
	private ReadingFields fields;
	private TrialCard card;
	private Latest<ReadingTrial> latest;

	/** A dialog for a column. */
	public ReadingDialog(Shell parent, Column column, DatasetTable table) {
		super(parent, NLS.bind(Messages.ReadingDialog_title, column.getName()), Messages.ReadingDialog_verb);
		this.column = column;
		this.table = table;
	}

	/** Opens the dialog; what was decided, or nothing when it was cancelled. */
	public Optional<Map<String, String>> ask() {
		return open() == Window.OK ? Optional.of(fields.values()) : Optional.empty();
	}

	@Override
	protected int width() {
		return Ui.UNIT * 76;
	}

	@Override
	protected void fill(Composite body) {
		body.setData("org.broadsheet.id", "reading");
		Ui.text(body, NLS.bind(Messages.ReadingDialog_type, column.getName(), TypeLabels.of(column.getType())));
		fields = new ReadingFields(column.getType(), DatasetTable.options(column), this::changed);
		fields.create(body);
		card = new TrialCard(body);
		latest = new Latest<>(Messages.ReadingDialog_job, body, this::tried, sentence -> card.failed(sentence));
		body.addDisposeListener(event -> asked.incrementAndGet());
		attempt();
	}

	private void changed() {
		validate();
		attempt();
	}

	private void attempt() {
		ParseOptions options = new ParseOptions(fields.values());
		if (problem() == null) {
			int number = asked.incrementAndGet();
			int index = column.getSourceIndex();
			DataType type = column.getType();
			card.trying();
			latest.ask(() -> ReadingTrial.of(table, index, type, options, () -> asked.get() != number));
		} else {
			asked.incrementAndGet();
			card.waiting();
		}
	}

	private void tried(ReadingTrial trial) {
		card.show(trial, column.getType());
		refit();
	}

	@Override
	protected String problem() {
		return fields.problem().or(() -> ParseRules.problem(new ParseOptions(fields.values()))).orElse(null);
	}
}

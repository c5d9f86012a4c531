// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import java.util.Optional;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.DatasetListener;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.imports.AddDataMenu;
import org.broadsheet.ui.dataset.parts.Mark;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.EmptyPage;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Content of the columns page: the table, what is wrong with what is being typed, and the profile of the selected column. */
public final class ColumnsContent {

	private final DatasetContext context;
	private final Composite page;
	private Composite problemRow;
	private Label problem;
	private ColumnTable table;
	private ColumnDetails details;
	private Composite content;
	private Composite nothing;

	/** Fills a composite. */
	public ColumnsContent(Composite parent, DatasetContext context) {
		this.context = context;
		page = Ui.surface(parent, "BroadsheetPage", Colors.PAGE);
		GridLayoutFactory.fillDefaults().margins(Ui.UNIT * 2, Ui.UNIT * 2).applyTo(page);
		createNothing();
		createContent();
		listen();
		update();
	}

	private void createNothing() {
		EmptyPage empty = new EmptyPage(page, Images.COLUMNS, Messages.ColumnsContent_noColumns, Messages.ColumnsContent_addFirst);
		nothing = empty.control();
		Button[] add = new Button[1];
		add[0] = Parts.id(empty.action(Messages.ColumnsContent_addData, () -> AddDataMenu.open(add[0], context)), "columns.addData");
	}

	private void createContent() {
		content = Ui.fillBoth(Ui.column(page));
		createTools();
		SashForm sash = Ui.fillBoth(new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH));
		sash.setSashWidth(Ui.UNIT * 2);
		table = new ColumnTable(sash, context, this::problem);
		details = new ColumnDetails(sash, context);
		sash.setWeights(74, 26);
		problemRow = Ui.row(content, 2);
		Parts.mark(problemRow, Mark.WRONG);
		problem = Parts.id(Ui.toned(problemRow, "", Tone.ERROR), "columns.problem");
		Ui.show(problemRow, false);
		table.control().addListener(SWT.Selection, event -> details.show(table.selected().orElse(null)));
	}

	private void createTools() {
		Composite tools = Ui.row(content, 4);
		Label hint = Ui.help(tools, Messages.ColumnsContent_hint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(Ui.UNIT * 20, SWT.DEFAULT).applyTo(hint);
		Parts.id(Ui.iconButton(tools, Images.UP, Messages.ColumnsContent_up, () -> table.moveSelected(-1)), "columns.up");
		Parts.id(Ui.iconButton(tools, Images.DOWN, Messages.ColumnsContent_down, () -> table.moveSelected(1)), "columns.down");
		Parts.id(Ui.button(tools, Messages.ColumnsContent_paste, this::pasteDictionary), "columns.dictionary").setImage(Images.CLIPBOARD.image());
	}

	private void pasteDictionary() {
		new DictionaryPaste(page.getShell(), context).start();
	}

	private void problem(Optional<String> sentence) {
		problem.setText(Ui.escape(sentence.orElse("")));
		Ui.show(problemRow, sentence.isPresent());
		content.layout(true, true);
	}

	private void listen() {
		DatasetListener listener = aspects -> {
			if (aspects.contains(Aspect.COLUMNS) || aspects.contains(Aspect.SOURCE)) {
				update();
			} else if (aspects.contains(Aspect.TABLE) || aspects.contains(Aspect.CELLS)) {
				details.show(table.selected().orElse(null));
			}
		};
		context.dataset().addListener(listener);
		page.addListener(SWT.Dispose, event -> context.dataset().removeListener(listener));
	}

	private void update() {
		boolean columns = !context.dataset().model().getColumns().isEmpty();
		Ui.show(nothing, !columns);
		Ui.show(content, columns);
		table.update();
		details.show(table.selected().orElse(null));
		page.layout(true, true);
	}

	/** Goes to a column; where it has no description yet, to that. */
	public void reveal(String columnId) {
		table.select(columnId);
		details.show(table.selected().orElse(null));
		table.control().setFocus();
		table.selected().ifPresent(column -> {
			if (ColumnProblems.of(column, ColumnField.NAME).isPresent()) {
				table.edit(ColumnField.NAME);
			} else if (ColumnProblems.of(column, ColumnField.FIELD_NAME).isPresent()) {
				table.edit(ColumnField.FIELD_NAME);
			} else if (column.getDescription().isBlank()) {
				table.edit(ColumnField.DESCRIPTION);
			}
		});
	}

	/** Gives the focus to the table. */
	public void setFocus() {
		if (table.control().isVisible()) {
			table.control().setFocus();
		} else {
			nothing.setFocus();
		}
	}
}

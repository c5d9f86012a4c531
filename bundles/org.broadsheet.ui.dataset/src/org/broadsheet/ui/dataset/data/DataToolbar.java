// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.broadsheet.core.dataset.Change.ColumnAttribute;
import org.broadsheet.core.dataset.Change;
import org.broadsheet.core.imports.ImportOption;
import org.broadsheet.core.issues.IssueText;
import org.broadsheet.core.origins.Origins;
import org.broadsheet.model.Column;
import org.broadsheet.model.Source;
import org.broadsheet.ui.dataset.data.grid.GridCommand;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.dataset.exports.ExportFlow;
import org.broadsheet.ui.dataset.imports.AddDataMenu;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The line above the grid: where the rows come from, finding, which rows are shown, how many there are. */
final class DataToolbar {

	/** Options that are shown when they are not 0. */
	private static final Set<String> BEGINNING = Set.of(ImportOption.SKIP_ROWS, ImportOption.HEADER_ROWS);

	/** The longest name of a file on the button, in characters, where there is room and where there is little. */
	private static final int NAME = 40;
	private static final int SHORT_NAME = 22;

	private final DataModel model;
	private final Button source;
	private final Label show;
	private final Combo filter;
	private final Label counts;
	private final Link hidden;
	private final Composite line;

	DataToolbar(Composite parent, DataDesk desk) {
		model = desk.model();
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(8).margins(Ui.UNIT * 3 / 2, Ui.UNIT * 3 / 4).spacing(Ui.UNIT, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		source = Ui.button(line, "", this::sourceMenu);
		source.setImage(Images.FILE.image());
		source.setToolTipText(Messages.DataToolbar_sourceTip);
		source.setData("org.broadsheet.id", "data.source");
		Button find = Ui.button(line, Messages.DataToolbar_find, () -> desk.command(GridCommand.FIND));
		find.setImage(Images.SEARCH.image());
		find.setToolTipText(Messages.DataToolbar_findTip);
		find.setData("org.broadsheet.id", "data.find");
		Button export = Ui.button(line, Messages.DataToolbar_export, () -> new ExportFlow(line.getShell(), model.context()).start(false));
		export.setImage(Images.EXPORT.image());
		export.setToolTipText(Messages.DataToolbar_exportTip);
		export.setData("org.broadsheet.id", "data.export");
		show = Ui.label(line, Messages.DataToolbar_show);
		GridDataFactory.swtDefaults().indent(Ui.UNIT, 0).applyTo(show);
		filter = new Combo(line, SWT.DROP_DOWN | SWT.READ_ONLY);
		filter.setData("org.broadsheet.id", "data.filter");
		Ui.accessible(filter, Messages.DataToolbar_filterName);
		filter.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
		Label gap = new Label(line, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(gap);
		hidden = Ui.link(line, "", this::hiddenMenu);
		hidden.setData("org.broadsheet.id", "data.hidden");
		counts = Ui.label(line, "");
		counts.setData("org.broadsheet.id", "data.counts");
		model.onChange(what -> {
			if (what != DataModel.What.ROWS) {
				show();
			}
		});
		line.addListener(SWT.Resize, event -> fit());
		show();
	}

	private void show() {
		filters();
		int left = model.hidden().size();
		hidden.setText("<a>" + (left == 1 ? Messages.DataToolbar_oneHidden : NLS.bind(Messages.DataToolbar_hidden, left)) + "</a>");
		Ui.show(hidden, left > 0);
		counts.setText(countText());
		fit();
	}

	/** What would push the counts out of the line is made shorter: how the file is read, to which the menu of the button leads, then long names and what is shown. */
	private void fit() {
		narrow(sourceText(NAME, true), SWT.DEFAULT);
		if (tooWide()) {
			narrow(sourceText(NAME, false), SWT.DEFAULT);
		}
		if (tooWide()) {
			narrow(sourceText(SHORT_NAME, false), Ui.UNIT * 15);
		}
		line.layout();
	}

	private boolean tooWide() {
		return line.getSize().x > 0 && line.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > line.getSize().x;
	}

	private void narrow(String text, int width) {
		source.setText(text);
		Ui.show(show, width == SWT.DEFAULT);
		GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(filter);
	}

	private String countText() {
		String columns = IssueText.bind(Messages.DataToolbar_columns, Texts.number(model.data().columns().size()));
		long rows = model.data().table().map(table -> table.rowCount()).orElse(0L);
		long shown = model.data().order().size();
		String text = shown == rows ? IssueText.bind(Messages.DataToolbar_rows, Texts.number(rows)) : NLS.bind(Messages.DataToolbar_someRows, Texts.number(shown), Texts.number(rows));
		return text + "   " + columns;
	}

	private String sourceText(int most, boolean reading) {
		Source from = model.dataset().model().getSource();
		if (from == null) {
			return "";
		}
		List<String> parts = new ArrayList<>();
		if (reading) {
			model.data().table().ifPresent(table -> parts.addAll(options(table.scan().options())));
		}
		String name = Ui.shorten(Origins.fileName(from), most);
		return Ui.escape(parts.isEmpty() ? name : name + "    " + Ui.shorten(String.join(" · ", parts), 60)) + "  ▾";
	}

	/** The first choices, which matter most, and where the table begins. */
	private static List<String> options(List<ImportOption> options) {
		List<String> texts = new ArrayList<>();
		options.stream().filter(option -> option.kind() == ImportOption.Kind.CHOICE).limit(2).map(DataToolbar::choice).forEach(texts::add);
		options.stream().filter(option -> BEGINNING.contains(option.key()) && !option.value().equals("0")).limit(1).map(option -> option.label() + ": " + option.value()).forEach(texts::add);
		return texts;
	}

	private static String choice(ImportOption option) {
		return option.choices().stream().filter(choice -> choice.value().equals(option.value())).map(ImportOption.Choice::label).findFirst().orElse(option.value());
	}

	private void filters() {
		List<String> items = new ArrayList<>(List.of(Messages.DataToolbar_all, Messages.DataToolbar_errors, Messages.DataToolbar_edited));
		int selected = switch (model.view().filter()) {
		case RowFilter.All all -> 0;
		case RowFilter.Errors errors -> 1;
		case RowFilter.Edited edited -> 2;
		case RowFilter.ErrorsIn in -> other(items, NLS.bind(Messages.DataToolbar_errorsIn, name(in.columnId())));
		case RowFilter.Value value -> other(items, value.text().isEmpty() ? NLS.bind(Messages.DataToolbar_noValue, name(value.columnId())) : NLS.bind(Messages.DataToolbar_value, name(value.columnId()), Texts.quoted(value.text())));
		};
		if (!items.equals(List.of(filter.getItems()))) {
			filter.setItems(items.toArray(String[]::new));
		}
		filter.select(selected);
	}

	private static int other(List<String> items, String text) {
		items.add(text);
		return items.size() - 1;
	}

	private String name(String columnId) {
		return model.dataset().column(columnId).map(Column::getName).orElse("");
	}

	private void chosen() {
		switch (filter.getSelectionIndex()) {
		case 0 -> model.filter(new RowFilter.All());
		case 1 -> model.filter(new RowFilter.Errors());
		case 2 -> model.filter(new RowFilter.Edited());
		default -> {
			// the one in force
		}
		}
	}

	private void sourceMenu() {
		AddDataMenu.open(source, model.context());
	}

	private void hiddenMenu() {
		Menu menu = new Menu(hidden);
		for (Column column : model.hidden()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(NLS.bind(Messages.DataToolbar_showColumn, Ui.escape(column.getName())));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> model.context().perform(new Change.SetColumn(column.getId(), ColumnAttribute.HIDDEN, "false"))));
		}
		menu.setLocation(hidden.toDisplay(0, hidden.getSize().y));
		menu.setVisible(true);
	}
}

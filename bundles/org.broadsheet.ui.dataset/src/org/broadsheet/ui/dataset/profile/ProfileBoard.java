// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.profile;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.broadsheet.core.dataset.Aspect;
import org.broadsheet.core.dataset.DatasetListener;
import org.broadsheet.core.store.ColumnProfile;
import org.broadsheet.core.store.TableStore;
import org.broadsheet.core.store.ValueCount;
import org.broadsheet.core.table.DatasetTable;
import org.broadsheet.core.types.ParseOptions;
import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.model.DataType;
import org.broadsheet.ui.dataset.DatasetSession;
import org.broadsheet.ui.dataset.data.format.CellFormatter;
import org.broadsheet.ui.dataset.data.header.Texts;
import org.broadsheet.ui.dataset.data.values.ValuesDialog;
import org.broadsheet.ui.dataset.columns.Histogram;
import org.broadsheet.ui.dataset.parts.Latest;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Tone;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Counts, smallest and largest, the most frequent values and how values are spread, side by side. A double click on a value shows its rows. */
public final class ProfileBoard {

	private record Profiled(Column column, DataType type, ColumnProfile profile) {
	}

	private final Composite body;
	private final BiConsumer<String, String> filter;
	private final Latest<Profiled> latest;
	private final DatasetListener listener = this::changed;
	private Optional<DatasetSession> session = Optional.empty();
	private String columnId;

	/** An empty board; the filter takes a column's id and a text. */
	public ProfileBoard(Composite parent, BiConsumer<String, String> filter) {
		this.filter = filter;
		body = Ui.surface(parent, "BroadsheetPage", Colors.PAGE);
		body.setData("org.broadsheet.id", "profile");
		GridLayoutFactory.fillDefaults().numColumns(3).margins(Ui.UNIT * 3 / 2, Ui.UNIT).spacing(Ui.UNIT * 3, Ui.UNIT).applyTo(body);
		latest = new Latest<>(Messages.ProfileBoard_job, body, this::fill, this::message);
		body.addDisposeListener(event -> leave());
		message(Messages.ProfileBoard_none);
	}

	/** Follows another dataset, or none. */
	public void show(Optional<DatasetSession> next) {
		leave();
		session = next;
		columnId = next.map(DatasetSession::selectedColumn).orElse(null);
		next.ifPresent(now -> {
			now.dataset().addListener(listener);
			now.onColumn(id -> {
				if (session.isPresent() && session.get() == now) {
					columnId = id;
					refresh();
				}
			});
		});
		refresh();
	}

	private void leave() {
		session.ifPresent(now -> now.dataset().removeListener(listener));
	}

	/** Gives the focus to the board. */
	public void setFocus() {
		body.setFocus();
	}

	private void changed(Set<Aspect> aspects) {
		if (aspects.contains(Aspect.TABLE) || aspects.contains(Aspect.CELLS) || aspects.contains(Aspect.COLUMNS)) {
			refresh();
		}
	}

	private void refresh() {
		if (body.isDisposed()) {
			return;
		}
		Column column = columnId == null ? null : session.flatMap(now -> now.dataset().column(columnId)).orElse(null);
		TableStore store = session.flatMap(now -> now.dataset().table()).flatMap(DatasetTable::store).orElse(null);
		if (column == null || store == null) {
			message(column == null ? Messages.ProfileBoard_none : Messages.ProfileBoard_notYet);
			return;
		}
		int index = column.getSourceIndex();
		DataType type = column.getType();
		ParseOptions options = DatasetTable.options(column);
		latest.ask(() -> new Profiled(column, type, store.profile(index, type, options)));
	}

	private void message(String sentence) {
		Parts.empty(body);
		Ui.help(body, sentence);
		body.layout(true, true);
	}

	private void fill(Profiled profiled) {
		Parts.empty(body);
		facts(profiled);
		values(profiled);
		spread(profiled.profile());
		body.layout(true, true);
	}

	private void facts(Profiled profiled) {
		Composite part = part(1, 210);
		Composite title = Ui.row(part, 2);
		Ui.icon(title, Images.of(profiled.type()), 16);
		Ui.heading(title, Ui.shorten(profiled.column().getName(), 32));
		ColumnProfile profile = profiled.profile();
		fact(part, Messages.ProfileBoard_type, TypeLabels.of(profiled.type()));
		fact(part, Messages.ProfileBoard_filled, NLS.bind(Messages.ProfileBoard_of, Texts.number(profile.rows() - profile.empty()), Texts.number(profile.rows())));
		fact(part, Messages.ProfileBoard_empty, Texts.number(profile.empty()));
		fact(part, Messages.ProfileBoard_distinct, Texts.number(profile.distinct()));
		if (!profile.minimum().isEmpty()) {
			fact(part, Messages.ProfileBoard_minimum, shown(profiled.column(), profile.minimum()));
			fact(part, Messages.ProfileBoard_maximum, shown(profiled.column(), profile.maximum()));
		}
	}

	private static String shown(Column column, String text) {
		return Ui.shorten(CellFormatter.of(column).show(text).text(), 32);
	}

	private static void fact(Composite parent, String name, String value) {
		Composite row = Ui.row(parent, 2);
		Ui.toned(row, name, Tone.NEUTRAL);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(Ui.label(row, value));
	}

	private void values(Profiled profiled) {
		Composite part = part(1, 270);
		Composite head = Ui.row(part, 2);
		GridDataFactory.swtDefaults().grab(true, false).applyTo(Ui.heading(head, Messages.ProfileBoard_frequent));
		Ui.link(head, Messages.ProfileBoard_all, () -> look(profiled.column())).setData("org.broadsheet.id", "profile.all");
		Table table = new Table(part, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setData("org.broadsheet.id", "profile.values");
		table.setToolTipText(Messages.ProfileBoard_filterTip);
		Ui.accessible(table, Messages.ProfileBoard_frequent);
		new TableColumn(table, SWT.LEFT).setWidth(170);
		new TableColumn(table, SWT.RIGHT).setWidth(90);
		Ui.fillBoth(table);
		for (ValueCount value : profiled.profile().frequent()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { value.value().isEmpty() ? Messages.ProfileBoard_emptyValue : CellFormatter.oneLine(value.value()), Texts.number(value.count()) });
			item.setData(value.value());
		}
		table.addListener(SWT.DefaultSelection, event -> filter.accept(profiled.column().getId(), (String) event.item.getData()));
	}

	private void look(Column column) {
		session.ifPresent(now -> now.dataset().table().ifPresent(table -> table.store().flatMap(store -> new ValuesDialog(body.getShell(), column, table, store, ValuesDialog.Show.ALL).ask()).ifPresent(now::perform)));
	}

	private void spread(ColumnProfile profile) {
		Composite part = part(2, 200);
		if (profile.histogram().size() > 1) {
			Ui.heading(part, Messages.ProfileBoard_spread);
			GridDataFactory.fillDefaults().grab(true, true).hint(200, 90).applyTo(new Histogram(part, profile.histogram()));
		}
	}

	private Composite part(int weight, int width) {
		Composite part = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(Ui.UNIT, Ui.UNIT / 2).applyTo(part);
		GridDataFactory.fillDefaults().grab(weight > 1, true).hint(width, SWT.DEFAULT).applyTo(part);
		return part;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data.header;

import org.broadsheet.core.types.TypeLabels;
import org.broadsheet.model.Column;
import org.broadsheet.ui.dataset.data.change.ColumnChange;
import org.broadsheet.ui.kit.Images;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of a column. */
public final class ColumnMenu {

	/** What the menu asks for. */
	public interface Actions {
		/** Whether the rows can be sorted yet. */
		boolean canSort();

		/** 1 when sorted by the column, -1 when backwards, otherwise 0. */
		int sorted(Column column);

		/** Sorts: 1 ascending, -1 descending, 0 as in the source. */
		void sort(Column column, int direction);

		/** Opens the list of the column's values. */
		void values(Column column);

		/** Shows only rows with an error of the column. */
		void filterErrors(Column column);

		/** Whether the columns up to this one are kept in view, and no more. */
		boolean frozenAt(Column column);

		/** Keeps the columns up to this one in view, or lets all scroll again. */
		void freeze(Column column, boolean keep);

		/** Opens the dialog for the display of values. */
		void format(Column column);

		/** Asks about a change of the cells of the column, or of the table. */
		void change(Column column, ColumnChange change);

		/** Asks for another name. */
		void rename(Column column);

		/** Leaves the column out. */
		void hide(Column column);

		/** Makes it the row identifier, or no longer. */
		void identifier(Column column, boolean identifier);

		/** Opens the dialog for how texts are read. */
		void reading(Column column);

		/** Opens the dialog for what the values must be. */
		void rules(Column column);

		/** Opens the list of types. */
		void types(Column column);

		/** Opens what was found. */
		void findings(Column column);

		/** Number of errors; negative while it is not known. */
		long errors(Column column);
	}

	private final Menu menu;
	private final Column column;
	private final Actions actions;

	private ColumnMenu(Menu menu, Column column, Actions actions) {
		this.menu = menu;
		this.column = column;
		this.actions = actions;
	}

	/** Fills a menu for a column. */
	public static void fill(Menu menu, Column column, Actions actions) {
		new ColumnMenu(menu, column, actions).fill();
	}

	private void fill() {
		item(Messages.ColumnMenu_format, Images.FORMAT, () -> actions.format(column));
		item(Messages.ColumnMenu_type, Images.of(column.getType()), () -> actions.types(column));
		item(NLS.bind(Messages.ColumnMenu_reading, Ui.escape(Ui.shorten(column.getName(), 40))), Images.SETTINGS, () -> actions.reading(column));
		item(column.getRules().isEmpty() ? Messages.ColumnMenu_rules : NLS.bind(Messages.ColumnMenu_rulesCount, column.getRules().size()), Images.CHECK, () -> actions.rules(column));
		line();
		sort(Messages.ColumnMenu_ascending, Images.SORT_UP, 1);
		sort(Messages.ColumnMenu_descending, Images.SORT_DOWN, -1);
		MenuItem unsorted = item(Messages.ColumnMenu_unsorted, Images.FILE, () -> actions.sort(column, 0));
		unsorted.setEnabled(actions.sorted(column) != 0);
		line();
		long errors = actions.errors(column);
		MenuItem filter = item(errors > 0 ? NLS.bind(Messages.ColumnMenu_filterCount, Texts.number(errors)) : Messages.ColumnMenu_filter, Images.FILTER, () -> actions.filterErrors(column));
		filter.setEnabled(errors > 0);
		item(Messages.ColumnMenu_values, Images.PROFILE, () -> actions.values(column)).setEnabled(actions.canSort());
		boolean frozen = actions.frozenAt(column);
		item(frozen ? Messages.ColumnMenu_unfreeze : Messages.ColumnMenu_freeze, Images.FREEZE, () -> actions.freeze(column, !frozen));
		line();
		cleanUp();
		changes(ColumnChange.SPLIT, ColumnChange.JOIN, ColumnChange.DERIVE, ColumnChange.UNPIVOT, ColumnChange.DUPLICATES);
		line();
		item(Messages.ColumnMenu_rename, Images.EDIT, () -> actions.rename(column));
		item(Messages.ColumnMenu_hide, Images.EYE_OFF, () -> actions.hide(column));
		changes(ColumnChange.DELETE);
		boolean identifier = column.isRowIdentifier();
		item(identifier ? Messages.ColumnMenu_noIdentifier : Messages.ColumnMenu_identifier, Images.KEY, () -> actions.identifier(column, !identifier));
		line();
		String why = column.getType() == column.getInferredType() ? Messages.ColumnMenu_why : Messages.ColumnMenu_whyFirst;
		item(NLS.bind(why, TypeLabels.of(column.getInferredType())), Images.HELP, () -> actions.findings(column));
	}

	private void cleanUp() {
		MenuItem item = new MenuItem(menu, SWT.CASCADE);
		item.setText(Messages.ColumnMenu_cleanUp);
		item.setImage(Images.FIX.image());
		Menu below = new Menu(item);
		item.setMenu(below);
		ColumnMenu sub = new ColumnMenu(below, column, actions);
		sub.changes(ColumnChange.TRIM, ColumnChange.COLLAPSE, ColumnChange.INVISIBLE);
		sub.line();
		sub.changes(ColumnChange.UPPER, ColumnChange.LOWER, ColumnChange.TITLE, ColumnChange.SENTENCE);
		sub.line();
		sub.changes(ColumnChange.PLAIN_NUMBER, ColumnChange.PLAIN_FORM, ColumnChange.READ_DATES);
		sub.line();
		sub.changes(ColumnChange.FILL_DOWN, ColumnChange.REPLACE);
	}

	private void changes(ColumnChange... changes) {
		for (ColumnChange change : changes) {
			item(change.label(), icon(change), () -> actions.change(column, change)).setEnabled(change.suits(column));
		}
	}

	/** Of those beside others with icons: one without would not stand in line with them. */
	private static Images icon(ColumnChange change) {
		return switch (change) {
		case SPLIT -> Images.COLUMNS;
		case JOIN -> Images.LINK;
		case DERIVE -> Images.ADD;
		case UNPIVOT -> Images.DATASET;
		case DUPLICATES -> Images.COPY;
		case DELETE -> Images.DELETE;
		default -> null;
		};
	}

	private void sort(String text, Images icon, int direction) {
		MenuItem item = item(text, icon, () -> actions.sort(column, direction));
		item.setEnabled(actions.canSort() && actions.sorted(column) != direction);
	}

	private MenuItem item(String text, Images icon, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		if (icon != null) {
			item.setImage(icon.image());
		}
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return item;
	}

	private void line() {
		new MenuItem(menu, SWT.SEPARATOR);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.broadsheet.core.dataset.FetchOperation;
import org.broadsheet.core.origins.DataOrigin;
import org.broadsheet.model.Source;
import org.broadsheet.ui.dataset.DatasetContext;
import org.broadsheet.ui.dataset.parts.Parts;
import org.broadsheet.ui.kit.Ui;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** Where data can come from, as a menu below a button or in the menu bar. */
public final class AddDataMenu {

	/**
	 * A way.
	 *
	 * @param id stable name of its item
	 */
	public record Way(String id, String label, boolean possible, Runnable action) {
	}

	private AddDataMenu() {
	}

	/** Opens the menu: for a dataset without data what can be added, else also what can be done about the data there is. */
	public static void open(Control anchor, DatasetContext context) {
		open(anchor, new Rectangle(0, 0, anchor.getSize().x, anchor.getSize().y), context);
	}

	/** The same below a part of a control. */
	public static void open(Control anchor, Rectangle part, DatasetContext context) {
		Menu menu = make(anchor, context);
		menu.setLocation(anchor.toDisplay(new Point(part.x, part.y + part.height)));
		menu.setVisible(true);
	}

	static Menu make(Control anchor, DatasetContext context) {
		Menu menu = Parts.id(new Menu(anchor), "add.menu");
		menu.addListener(SWT.Hide, event -> Ui.async(menu, menu::dispose));
		present(anchor.getShell(), context).forEach(way -> item(menu, way));
		if (menu.getItemCount() > 0) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		others(anchor.getShell(), context).forEach(way -> item(menu, way));
		return menu;
	}

	/** What can be done about the data there is; nothing when there is none. */
	public static List<Way> present(Shell shell, DatasetContext context) {
		Source source = context.dataset().model().getSource();
		return source == null ? List.of() : List.of(new Way("add.how", Messages.AddDataMenu_how, true, context.navigation()::readAgain),
				new Way("add.update", Messages.AddDataMenu_update, updatable(context, source), () -> new ImportFlow(shell, context).update()));
	}

	/** Where data can be taken from. */
	public static List<Way> others(Shell shell, DatasetContext context) {
		List<Way> ways = new ArrayList<>();
		ways.add(new Way("add.file", Messages.AddDataMenu_file, true, () -> context.navigation().addData(Optional.empty())));
		for (DataOrigin origin : context.dataset().services().origins()) {
			ways.add(new Way("add." + origin.id(), NLS.bind(Messages.AddDataMenu_origin, Ui.escape(origin.label())), true, () -> new ImportFlow(shell, context).from(origin)));
		}
		ways.add(new Way("add.paste", Messages.AddDataMenu_paste, true, () -> PasteTable.paste(shell, context)));
		return ways;
	}

	private static void item(Menu menu, Way way) {
		MenuItem item = Parts.id(new MenuItem(menu, SWT.PUSH), way.id());
		item.setText(way.label());
		item.setEnabled(way.possible());
		// a dialog that opens before the menu is gone never gets the keyboard
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> item.getDisplay().asyncExec(way.action())));
	}

	/** Whether the data can be read anew from where it came from. */
	static boolean updatable(DatasetContext context, Source source) {
		try {
			return FetchOperation.place(context.dataset()).isPresent() || source.getOrigin() != null && Files.isReadable(Path.of(source.getOrigin()));
		} catch (InvalidPathException e) {
			return false;
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.imports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Where data can come from, as a menu below a button. */
public final class AddDataMenu {

	private final Control anchor;
	private final DatasetContext context;
	private final Menu menu;

	private AddDataMenu(Control anchor, DatasetContext context) {
		this.anchor = anchor;
		this.context = context;
		menu = Parts.id(new Menu(anchor), "add.menu");
		menu.addListener(SWT.Hide, event -> Ui.async(menu, menu::dispose));
	}

	/** Opens the menu: for a dataset without data what can be added, else also what can be done about the data there is. */
	public static void open(Control anchor, DatasetContext context) {
		Menu menu = make(anchor, context);
		menu.setLocation(anchor.toDisplay(new Point(0, anchor.getSize().y)));
		menu.setVisible(true);
	}

	static Menu make(Control anchor, DatasetContext context) {
		AddDataMenu made = new AddDataMenu(anchor, context);
		Source source = context.dataset().model().getSource();
		if (source != null) {
			made.item("add.how", Messages.AddDataMenu_how, context.navigation()::readAgain);
			made.item("add.update", Messages.AddDataMenu_update, made.flow()::update).setEnabled(updatable(context, source));
			new MenuItem(made.menu, SWT.SEPARATOR);
		}
		made.item("add.file", Messages.AddDataMenu_file, () -> context.navigation().addData(Optional.empty()));
		for (DataOrigin origin : context.dataset().services().origins()) {
			made.item("add." + origin.id(), NLS.bind(Messages.AddDataMenu_origin, Ui.escape(origin.label())), () -> made.flow().from(origin));
		}
		made.item("add.paste", Messages.AddDataMenu_paste, () -> PasteTable.paste(anchor, context));
		return made.menu;
	}

	private ImportFlow flow() {
		return new ImportFlow(anchor.getShell(), context);
	}

	private MenuItem item(String id, String text, Runnable action) {
		MenuItem item = Parts.id(new MenuItem(menu, SWT.PUSH), id);
		item.setText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return item;
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

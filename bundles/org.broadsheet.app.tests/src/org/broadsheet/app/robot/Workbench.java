// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app.robot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

import org.broadsheet.core.dataset.OpenDataset;
import org.broadsheet.ui.dataset.DatasetEditor;
import org.broadsheet.ui.dataset.data.DataPage;
import org.broadsheet.ui.dataset.data.DataView;
import org.broadsheet.ui.dataset.data.grid.HeaderPart;
import org.broadsheet.ui.datasets.DatasetEditors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;

/** The workbench's own parts for a robot: editor, its pages, the grid. */
public final class Workbench {

	private final Robot robot;

	/** Uses the workbench with a robot. */
	public Workbench(Robot robot) {
		this.robot = robot;
	}

	/** The dataset editor in front, waited for until its dataset is open. */
	public OpenDataset dataset() {
		AtomicReference<OpenDataset> found = new AtomicReference<>();
		robot.until("a dataset is open", () -> {
			DatasetEditors.active().ifPresent(found::set);
			return found.get() != null;
		});
		return found.get();
	}

	private static DatasetEditor editor() {
		return (DatasetEditor) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
	}

	/** Clicks the tab of a page of the editor. */
	public void page(String title) {
		CTabFolder tabs = robot.ui(() -> robot.look(CTabFolder.class, folder -> folder.isVisible() && Arrays.stream(folder.getItems()).anyMatch(item -> item.getText().equals("Overview"))).orElseThrow());
		Point middle = robot.ui(() -> {
			CTabItem tab = Arrays.stream(tabs.getItems()).filter(item -> item.getText().equals(title)).findFirst().orElseThrow();
			Rectangle bounds = tab.getBounds();
			return tabs.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		});
		robot.click(middle);
		robot.until("page " + title + " is in front", () -> tabs.getSelection() != null && tabs.getSelection().getText().equals(title));
	}

	/** The grid of the Data page, waited for until everything to be seen is read and checked. */
	public DataView data() {
		robot.until("the data page has settled", () -> editor().getSelectedPage() instanceof DataPage page && page.view() != null && page.view().settled());
		return robot.ui(() -> ((DataPage) editor().getSelectedPage()).view());
	}

	/** Clicks a part of a column's header. */
	public void header(String column, HeaderPart part) {
		DataView view = data();
		robot.until("the header of " + column + " is in view", () -> view.headerBounds(column, part).width > 0);
		robot.click(middle(robot.ui(() -> view.headerBounds(column, part))));
	}

	/** Clicks a cell; the row counts from 0. */
	public void cell(String column, long row) {
		DataView view = data();
		robot.until("cell " + column + " " + row + " is in view", () -> view.cellBounds(column, row).width > 0);
		robot.click(middle(robot.ui(() -> view.cellBounds(column, row))));
	}

	private static Point middle(Rectangle bounds) {
		return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	/** Clicks the line of a table with a text. */
	public void line(Table table, String text) {
		Point where = robot.ui(() -> {
			TableItem item = Arrays.stream(table.getItems()).filter(candidate -> candidate.getText().equals(text)).findFirst().orElseThrow();
			table.showItem(item);
			Rectangle bounds = item.getBounds(0);
			return table.toDisplay(bounds.x + 12, bounds.y + bounds.height / 2);
		});
		robot.click(where);
	}

	/** Chooses from the context menu of a control, or of the menu that is open. */
	public void menu(Control control, String text) {
		Menu menu = robot.ui(control::getMenu);
		choose(menu, text);
	}

	/** Chooses from the menu bar. */
	public void menuBar(String menu, String text) {
		Menu bar = robot.ui(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar());
		Menu sub = robot.ui(() -> Arrays.stream(bar.getItems()).filter(item -> plain(item).equals(menu)).findFirst().orElseThrow().getMenu());
		choose(sub, text);
	}

	private void choose(Menu menu, String text) {
		robot.run(() -> menu.notifyListeners(SWT.Show, new Event()));
		MenuItem item = robot.ui(() -> Arrays.stream(menu.getItems()).filter(candidate -> plain(candidate).equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError(text + " is not in " + Arrays.stream(menu.getItems()).map(Workbench::plain).toList())));
		robot.start(() -> item.notifyListeners(SWT.Selection, new Event()));
		robot.run(() -> menu.notifyListeners(SWT.Hide, new Event()));
	}

	private static String plain(MenuItem item) {
		return item.getText().replace("&", "").replaceAll("\\t.*", "");
	}

	/** Drops a file on the editor, as if it came from a file manager. */
	public void drop(Path file) {
		robot.start(() -> {
			DropTarget target = robot.look(Control.class, control -> control.isVisible() && control.getData(DND.DROP_TARGET_KEY) != null && within(control, "dataset.editor"))
					.map(control -> (DropTarget) control.getData(DND.DROP_TARGET_KEY)).orElseThrow();
			for (DropTargetListener listener : target.getDropListeners()) {
				DropTargetEvent event = DropEvents.of(target, new String[] { file.toString() });
				listener.dragEnter(event);
				listener.drop(event);
			}
		});
	}

	private static boolean within(Control control, String id) {
		for (Widget widget = control; widget instanceof Control part; widget = part.getParent()) {
			if (id.equals(part.getData(Robot.ID))) {
				return true;
			}
		}
		return control instanceof Composite composite && Arrays.stream(composite.getChildren()).anyMatch(child -> id.equals(child.getData(Robot.ID)));
	}
}

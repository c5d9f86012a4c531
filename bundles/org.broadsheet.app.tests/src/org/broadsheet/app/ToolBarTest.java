// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.broadsheet.app.robot.Robot;
import org.broadsheet.app.robot.Screenshots;
import org.broadsheet.app.robot.Workbench;
import org.broadsheet.ui.kit.Colors;
import org.broadsheet.ui.kit.Names;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The buttons of the tool bar and the preferences, by mouse and keyboard. */
class ToolBarTest {

	private Robot robot;
	private Workbench workbench;

	@BeforeEach
	void open() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("releng/samples"))) {
			folder = folder.getParent();
		}
		robot = new Robot(PlatformUI.getWorkbench().getDisplay(), new Screenshots(folder.resolve("bundles/org.broadsheet.app.tests/target/screenshots")));
		workbench = new Workbench(robot);
		robot.run(() -> {
			window().getShell().setBounds(0, 0, 1360, 900);
			window().getShell().forceActive();
		});
	}

	@AfterEach
	void close() {
		robot.run(() -> window().getActivePage().closeAllEditors(false));
	}

	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	private Optional<ToolItem> tool(String id) {
		return robot.look(ToolBar.class, bar -> Arrays.stream(bar.getItems()).anyMatch(item -> id.equals(item.getData(Robot.ID))))
				.flatMap(bar -> Arrays.stream(bar.getItems()).filter(item -> id.equals(item.getData(Robot.ID))).findFirst());
	}

	private void newDataset(String name) {
		workbench.menuBar("File", "New dataset…");
		robot.until("the dialog asks for a name", () -> field().isPresent());
		Text field = robot.ui(() -> field().orElseThrow());
		robot.run(() -> field.setText(name));
		robot.run(field::setFocus);
		robot.until("strokes go to the dialog", () -> field.getDisplay().getActiveShell() == field.getShell() && field.isFocusControl());
		robot.picture("tool-bar-new-dataset");
		robot.key("Return");
		robot.until("the dialog is closed", field::isDisposed);
		robot.until("the overview names it", () -> robot.look(Label.class, label -> "overview.title".equals(label.getData(Robot.ID)) && label.isVisible() && label.getText().equals(name)).isPresent());
	}

	private Optional<Text> field() {
		return robot.look(Text.class, text -> text.isVisible() && text.getShell() != window().getShell() && (text.getStyle() & SWT.READ_ONLY) == 0);
	}

	@Test
	void everyMenuHasAKeyForEachOfItsItems() {
		newDataset("Keys");
		robot.run(() -> {
			Menu bar = window().getShell().getMenuBar();
			assertEquals(Set.of(), Names.doubled(bar));
			for (MenuItem item : bar.getItems()) {
				keys(item.getText(), item.getMenu());
			}
		});
	}

	private static void keys(String path, Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		assertTrue(menu.getItemCount() > 0, path);
		assertEquals(Set.of(), Names.doubled(menu), path);
		for (MenuItem item : menu.getItems()) {
			if (item.getMenu() != null) {
				keys(path + " > " + item.getText(), item.getMenu());
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	@Test
	void keysOfTheGridReachIt() {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		newDataset("Grid");
		for (String keys : List.of("F8", "SHIFT+F8", "ALT+ARROW_DOWN", "ALT+CR", "F6", "SHIFT+F6", "M1+TAB", "M1+M2+C", "M1+M2+X", "M1+L")) {
			assertNull(robot.ui(() -> {
				try {
					return bindings.getPerfectMatch(KeySequence.getInstance(keys));
				} catch (ParseException e) {
					throw new IllegalArgumentException(keys, e);
				}
			}), keys);
		}
	}

	@Test
	void theStatusLineNamesThePortalOfTheDatasetInFront() {
		newDataset("Portal");
		robot.until("the portal is named", () -> status().filter(label -> label.getText().startsWith("This computer")).isPresent());
		robot.run(() -> window().getActivePage().closeAllEditors(false));
		robot.until("no portal is named", () -> status().filter(label -> label.getText().isEmpty()).isPresent());
	}

	@Test
	void nothingOfTheFrameHasAHandle() {
		newDataset("Handles");
		robot.until("nothing can be dragged", () -> window().getService(EModelService.class).findElements(window().getService(MWindow.class), null, MUIElement.class, List.of("Draggable")).isEmpty());
	}

	private Optional<Label> status() {
		return robot.look(Label.class, label -> "status.portal".equals(label.getData(Robot.ID)));
	}

	@Test
	void theArrowOfImportOffersEveryWay() {
		robot.run(() -> window().getActivePage().closeAllEditors(false));
		robot.until("nothing can be imported into", () -> tool("tool.import").filter(item -> !item.isEnabled()).isPresent());
		newDataset("Tool bar");
		robot.until("data can be imported", () -> tool("tool.import").filter(ToolItem::isEnabled).isPresent());
		assertTrue(robot.ui(() -> tool("tool.check").orElseThrow().getToolTipText().startsWith("Reads the rows again")));
		AtomicReference<List<String>> offered = new AtomicReference<>();
		Listener filter = event -> {
			if (event.widget instanceof Menu menu && "add.menu".equals(menu.getData(Robot.ID))) {
				offered.set(Arrays.stream(menu.getItems()).map(MenuItem::getText).toList());
			}
		};
		robot.run(() -> PlatformUI.getWorkbench().getDisplay().addFilter(SWT.Show, filter));
		Point arrow = robot.ui(() -> {
			ToolItem item = tool("tool.import").orElseThrow();
			Rectangle bounds = item.getBounds();
			return item.getParent().toDisplay(bounds.x + bounds.width - 6, bounds.y + bounds.height / 2);
		});
		robot.click(arrow);
		robot.until("the menu is there", () -> offered.get() != null);
		robot.picture("import-menu");
		robot.key("Escape");
		robot.run(() -> PlatformUI.getWorkbench().getDisplay().removeFilter(SWT.Show, filter));
		assertEquals("File…", offered.get().getFirst());
		assertEquals("Paste a table", offered.get().getLast());
		assertTrue(offered.get().contains("Web address…"), offered.get().toString());
	}

	@Test
	void theThemeIsChosenInThePreferences() {
		newDataset("Dark");
		choose(1);
		robot.until("it is dark", () -> Colors.PAGE.get().getRGB().getHSB()[2] < 0.5);
		robot.until("what cannot be pressed looks so", () -> tool("tool.publish").filter(item -> Colors.DISABLED.get().equals(item.getForeground())).isPresent()
				&& button("overview.publish").filter(button -> Colors.DISABLED.get().equals(button.getForeground())).isPresent());
		robot.run(() -> assertNotEquals(Colors.DISABLED.get(), button("overview.data.action").orElseThrow().getForeground()));
		robot.picture("overview-dark");
		choose(0);
		robot.until("it is light", () -> Colors.PAGE.get().getRGB().getHSB()[2] > 0.5);
		robot.until("the toolkit colours the buttons again", () -> button("overview.publish").filter(button -> !Colors.DISABLED.get().equals(button.getForeground())).isPresent());
	}

	private Optional<Button> button(String id) {
		return robot.look(Button.class, button -> id.equals(button.getData(Robot.ID)) && button.isVisible());
	}

	private void choose(int theme) {
		workbench.menuBar("File", "Preferences…");
		Combo combo = robot.find(Combo.class, "preferences.theme");
		Shell dialog = robot.ui(combo::getShell);
		robot.until("what Enter presses stands out, in a dark theme by the accent", () -> dialog.getDefaultButton().getBackground().equals(Colors.ACCENT.get()) == (Colors.PAGE.get().getRGB().getHSB()[2] < 0.5));
		robot.run(() -> combo.select(theme));
		robot.click(robot.ui(() -> robot.look(Button.class, button -> button.getShell() == dialog && button.getText().replace("&", "").equals("Apply and Close")).orElseThrow()));
		robot.until("the preferences are closed", dialog::isDisposed);
	}
}

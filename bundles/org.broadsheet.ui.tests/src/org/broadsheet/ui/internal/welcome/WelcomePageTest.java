// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.broadsheet.ui.kit.UiTests;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every choice of the welcome works by key and by mouse, and fits into small windows. */
class WelcomePageTest {

	private final List<String> done = new ArrayList<>();
	private Shell shell;
	private WelcomePage page;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		page = new WelcomePage(shell, new WelcomePage.Actions(() -> done.add("sample"), () -> done.add("file"), () -> done.add("new"), () -> done.add("open"), () -> done.add("portal")));
		shell.setSize(1280, 800);
		shell.open();
		UiTests.settle();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private List<Canvas> tiles() {
		return UiTests.controls(shell).filter(control -> control instanceof Canvas canvas && canvas.getListeners(SWT.MouseUp).length > 0).map(Canvas.class::cast).toList();
	}

	@Test
	void choicesWorkByKey() throws IOException {
		UiTests.picture(shell, "welcome");
		for (Canvas tile : tiles()) {
			Event enter = new Event();
			enter.character = SWT.CR;
			tile.notifyListeners(SWT.KeyDown, enter);
		}
		assertEquals(List.of("sample", "file", "open", "portal"), done);
	}

	@Test
	void choicesWorkByMouse() {
		Event up = new Event();
		up.button = 1;
		up.x = 5;
		up.y = 5;
		tiles().getFirst().notifyListeners(SWT.MouseUp, up);
		UiTests.find(shell, Link.class, Link::getText, "<a>" + Messages.Welcome_create + "</a>").notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of("sample", "new"), done);
	}

	@Test
	void everyChoiceTakesTheFocus() {
		page.setFocus();
		assertTrue(tiles().getFirst().isFocusControl() || Display.getDefault().getActiveShell() == null);
		assertTrue(tiles().stream().allMatch(tile -> (tile.getStyle() & SWT.NO_FOCUS) == 0));
	}

	@Test
	void aSmallWindowHasTwoChoicesInARow() throws IOException {
		shell.setSize(620, 700);
		UiTests.settle();
		assertEquals(2, ((GridLayout) tiles().getFirst().getParent().getLayout()).numColumns);
		UiTests.picture(shell, "welcome-small");
		shell.setSize(1280, 800);
		UiTests.settle();
		assertEquals(4, ((GridLayout) tiles().getFirst().getParent().getLayout()).numColumns);
	}
}

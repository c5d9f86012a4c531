// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.broadsheet.ui.dataset.Stage;
import org.broadsheet.ui.dataset.data.grid.Places.Place;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes onto the clipboard from the grid, and from there into cells. */
class CopyAndPasteTest {

	private static final String BEFORE = "nothing was copied";

	@TempDir
	Path directory;
	private Stage stage;
	private DataView view;

	@BeforeEach
	void open() {
		stage = new Stage(directory, Optional.of("Town,Count\nBethel,1\nDanbury,=2+2\nEaston,3\n"));
		view = stage.data();
	}

	@AfterEach
	void close() throws IOException {
		stage.close();
	}

	private void key(int modifiers, int key) {
		Event event = new Event();
		event.stateMask = modifiers;
		event.keyCode = key;
		view.grid().control().notifyListeners(SWT.KeyDown, event);
		Stage.settle();
	}

	private String copied(int modifiers, int key) {
		Clipboard clipboard = new Clipboard(Display.getDefault());
		clipboard.setContents(new Object[] { BEFORE }, new Transfer[] { TextTransfer.getInstance() });
		key(modifiers, key);
		Stage.await(() -> !BEFORE.equals(clipboard.getContents(TextTransfer.getInstance())));
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		return text;
	}

	private List<String> towns() {
		return List.of(view.grid().cellText(0, 0), view.grid().cellText(0, 1), view.grid().cellText(0, 2));
	}

	@Test
	void aCellComesWithoutTheNameOfItsColumn() {
		view.grid().select(new Place(1, 0));
		assertEquals("Danbury", copied(SWT.MOD1, 'c'));
	}

	@Test
	void wholeColumnsTakeTheirNamesAlong() {
		key(SWT.MOD1, 'a');
		assertEquals("Town\tCount\nBethel\t1\nDanbury\t=2+2\nEaston\t3", copied(SWT.MOD1, 'c'));
		assertEquals("Town\tCount\nBethel\t1\nDanbury\t'=2+2\nEaston\t3", copied(SWT.MOD1 | SWT.MOD2, 'x'));
	}

	@Test
	void anyCellsTakeTheirNamesAlongWhenAskedTo() {
		view.grid().select(new Place(1, 1));
		assertEquals("Count\n=2+2", copied(SWT.MOD1 | SWT.MOD2, 'c'));
	}

	@Test
	void namesAreNotPastedAmongTheCells() {
		view.grid().select(new Place(0, 0));
		copied(SWT.MOD1 | SWT.MOD2, 'c');
		view.grid().select(new Place(1, 0));
		key(SWT.MOD1, 'v');
		Stage.await(() -> towns().equals(List.of("Bethel", "Bethel", "Easton")));
	}
}

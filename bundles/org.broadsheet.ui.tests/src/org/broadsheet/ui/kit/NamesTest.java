// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Controls that say nothing to a screen reader are found. */
class NamesTest {

	private Shell shell;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void findsWhatHasNoName() {
		Text text = new Text(shell, SWT.BORDER);
		text.setData("org.broadsheet.id", "a.field");
		Combo combo = new Combo(shell, SWT.READ_ONLY);
		new Button(shell, SWT.PUSH).setText("Named by its text");
		ToolBar bar = new ToolBar(shell, SWT.FLAT);
		new ToolItem(bar, SWT.PUSH);
		new ToolItem(bar, SWT.SEPARATOR);
		new ToolItem(bar, SWT.PUSH).setToolTipText("Named by its tooltip");
		assertEquals(List.of("Text a.field", "Combo null", "ToolItem null"), Names.missing(shell));
		Ui.accessible(text, "A field");
		Ui.accessible(combo, "A choice");
		bar.getItem(0).setText("Do it");
		assertEquals(List.of(), Names.missing(shell));
		assertEquals("A field", Names.of(text));
	}

	@Test
	void doesNotAskForTheNamesOfWhatIsHidden() {
		new Text(shell, SWT.BORDER).setVisible(false);
		assertEquals(List.of(), Names.missing(shell));
	}

	@Test
	void findsKeysThatStandForSeveralThings() {
		new Label(shell, SWT.NONE).setText("&Name && address");
		new Button(shell, SWT.PUSH).setText("Ca&ncel");
		assertEquals(Set.of('n'), Names.doubled(shell));
		shell.getChildren()[1].setVisible(false);
		assertEquals(Set.of(), Names.doubled(shell));
	}

	@Test
	void followsANameThatChanges() {
		Badge badge = new Badge(shell);
		badge.set("Draft", Tone.NEUTRAL, null);
		assertEquals("Draft", Names.of(badge));
		badge.set("Public", Tone.OK, null);
		assertEquals("Public", Names.of(badge));
	}
}

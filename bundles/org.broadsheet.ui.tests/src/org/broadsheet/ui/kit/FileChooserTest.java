// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choosers of files open where one was chosen last. */
class FileChooserTest {

	private static final Path HOME = Path.of(System.getProperty("user.home"));

	@TempDir
	Path folder;

	/** Preferences that are not written anywhere. */
	private static final class Memory extends EclipsePreferences {
		@Override
		public void flush() {
			// nowhere
		}
	}

	@Test
	void beginsAtHomeAndThenWhereSomethingWasChosen() {
		var preferences = new Memory();
		assertEquals(HOME, new FileChooser(preferences).folder());
		new FileChooser(preferences).remember(folder);
		Shell shell = new Shell(Display.getDefault());
		try {
			assertEquals(folder.toString(), new FileChooser(preferences).dialog(shell, SWT.OPEN, "Choose").getFilterPath());
		} finally {
			shell.dispose();
		}
	}

	@Test
	void forgetsAFolderThatIsGone() throws Exception {
		var preferences = new Memory();
		Path gone = Files.createDirectory(folder.resolve("gone"));
		new FileChooser(preferences).remember(gone);
		Files.delete(gone);
		assertEquals(HOME, new FileChooser(preferences).folder());
		preferences.put("lastFolder", "not a\0path");
		assertEquals(HOME, new FileChooser(preferences).folder());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.dataset.columns;

import java.util.List;

import org.broadsheet.core.issues.Severity;
import org.broadsheet.ui.dataset.DatasetContext;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Shell;

/** Takes names and descriptions of columns from a data dictionary on the clipboard, after showing what would change. */
final class DictionaryPaste {

	private final Shell shell;
	private final DatasetContext context;

	DictionaryPaste(Shell shell, DatasetContext context) {
		this.shell = shell;
		this.context = context;
	}

	void start() {
		Clipboard clipboard = new Clipboard(shell.getDisplay());
		Object content = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		Dictionary dictionary = Dictionary.of(PastedCells.of(content instanceof String text ? text : ""), context.dataset().model().getColumns());
		if (dictionary.edits().isEmpty()) {
			context.work().tell(Severity.WARNING, nothing(dictionary), dictionary.unmatched());
			return;
		}
		if (new DictionaryDialog(shell, dictionary).open() == Window.OK) {
			dictionary.edits().forEach(edit -> context.perform(edit.change()));
		}
	}

	private static String nothing(Dictionary dictionary) {
		List<String> unmatched = dictionary.unmatched();
		return dictionary.same() > 0 ? Messages.DictionaryPaste_allSame : unmatched.isEmpty() ? Messages.DictionaryPaste_empty : Messages.DictionaryPaste_noMatch;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.kit;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.broadsheet.ui.internal.kit.ErrorDialog;
import org.broadsheet.ui.internal.kit.ErrorText;
import org.broadsheet.ui.internal.kit.Messages;
import org.broadsheet.ui.internal.kit.QuestionDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** The small dialogs: one question each, the verb on the button. */
public final class Dialogs {

	private Dialogs() {
	}

	/** Says what went wrong in one sentence, with the rest behind Details. */
	public static void error(Shell parent, Throwable failure) {
		new ErrorDialog(parent, failure).open();
	}

	/** The sentence that says what went wrong. */
	public static String sentence(Throwable failure) {
		return ErrorText.sentence(failure);
	}

	/** Tells something. */
	public static void tell(Shell parent, String title, String sentence) {
		new MessageDialog(parent, title, null, sentence, MessageDialog.INFORMATION, 0, Messages.Dialogs_close).open();
	}

	/** Asks before something is lost: cancelling is the default. */
	public static boolean confirmDanger(Shell parent, String title, String question, String verb) {
		return new MessageDialog(parent, title, null, question, MessageDialog.WARNING, 1, verb, Messages.Dialogs_cancel).open() == 0;
	}

	/**
	 * Asks for a text.
	 *
	 * @param label what is asked for
	 * @param check yields why a text is refused, {@code null} when it is fine
	 */
	public static Optional<String> ask(Shell parent, String title, String label, String value, String verb, UnaryOperator<String> check) {
		QuestionDialog dialog = new QuestionDialog(parent, new QuestionDialog.Question(title, label, value, verb, check));
		return dialog.open() == Window.OK ? Optional.of(dialog.answer()) : Optional.empty();
	}
}

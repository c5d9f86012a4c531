// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.ui.internal.kit;

import java.io.IOException;
import java.nio.file.FileSystemException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

/** Turns what went wrong into a sentence for the user; the rest goes to the error log. */
public final class ErrorText {

	private ErrorText() {
	}

	/** The sentence to show. */
	public static String sentence(Throwable failure) {
		if (failure instanceof FileSystemException file) {
			return NLS.bind(Messages.ErrorText_file, file.getFile(), file.getReason() == null ? Messages.ErrorText_noReason : file.getReason());
		}
		if (failure instanceof IOException && failure.getMessage() != null && !failure.getMessage().isBlank()) {
			return failure.getMessage();
		}
		return Messages.ErrorText_unexpected;
	}

	/** What led to it, one cause a line, for the details of a dialog; the stack is in the error log. */
	public static String details(Throwable failure) {
		StringBuilder text = new StringBuilder();
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			text.append(cause.getClass().getSimpleName()).append(": ").append(cause.getMessage() == null ? "" : cause.getMessage()).append('\n');
		}
		return text.toString();
	}

	/** Logs a failure: an unexpected one as an error, one that has its sentence as a warning. */
	public static void log(Throwable failure) {
		if (failure instanceof IOException) {
			ILog.of(ErrorText.class).warn(failure.getMessage(), failure);
		} else {
			ILog.of(ErrorText.class).error(String.valueOf(failure.getMessage()), failure);
		}
	}
}

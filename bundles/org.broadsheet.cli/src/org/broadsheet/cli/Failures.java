// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;

import org.broadsheet.core.RefusedException;
import org.broadsheet.core.portal.PortalException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever goes wrong into one sentence and an exit code. */
final class Failures implements IExecutionExceptionHandler {

	@Override
	public int handleExecutionException(Exception exception, CommandLine line, ParseResult result) throws Exception {
		String sentence = sentence(exception);
		line.getErr().println(sentence);
		if (line.getCommandSpec().mixins().get("output") != null && ((Output) line.getCommandSpec().mixins().get("output").userObject()).isJson()) {
			Json.print(line.getOut(), json -> {
				json.writeStartObject();
				json.writeStringField("error", sentence);
				json.writeEndObject();
			});
		}
		return code(exception);
	}

	private static String sentence(Exception exception) {
		return switch (exception) {
		case OperationCanceledException canceled -> Messages.Failures_cancelled;
		case FileSystemException file when file.getReason() == null || file.getMessage().equals(file.getFile()) -> NLS.bind(Messages.Failures_file, file.getFile());
		case IOException sentence when sentence.getMessage() != null -> sentence.getMessage();
		default -> {
			ILog.of(Failures.class).error("Unexpected", exception);
			yield NLS.bind(Messages.Failures_unexpected, exception.getMessage() == null ? exception.getClass().getSimpleName() : exception.getMessage());
		}
		};
	}

	private static int code(Exception exception) {
		return switch (exception) {
		case RefusedException refused -> BroadsheetCommand.FINDINGS;
		case PortalException portal -> switch (portal.kind()) {
		case UNREACHABLE, UNEXPECTED_ANSWER -> BroadsheetCommand.FAILED;
		case NOT_SIGNED_IN, NOT_PERMITTED, NOT_FOUND, CONFLICT, REFUSED -> BroadsheetCommand.FINDINGS;
		};
		default -> BroadsheetCommand.FAILED;
		};
	}
}

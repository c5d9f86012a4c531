// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.broadsheet.core.imports.ImportException;
import org.eclipse.osgi.util.NLS;

/** Says in one sentence why a file is not read as a workbook. */
final class Refusals {

	private Refusals() {
	}

	/** Refuses what is no readable file. */
	static void check(Path file) throws ImportException {
		if (Files.isDirectory(file)) {
			throw refusal(Messages.Refusals_directory, file, null);
		}
		if (!Files.exists(file)) {
			throw refusal(Messages.Refusals_missing, file, null);
		}
		if (!Files.isReadable(file)) {
			throw refusal(Messages.Refusals_denied, file, null);
		}
	}

	/** The sentence for a failed reading. */
	static ImportException of(Path file, IOException e) {
		return switch (e) {
		case ImportException refusal -> refusal;
		case RefusedWorkbook refused when elsewhere(refused.reason()) -> ImportException.noTable(NLS.bind(sentence(refused.reason()), file.getFileName()), e);
		case RefusedWorkbook refused -> refusal(sentence(refused.reason()), file, e);
		case NoSuchFileException missing -> refusal(Messages.Refusals_missing, file, e);
		case AccessDeniedException denied -> refusal(Messages.Refusals_denied, file, e);
		case java.util.zip.ZipException damaged -> refusal(Messages.Refusals_damaged, file, e);
		case java.io.EOFException damaged -> refusal(Messages.Refusals_damaged, file, e);
		default -> new ImportException(NLS.bind(Messages.Refusals_io, file.getFileName(), e.getMessage() == null ? "" : e.getMessage()), e);
		};
	}

	/** Whether other programs read what is not read here, so that the file can be offered as it is. */
	private static boolean elsewhere(RefusedWorkbook.Reason reason) {
		return reason == RefusedWorkbook.Reason.BINARY_XLSB || reason == RefusedWorkbook.Reason.OLD_FORMAT || reason == RefusedWorkbook.Reason.WEB_PAGE;
	}

	private static String sentence(RefusedWorkbook.Reason reason) {
		return switch (reason) {
		case PASSWORD -> Messages.Refusals_password;
		case BINARY_XLSB -> Messages.Refusals_xlsb;
		case NO_WORKBOOK -> Messages.Refusals_noWorkbook;
		case WEB_PAGE -> Messages.Refusals_webPage;
		case NO_SHEETS -> Messages.Refusals_noSheets;
		case OLD_FORMAT -> Messages.Refusals_old;
		case DAMAGED -> Messages.Refusals_damaged;
		case BOMB -> Messages.Refusals_bomb;
		case DOCTYPE -> Messages.Refusals_doctype;
		case TOO_LARGE -> Messages.Refusals_tooLarge;
		case EMPTY -> Messages.Refusals_empty;
		};
	}

	private static ImportException refusal(String sentence, Path file, IOException cause) {
		return new ImportException(NLS.bind(sentence, file.getFileName()), cause);
	}
}

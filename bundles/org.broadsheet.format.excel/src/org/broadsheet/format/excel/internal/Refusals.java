// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.SourceFiles;
import org.eclipse.osgi.util.NLS;

/** Says in one sentence why a file is not read as a workbook. */
final class Refusals {

	private Refusals() {
	}

	/** The sentence for a failed reading. */
	static ImportException of(Path file, IOException e) {
		return switch (e) {
		case RefusedWorkbook refused when elsewhere(refused.reason()) -> ImportException.noTable(NLS.bind(sentence(refused.reason()), file.getFileName()), e);
		case RefusedWorkbook refused -> refusal(sentence(refused.reason()), file, e);
		case java.util.zip.ZipException damaged -> refusal(Messages.Refusals_damaged, file, e);
		case java.io.EOFException damaged -> refusal(Messages.Refusals_damaged, file, e);
		default -> SourceFiles.failure(file, e);
		};
	}

	/** Whether other programs read what is not read here, so that the file can be offered as it is. */
	private static boolean elsewhere(RefusedWorkbook.Reason reason) {
		return reason == RefusedWorkbook.Reason.BINARY_XLSB || reason == RefusedWorkbook.Reason.OLD_FORMAT || reason == RefusedWorkbook.Reason.MARKUP;
	}

	private static String sentence(RefusedWorkbook.Reason reason) {
		return switch (reason) {
		case PASSWORD -> Messages.Refusals_password;
		case BINARY_XLSB -> Messages.Refusals_xlsb;
		case NO_WORKBOOK -> Messages.Refusals_noWorkbook;
		case MARKUP -> Messages.Refusals_markup;
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

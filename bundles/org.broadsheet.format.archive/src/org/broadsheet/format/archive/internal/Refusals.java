// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.SourceFiles;
import org.eclipse.osgi.util.NLS;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdIOException;

/** Says in one sentence why an archive is not read. */
final class Refusals {

	/** How the library tells, in its words alone, that the end is missing. */
	private static final String ZSTANDARD_CUT = "Truncated source";

	private Refusals() {
	}

	/** The sentence for a failed reading; what the libraries throw means that the archive is damaged. */
	static ImportException of(Path file, IOException e) {
		return switch (e) {
		case ImportException refusal -> refusal;
		case RefusedArchive refused -> refusal(refused.getMessage(), file, e);
		case NoSuchFileException missing -> SourceFiles.failure(file, e);
		case AccessDeniedException denied -> SourceFiles.failure(file, e);
		case EOFException end -> refusal(Messages.Refusals_incomplete, file, e);
		case java.nio.file.FileSystemException disk -> new ImportException(NLS.bind(Messages.Refusals_disk, file.getFileName(), String.valueOf(disk.getReason())), e);
		case PasswordRequiredException locked -> refusal(Messages.Refusals_password, file, e);
		case ZstdIOException cut when ZSTANDARD_CUT.equals(cut.getMessage()) -> refusal(Messages.Refusals_incomplete, file, e);
		case ZstdIOException window when window.getErrorCode() == Zstd.errFrameParameterWindowTooLarge() -> refusal(Messages.Refusals_method, file, e);
		case MemoryLimitException memory -> refusal(Messages.Refusals_tooLarge, file, e);
		default -> refusal(Messages.Refusals_damaged, file, e);
		};
	}

	/** The sentence about a file in an archive. */
	static ImportException inside(Path file, ImportException e) {
		return new ImportException(NLS.bind(Messages.Refusals_inside, file.getFileName(), e.getMessage()), e);
	}

	private static ImportException refusal(String sentence, Path file, Exception cause) {
		return new ImportException(NLS.bind(sentence, file.getFileName()), cause);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.broadsheet.core.imports.ImportException;
import org.eclipse.osgi.util.NLS;

/** Says in one sentence why a file is not read as text. */
final class Refusals {

	private Refusals() {
	}

	/** Refuses what is no readable file. */
	static void check(Path file) throws ImportException {
		if (Files.isDirectory(file)) {
			throw new ImportException(NLS.bind(Messages.Refusals_directory, name(file)));
		}
		if (!Files.exists(file)) {
			throw new ImportException(NLS.bind(Messages.Refusals_missing, name(file)));
		}
		if (!Files.isReadable(file)) {
			throw new ImportException(NLS.bind(Messages.Refusals_denied, name(file)));
		}
	}

	/** The sentence for a failed reading. */
	static ImportException of(Path file, IOException e) {
		if (e instanceof ImportException refusal) {
			return refusal;
		}
		if (e instanceof NoSuchFileException) {
			return new ImportException(NLS.bind(Messages.Refusals_missing, name(file)), e);
		}
		if (e instanceof AccessDeniedException) {
			return new ImportException(NLS.bind(Messages.Refusals_denied, name(file)), e);
		}
		String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		return new ImportException(NLS.bind(Messages.Refusals_io, name(file), reason), e);
	}

	static ImportException shrunk(Path file) {
		return new ImportException(NLS.bind(Messages.Refusals_shrunk, name(file)));
	}

	static ImportException empty(Path file) {
		return new ImportException(NLS.bind(Messages.Refusals_empty, name(file)));
	}

	static ImportException blank(Path file) {
		return new ImportException(NLS.bind(Messages.Refusals_blank, name(file)));
	}

	static ImportException longLine(Path file, long line, long megabytes) {
		return new ImportException(NLS.bind(Messages.Refusals_longLine, new Object[] { name(file), line, megabytes }));
	}

	/** What a file that is no text is, by its first bytes; null when it may be text. */
	static ImportException binary(Path file, byte[] b, int length) {
		String kind = kind(b, length);
		if (kind != null) {
			return new ImportException(NLS.bind(Messages.Refusals_binaryKind, name(file), kind));
		}
		int controls = 0;
		for (int i = 0; i < length; i++) {
			controls += b[i] >= 0 && b[i] < 9 || b[i] > 13 && b[i] < 32 ? 1 : 0;
		}
		return controls * 20 > length && controls > 2 ? new ImportException(NLS.bind(Messages.Refusals_binary, name(file))) : null;
	}

	private static String kind(byte[] b, int length) {
		String head = new String(b, 0, Math.min(length, 512), StandardCharsets.ISO_8859_1);
		if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
			String more = new String(b, 0, Math.min(length, 1 << 16), StandardCharsets.ISO_8859_1);
			return more.contains("xl/") || more.contains("[Content_Types].xml") ? Messages.Refusals_xlsx
					: more.contains("opendocument.spreadsheet") ? Messages.Refusals_ods : Messages.Refusals_zip;
		}
		if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
			return Messages.Refusals_xls;
		}
		if (head.startsWith("%PDF-")) {
			return Messages.Refusals_pdf;
		}
		if (head.startsWith("\u0089PNG") || head.startsWith("\u00ff\u00d8\u00ff") || head.startsWith("GIF8")) {
			return Messages.Refusals_image;
		}
		if (head.startsWith("\u001f\u008b")) {
			return Messages.Refusals_gzip;
		}
		if (head.startsWith("PAR1")) {
			return Messages.Refusals_parquet;
		}
		return head.startsWith("SQLite format 3") ? Messages.Refusals_sqlite : head.startsWith("\u007fELF") || head.startsWith("MZ\u0090") ? Messages.Refusals_program : null;
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}
}

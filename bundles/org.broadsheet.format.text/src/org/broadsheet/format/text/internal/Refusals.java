// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.broadsheet.core.imports.FileKinds;
import org.broadsheet.core.imports.ImportException;
import org.eclipse.osgi.util.NLS;

/** Says in one sentence why a file is not read as text. */
final class Refusals {

	private Refusals() {
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
	static ImportException binary(Path file, byte[] b, int length, ByteCounts counts) {
		Optional<String> markup = FileKinds.markup(b, length);
		if (markup.isPresent()) {
			return ImportException.noTable(NLS.bind(Messages.Refusals_markup, name(file), markup.get()));
		}
		Optional<String> kind = FileKinds.of(b, length);
		if (kind.isPresent()) {
			return new ImportException(NLS.bind(Messages.Refusals_binaryKind, name(file), kind.get()));
		}
		return counts.binary() ? new ImportException(NLS.bind(Messages.Refusals_binary, name(file))) : null;
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}
}

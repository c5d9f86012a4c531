// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/** Chooses the importer for a file. */
public final class Importers {

	private static final int HEAD = 1 << 16;

	private Importers() {
	}

	/**
	 * The importer that is surest it can read a file.
	 *
	 * @throws ImportException when none can, or the file cannot be read
	 */
	public static Importer find(List<Importer> importers, Path file) throws ImportException {
		byte[] head = head(file);
		Importer best = null;
		int most = 0;
		for (Importer importer : importers) {
			int sure = importer.accepts(file, head);
			if (sure > most) {
				best = importer;
				most = sure;
			}
		}
		if (best == null) {
			String kind = FileKinds.of(head, head.length).or(() -> FileKinds.markup(head, head.length)).orElse(Messages.Importers_unknown);
			throw ImportException.noTable(NLS.bind(Messages.Importers_none, file.getFileName(), kind));
		}
		return best;
	}

	private static byte[] head(Path file) throws ImportException {
		SourceFiles.readable(file);
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(HEAD);
		} catch (IOException e) {
			throw SourceFiles.failure(file, e);
		}
	}
}

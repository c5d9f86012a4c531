// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.SourceFiles;
import org.eclipse.osgi.util.NLS;

/** Says in one sentence why a file is not read. */
public final class GeoFailures {

	private GeoFailures() {
	}

	/** The sentence for a failed reading. */
	public static ImportException of(Path file, IOException e) {
		return e instanceof Unpacked.Bomb ? new ImportException(NLS.bind(Messages.GeoFailures_bomb, file.getFileName()), e) : SourceFiles.failure(file, e);
	}
}

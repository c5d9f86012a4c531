// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.archive.internal;

import java.io.IOException;

/** An archive that is not read, with the sentence that says why; its {0} is the name of the archive. */
final class RefusedArchive extends IOException {

	private static final long serialVersionUID = 1L;

	RefusedArchive(String sentence) {
		super(sentence);
	}
}

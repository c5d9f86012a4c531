// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;

import org.broadsheet.core.text.OriginalText;
import org.eclipse.core.runtime.ILog;

/** Looks for a byte order mark. */
final class OriginalMark {

	private OriginalMark() {
	}

	/** Whether a source begins with the mark of its encoding. */
	static boolean in(OriginalText text) {
		if (!text.charset().name().startsWith("UTF")) {
			return false;
		}
		byte[] mark = "\ufeff".getBytes(text.charset());
		try (InputStream in = Files.newInputStream(text.source())) {
			return Arrays.equals(mark, in.readNBytes(mark.length));
		} catch (IOException e) {
			// whoever copies the source will say that it cannot be read
			ILog.of(OriginalMark.class).warn("A source could not be looked into", e);
			return false;
		}
	}
}

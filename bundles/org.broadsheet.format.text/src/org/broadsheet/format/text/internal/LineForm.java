// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** How lines show columns without a separator of ASCII; such a text is read as a copy with separators in its lines. */
sealed interface LineForm permits FixedWidth, BoxDrawing {

	/**
	 * Writes a line of UTF-8 with separators.
	 *
	 * @param length of the line, its end excluded
	 */
	void write(byte[] line, int length, OutputStream out) throws IOException;

	/** The beginning of the text with separators. */
	default Head separated(Head head) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(head.limit());
		try (FixedCells cells = new FixedCells(this, out)) {
			cells.write(head.bytes(), 0, head.limit());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		byte[] bytes = out.toByteArray();
		return Head.of(bytes, bytes.length, head.complete());
	}
}

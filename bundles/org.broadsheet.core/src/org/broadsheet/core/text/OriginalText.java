// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.text;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * The text a table was read from, so that rows can be taken from it byte for byte. Offsets are those of the text in UTF-8.
 *
 * @param source   the file as it was given
 * @param charset  its encoding
 * @param mark     whether it begins with a byte order mark
 * @param utf8     the text in UTF-8; the source itself where it is UTF-8
 * @param dialect  how its cells are written
 * @param lineEnd  what most of its lines end with
 * @param header   where the header begins; where the rows begin when there is none
 * @param body     where the rows begin
 * @param names    of the columns as they stand in the header
 * @param index    where each so many rows begin; goes on behind the last row of the table when lines that are no rows follow
 * @param decoders make what finds the rows
 */
public record OriginalText(Path source, Charset charset, boolean mark, Path utf8, Dialect dialect, String lineEnd, long header, long body, List<String> names, RowOffsets index,
		Supplier<RowDecoder> decoders) {

	/** Whether the columns have names in the source. */
	public boolean hasHeader() {
		return header < body;
	}

	/** Whether offsets are those of the source itself. */
	public boolean direct() {
		return source.equals(utf8);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Finds where places of a text in UTF-8 lie in the source it was converted from, by converting it again; goes forward only. */
final class SourceOffsets {

	private static final int SIZE = 1 << 16;

	private final FileChannel source;
	private final CharsetDecoder decoder;
	private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
	private final CharBuffer chars = CharBuffer.allocate(SIZE);
	private long read;
	private long utf8;
	private boolean end;

	SourceOffsets(FileChannel source, Charset charset) {
		this.source = source;
		this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
	}

	/** The offset in the source of an offset in the text, not before the one asked for last. */
	long of(long offset) throws IOException {
		int least = 1;
		while (utf8 < offset) {
			// no character takes more than three bytes, a pair of surrogates four: never beyond the place
			int most = (int) Math.max(least, Math.min(SIZE, (offset - utf8) / 3));
			chars.clear().limit(most);
			CoderResult result = decoder.decode(bytes, chars, end);
			int decoded = chars.position();
			count();
			if (result.isOverflow()) {
				least = decoded == 0 ? 2 : 1;
			} else if (end) {
				break;
			} else {
				fill();
			}
		}
		return read - bytes.remaining();
	}

	private void count() {
		for (int i = 0; i < chars.position(); i++) {
			char c = chars.get(i);
			utf8 += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
		}
	}

	private void fill() throws IOException {
		bytes.compact();
		int more = source.read(bytes, read);
		end = more < 0;
		read += Math.max(0, more);
		bytes.flip();
	}
}

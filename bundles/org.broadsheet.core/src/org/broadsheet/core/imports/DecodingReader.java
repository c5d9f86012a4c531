// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.core.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;

/** Decodes a text; what is no character becomes a replacement character and is counted. Leaves out the byte order mark. */
public final class DecodingReader extends Reader {

	private static final int BLOCK = 1 << 16;
	private static final char MARK = '\ufeff';

	private final InputStream in;
	private final CharsetDecoder decoder;
	private final ReadProgress progress;
	private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
	private final CharBuffer chars = CharBuffer.allocate(BLOCK).flip();
	private boolean begun;
	private boolean ended;
	private long lines = 1;
	private long malformed;
	private long firstMalformed;

	/**
	 * Reads a text.
	 *
	 * @param progress told of every block of bytes
	 */
	public DecodingReader(InputStream in, Charset charset, ReadProgress progress) {
		this.in = in;
		this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		this.progress = progress;
	}

	@Override
	public int read(char[] target, int from, int length) throws IOException {
		while (!chars.hasRemaining()) {
			if (ended) {
				return -1;
			}
			fill();
		}
		int count = Math.min(length, chars.remaining());
		chars.get(target, from, count);
		return count;
	}

	private void fill() throws IOException {
		bytes.compact();
		int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
		progress.read(Math.max(0, count));
		bytes.position(bytes.position() + Math.max(0, count)).flip();
		chars.clear();
		decode(count < 0);
		ended = count < 0;
		chars.flip();
		if (!begun && chars.hasRemaining()) {
			begun = true;
			chars.position(chars.get(0) == MARK ? 1 : 0);
		}
	}

	private void decode(boolean end) {
		int counted = 0;
		while (true) {
			CoderResult result = decoder.decode(bytes, chars, end);
			for (; counted < chars.position(); counted++) {
				lines += chars.get(counted) == '\n' ? 1 : 0;
			}
			if (!result.isError()) {
				return;
			}
			firstMalformed = malformed++ == 0 ? lines : firstMalformed;
			bytes.position(bytes.position() + result.length());
			chars.put('\ufffd');
		}
	}

	/** Name of the encoding. */
	public String encoding() {
		return decoder.charset().name();
	}

	/** How many places were no characters. */
	public long malformed() {
		return malformed;
	}

	/** Line of the first of them, from 1. */
	public long firstMalformed() {
		return firstMalformed;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}

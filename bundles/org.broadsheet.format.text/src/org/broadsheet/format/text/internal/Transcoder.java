// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Writes a source that is not UTF-8 as UTF-8 in a stream; what has no character becomes the replacement character, which the scan reports. */
final class Transcoder {

	private static final int SIZE = 1 << 18;

	private Transcoder() {
	}

	static void transcode(SourceText source, Path target, IProgressMonitor monitor) throws IOException {
		CharsetDecoder decoder = source.encoding().charset().newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
				.onUnmappableCharacter(CodingErrorAction.REPLACE);
		CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
		ByteBuffer bytes = ByteBuffer.allocate(SIZE);
		CharBuffer chars = CharBuffer.allocate(SIZE);
		ByteBuffer encoded = ByteBuffer.allocate(SIZE * 3 + 16);
		try (InputStream in = Files.newInputStream(source.file()); OutputStream out = Files.newOutputStream(target)) {
			boolean end = false;
			while (!end) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
				end = read < 0;
				bytes.position(bytes.position() + Math.max(0, read)).flip();
				CoderResult result = decoder.decode(bytes, chars, end);
				while (result.isOverflow()) {
					write(encoder, chars, encoded, out, false);
					result = decoder.decode(bytes, chars, end);
				}
				bytes.compact();
				if (end) {
					decoder.flush(chars);
				}
				write(encoder, chars, encoded, out, end);
			}
		}
	}

	private static void write(CharsetEncoder encoder, CharBuffer chars, ByteBuffer encoded, OutputStream out, boolean end) throws IOException {
		chars.flip();
		encoder.encode(chars, encoded, end);
		out.write(encoded.array(), 0, encoded.position());
		encoded.clear();
		chars.compact();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.BufferedOutputStream;
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

/** Writes a source that is not UTF-8, or has columns that are lined up, as UTF-8 with separators in a stream; what has no character becomes the replacement character, which the scan reports. */
final class Transcoder {

	private static final int SIZE = 1 << 18;

	private Transcoder() {
	}

	static void transcode(SourceText source, Path target, IProgressMonitor monitor) throws IOException {
		try (InputStream in = Files.newInputStream(source.file()); OutputStream out = target(source, target)) {
			if (source.encoding().charset().equals(StandardCharsets.UTF_8)) {
				copy(in, out, monitor); // what is malformed stays so, as it may show that the encoding is another one
			} else {
				transcode(source, in, out, monitor);
			}
		}
	}

	private static OutputStream target(SourceText source, Path target) throws IOException {
		OutputStream out = Files.newOutputStream(target);
		return source.fixed() == null ? out : new FixedCells(source.fixed(), new BufferedOutputStream(out, SIZE));
	}

	private static void copy(InputStream in, OutputStream out, IProgressMonitor monitor) throws IOException {
		byte[] bytes = new byte[SIZE];
		for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			out.write(bytes, 0, read);
		}
	}

	private static void transcode(SourceText source, InputStream in, OutputStream out, IProgressMonitor monitor) throws IOException {
		CharsetDecoder decoder = source.encoding().charset().newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
				.onUnmappableCharacter(CodingErrorAction.REPLACE);
		CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
		ByteBuffer bytes = ByteBuffer.allocate(SIZE);
		CharBuffer chars = CharBuffer.allocate(SIZE);
		ByteBuffer encoded = ByteBuffer.allocate(SIZE * 3 + 16);
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

	private static void write(CharsetEncoder encoder, CharBuffer chars, ByteBuffer encoded, OutputStream out, boolean end) throws IOException {
		chars.flip();
		encoder.encode(chars, encoded, end);
		out.write(encoded.array(), 0, encoded.position());
		encoded.clear();
		chars.compact();
	}
}

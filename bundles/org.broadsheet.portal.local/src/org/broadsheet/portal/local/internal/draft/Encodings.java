// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.portal.local.internal.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out how a file without a stated encoding is encoded. */
final class Encodings {
	private static final int BUFFER = 256 * 1024;
	private static final int HEAD = 4096;
	private static final Charset FALLBACK = Charset.forName("windows-1252");

	private Encodings() {
	}

	/** UTF-8 when the whole file is, otherwise the most frequent encoding of older programs. */
	static Charset guess(Path file) throws IOException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
		CharBuffer chars = CharBuffer.allocate(BUFFER);
		try (InputStream input = Files.newInputStream(file)) {
			boolean end = false;
			while (!end) {
				int count = input.read(bytes.array(), bytes.position(), bytes.remaining());
				end = count < 0;
				bytes.position(bytes.position() + Math.max(0, count)).flip();
				CoderResult result = decoder.decode(bytes, chars.clear(), end);
				if (result.isError()) {
					return FALLBACK;
				}
				bytes.compact();
			}
		}
		return StandardCharsets.UTF_8;
	}

	/** Whether a file has a byte order mark that names its encoding. */
	static boolean hasMark(Path file) throws IOException {
		byte[] head = head(file);
		return head.length >= 2 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
				|| head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
				|| head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
	}

	/** Whether the file begins with zero bytes although nothing says that it is UTF-16. */
	static boolean looksBinary(Path file) throws IOException {
		for (byte b : head(file)) {
			if (b == 0) {
				return true;
			}
		}
		return false;
	}

	private static byte[] head(Path file) throws IOException {
		try (InputStream input = Files.newInputStream(file)) {
			return input.readNBytes(HEAD);
		}
	}
}

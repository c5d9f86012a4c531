// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.text.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.SourceFiles;
import org.eclipse.osgi.util.NLS;

/**
 * A text source with its encoding.
 *
 * @param file     the source
 * @param size     in bytes when it was opened
 * @param encoding found or given
 * @param given    whether the encoding was given
 * @param head     its beginning as UTF-8, with separators where its columns are lined up or drawn
 * @param fixed    how its lines show columns; null when separators part them
 */
record SourceText(Path file, long size, Encodings.Guess encoding, boolean given, Head head, LineForm fixed) {

	/** Opens a source and reads its head. */
	static SourceText open(Path file, TextOptions options) throws ImportException {
		return options.encoding().isPresent() ? open(file, given(options.encoding().get()), true) : open(file, null, false);
	}

	private static SourceText open(Path file, Encodings.Guess known, boolean given) throws ImportException {
		SourceFiles.readable(file);
		try (InputStream in = Files.newInputStream(file)) {
			long size = Files.size(file);
			byte[] raw = new byte[(int) Math.min(Head.SIZE, Math.max(1, size))];
			int length = in.readNBytes(raw, 0, raw.length);
			if (length == 0) {
				throw Refusals.empty(file);
			}
			ByteCounts counts = new ByteCounts(raw, length);
			Encodings.Guess encoding = known == null ? Encodings.guess(raw, length, in, counts) : known;
			if (!wide(encoding.charset())) {
				ImportException binary = Refusals.binary(file, raw, length, counts);
				if (binary != null) {
					throw binary;
				}
			}
			Head head = head(raw, length, encoding.charset(), length >= size);
			return new SourceText(file, size, encoding, given, head, null);
		} catch (IOException e) {
			throw SourceFiles.failure(file, e);
		}
	}

	/** The same source with separators put between columns that are lined up or drawn, where it has such. */
	SourceText columns(TextOptions options) {
		LineForm drawn = BoxDrawing.of(head, options);
		LineForm found = drawn == null ? FixedWidth.of(head, options) : drawn;
		return found == null ? this : new SourceText(file, size, encoding, given, found.separated(head), found);
	}

	/** The same source under another encoding, which was found further down. */
	SourceText as(Encodings.Guess found) throws ImportException {
		return open(file, found, false);
	}

	/** Whether the bytes of the source are those that are scanned. */
	boolean direct() {
		return fixed == null && encoding.charset().equals(StandardCharsets.UTF_8);
	}

	private static boolean wide(Charset charset) {
		return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
	}

	private static Encodings.Guess given(String name) throws ImportException {
		try {
			return new Encodings.Guess(Charset.forName(name), () -> "", true);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw new ImportException(NLS.bind(Messages.SourceText_encoding, name), e);
		}
	}

	private static Head head(byte[] raw, int length, Charset charset, boolean complete) {
		if (charset.equals(StandardCharsets.UTF_8)) {
			return Head.of(raw, length, complete);
		}
		CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
		CharBuffer text = CharBuffer.allocate((int) (length * (double) decoder.maxCharsPerByte()) + 16);
		decoder.decode(ByteBuffer.wrap(raw, 0, length), text, complete);
		byte[] utf8 = text.flip().toString().getBytes(StandardCharsets.UTF_8);
		return Head.of(utf8, utf8.length, complete);
	}
}

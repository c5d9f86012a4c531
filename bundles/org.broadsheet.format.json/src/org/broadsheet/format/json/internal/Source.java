// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.broadsheet.core.imports.DecodingReader;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ReadProgress;
import org.broadsheet.core.imports.SourceFiles;
import org.broadsheet.format.json.internal.Charsets.Guess;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * A file with its encoding and what its beginning looks like.
 *
 * @param size     in bytes when it was opened
 * @param encoding given or guessed
 */
record Source(Path file, long size, Guess encoding, Sniff sniff) {

	private static final List<String> LINES = List.of("jsonl", "ndjson", "jsonlines", "ldjson", "geojsonl", "geojsons");
	private static final int HEAD = 1 << 20;

	static Source open(Path file, JsonOptions options) throws ImportException {
		long size = SourceFiles.check(file);
		try (InputStream in = Files.newInputStream(file)) {
			byte[] head = in.readNBytes(HEAD);
			Guess guess = options.encoding().isEmpty() ? Charsets.guess(head) : new Guess(given(options.encoding()), "");
			Sniff sniff = sniff(file, head, size, guess.charset());
			if (sniff.layout() == Sniff.Layout.NONE) {
				throw new ImportException(NLS.bind(Messages.Source_noJson, file.getFileName()));
			}
			return new Source(file, size, guess, sniff);
		} catch (IOException e) {
			throw SourceFiles.failure(file, e);
		}
	}

	private static Charset given(String name) throws ImportException {
		if (!Charsets.CHOICES.contains(name)) {
			throw new ImportException(NLS.bind(Messages.Source_encoding, name));
		}
		return Charset.forName(name);
	}

	/** What the first bytes of a file look like. */
	static Sniff sniff(Path file, byte[] head, long size, Charset charset) {
		CharBuffer text = CharBuffer.allocate(head.length + 1);
		charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE).decode(ByteBuffer.wrap(head), text, false);
		String begun = text.flip().toString();
		return Sniff.of(begun.startsWith("\ufeff") ? begun.substring(1) : begun, size <= head.length, LINES.contains(SourceFiles.ending(file)));
	}

	DecodingReader reader(ReadProgress progress) throws IOException {
		return new DecodingReader(Files.newInputStream(file), encoding.charset(), progress);
	}

	/** A reader of whose progress nobody is told. */
	DecodingReader reader() throws IOException {
		return reader(new ReadProgress(new NullProgressMonitor(), size));
	}
}

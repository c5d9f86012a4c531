// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.broadsheet.core.imports.DecodingReader;
import org.broadsheet.core.imports.ImportException;
import org.broadsheet.core.imports.ReadProgress;
import org.broadsheet.core.imports.SourceFiles;
import org.eclipse.osgi.util.NLS;

/**
 * A file with a page and its encoding.
 *
 * @param size     in bytes when it was opened
 * @param encoding given or found
 */
record PageSource(Path file, long size, PageEncoding encoding) {

	private static final int HEAD = 1 << 20;
	/** The parser counts characters in 32 bits. */
	private static final long MOST = Integer.MAX_VALUE;

	static PageSource open(Path file, HtmlOptions options) throws ImportException {
		long size = SourceFiles.check(file);
		if (size > MOST) {
			throw new ImportException(NLS.bind(Messages.PageSource_large, file.getFileName()));
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] head = in.readNBytes(HEAD);
			return new PageSource(file, size, options.encoding().isEmpty() ? PageEncoding.guess(head) : new PageEncoding(given(options.encoding()), ""));
		} catch (IOException e) {
			throw SourceFiles.failure(file, e);
		}
	}

	private static Charset given(String name) throws ImportException {
		try {
			return Charset.forName(name);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw new ImportException(NLS.bind(Messages.PageSource_encoding, name), e);
		}
	}

	DecodingReader reader(ReadProgress progress) throws IOException {
		return new DecodingReader(Files.newInputStream(file), encoding.charset(), progress);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

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
	private static final int ARCHIVE_HEAD = 1 << 13;
	/** A header first, later the version of the format of mails and a part that is a page. */
	private static final List<Pattern> ARCHIVE = List.of(Pattern.compile("\\A\\s*[\\w-]+:"), Pattern.compile("(?im)^MIME-Version:"), Pattern.compile("(?im)^Content-Type:\\s*text/html"));

	static PageSource open(Path file, HtmlOptions options) throws ImportException {
		long size = SourceFiles.check(file);
		if (size > MOST) {
			throw new ImportException(NLS.bind(Messages.PageSource_large, file.getFileName()));
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] head = in.readNBytes(HEAD);
			if (archived(head)) {
				throw ImportException.noTable(NLS.bind(Messages.PageSource_archive, file.getFileName()));
			}
			return new PageSource(file, size, options.encoding().isEmpty() ? PageEncoding.guess(head) : new PageEncoding(given(options.encoding()), ""));
		} catch (IOException e) {
			throw SourceFiles.failure(file, e);
		}
	}

	/** Whether bytes are the beginning of a web archive (MHTML), which holds a page as mails hold files. */
	static boolean archived(byte[] head) {
		String start = new String(head, 0, Math.min(head.length, ARCHIVE_HEAD), StandardCharsets.ISO_8859_1);
		return ARCHIVE.stream().allMatch(part -> part.matcher(start).find());
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

// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.io.ByteArrayInputStream;
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
 * @param archived the pages of a web archive in UTF-8; null for a page
 */
record PageSource(Path file, long size, PageEncoding encoding, byte[] archived) {

	private static final int HEAD = 1 << 20;
	/** The parser counts characters in 32 bits. */
	private static final long MOST = Integer.MAX_VALUE;
	private static final int ARCHIVE_HEAD = 1 << 13;
	/** An archive is taken apart in memory. */
	private static final long MOST_ARCHIVED = 64 << 20;
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
				return archive(file, size, options);
			}
			return new PageSource(file, size, options.encoding().isEmpty() ? PageEncoding.guess(head) : new PageEncoding(given(options.encoding()), ""), null);
		} catch (IOException e) {
			throw SourceFiles.failure(file, e);
		}
	}

	private static PageSource archive(Path file, long size, HtmlOptions options) throws IOException {
		if (size > MOST_ARCHIVED) {
			throw ImportException.noTable(NLS.bind(Messages.PageSource_archive, file.getFileName(), MOST_ARCHIVED >> 20));
		}
		boolean decided = !options.encoding().isEmpty();
		byte[] page = WebArchive.page(Files.readAllBytes(file), decided ? given(options.encoding()) : null);
		PageEncoding encoding = decided ? new PageEncoding(given(options.encoding()), "") : new PageEncoding(StandardCharsets.UTF_8, Messages.PageSource_archived);
		return new PageSource(file, page.length, encoding, page);
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
		return archived == null ? new DecodingReader(Files.newInputStream(file), encoding.charset(), progress)
				: new DecodingReader(new ByteArrayInputStream(archived), StandardCharsets.UTF_8, progress);
	}
}

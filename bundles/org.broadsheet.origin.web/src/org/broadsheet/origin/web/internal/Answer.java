// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.origin.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.core.imports.FileKinds;
import org.broadsheet.core.imports.FileNames;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * What a server says about a file.
 *
 * @param name    of the file, safe
 * @param type    content type without parameters, lower case; may be empty
 * @param charset encoding of the text that helps to read it; empty when the text tells by itself or the server does not
 */
record Answer(String name, String type, Optional<String> charset) {

	private static final Map<String, String> ENDINGS = Map.ofEntries(Map.entry("text/csv", ".csv"), Map.entry("application/csv", ".csv"), Map.entry("text/tab-separated-values", ".tsv"),
			Map.entry("text/plain", ".txt"), Map.entry("application/json", ".json"), Map.entry("application/geo+json", ".geojson"), Map.entry("application/vnd.geo+json", ".geojson"),
			Map.entry("application/x-ndjson", ".jsonl"), Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"), Map.entry("application/vnd.ms-excel", ".xls"),
			Map.entry("application/vnd.oasis.opendocument.spreadsheet", ".ods"), Map.entry("application/zip", ".zip"), Map.entry("application/gzip", ".gz"), Map.entry("application/x-gzip", ".gz"), Map.entry("application/zstd", ".zst"),
			Map.entry("application/vnd.google-earth.kml+xml", ".kml"), Map.entry("application/vnd.google-earth.kmz", ".kmz"), Map.entry("application/vnd.apache.parquet", ".parquet"),
			Map.entry("application/pdf", ".pdf"));
	private static final Pattern EXTENDED = Pattern.compile("(?i)filename\\*\\s*=\\s*([\\w-]+)'[^']*'([^;]+)");
	private static final Pattern PLAIN = Pattern.compile("(?i)filename\\s*=\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[^;]+)");
	private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");
	private static final Pattern ENDING = Pattern.compile(".*\\.[A-Za-z][A-Za-z0-9]{0,8}");
	private static final Pattern TABLES = Pattern.compile("(?i).*\\.(x?html?|xlsx?)");
	/** Also where each character has two bytes. */
	private static final Pattern TABLE = Pattern.compile("(?i)<\\x00?t\\x00?a\\x00?b\\x00?l\\x00?e");
	private static final int LONGEST_TAG = 12;
	private static final int BLOCK = 1 << 16;
	private static final String NO_NAME = "download";

	static Answer of(WebAddress at, HttpFields headers) {
		String content = Optional.ofNullable(headers.get(HttpHeader.CONTENT_TYPE)).orElse("");
		String type = content.replaceAll(";.*$", "").strip().toLowerCase(Locale.ROOT);
		String given = named(Optional.ofNullable(headers.get(HttpHeader.CONTENT_DISPOSITION)).orElse("")).orElseGet(() -> last(at));
		String name = ENDING.matcher(given).matches() ? given : (given.isBlank() ? NO_NAME : given) + ENDINGS.getOrDefault(type, "");
		Matcher charset = CHARSET.matcher(content);
		return new Answer(FileNames.safe(name), type, charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
	}

	private static Optional<String> named(String disposition) {
		Matcher extended = EXTENDED.matcher(disposition);
		if (extended.find() && known(extended.group(1)).isPresent()) {
			return Optional.of(decoded(extended.group(2).strip(), known(extended.group(1)).get()));
		}
		Matcher plain = PLAIN.matcher(disposition);
		if (plain.find()) {
			String text = plain.group(1).strip();
			return Optional.of(text.startsWith("\"") ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1") : text).filter(name -> !name.isBlank());
		}
		return Optional.empty();
	}

	private static String last(WebAddress at) {
		String path = Optional.ofNullable(at.uri().getRawPath()).orElse("").replaceAll("/+$", "");
		return decoded(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
	}

	private static String decoded(String text, Charset charset) {
		return URLDecoder.decode(text.replace("+", "%2B").replaceAll("%(?![0-9a-fA-F]{2})", "%25"), charset);
	}

	private static Optional<Charset> known(String name) {
		try {
			return Optional.of(Charset.forName(name));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return Optional.empty();
		}
	}

	/** Whether the file itself is packed. */
	boolean packed() {
		return name.toLowerCase(Locale.ROOT).matches(".*\\.(gz|tgz)") || ENDINGS.getOrDefault(type, "").equals(".gz");
	}

	/** Whether the server says that it is a page to be looked at, and its name is none that tables of pages have. */
	boolean page() {
		return !tables() && (type.equals("text/html") || type.equals("application/xhtml+xml"));
	}

	/** Whether the name is one under which pages are kept for the tables on them. */
	private boolean tables() {
		return TABLES.matcher(name).matches();
	}

	/** Whether what came is a page, whatever the server says, and none that is kept for the tables on it. */
	boolean isPage(byte[] head, Path content) throws IOException {
		return FileKinds.page(head, head.length) && !(tables() && hasTable(content));
	}

	private static boolean hasTable(Path page) throws IOException {
		try (InputStream in = Files.newInputStream(page)) {
			byte[] block = new byte[BLOCK];
			String last = "";
			for (int read = in.read(block); read >= 0; read = in.read(block)) {
				String text = last + new String(block, 0, read, StandardCharsets.ISO_8859_1);
				if (TABLE.matcher(text).find()) {
					return true;
				}
				last = text.substring(Math.max(0, text.length() - LONGEST_TAG));
			}
			return false;
		}
	}

	/** The same with the encoding only where the first bytes do not tell by themselves: servers often name one that the file does not have. */
	Answer with(byte[] head) {
		return new Answer(name, type, tells(head) ? Optional.empty() : charset.flatMap(Answer::known).map(Charset::name));
	}

	private static boolean tells(byte[] head) {
		if (head.length > 1 && (head[0] == (byte) 0xfe && head[1] == (byte) 0xff || head[0] == (byte) 0xff && head[1] == (byte) 0xfe)) {
			return true;
		}
		int end = head.length;
		while (end > 0 && end > head.length - 4 && head[end - 1] < 0) {
			end--; // the last character may be cut
		}
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, end));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}
}

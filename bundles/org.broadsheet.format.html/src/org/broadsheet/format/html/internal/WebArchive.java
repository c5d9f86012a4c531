// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.html.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web archive (MHTML), in which browsers and spreadsheet programs keep pages as mails hold files. Its pages with tables become one page, each behind a heading with
 * the name of its sheet where a spreadsheet program wrote it.
 */
final class WebArchive {

	private static final int DEEPEST = 8;
	private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))");
	private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");
	private static final Pattern END = Pattern.compile("\\r?\\n\\r?\\n");
	private static final Pattern SHEET = Pattern.compile("(?is)<x:Name>([^<]*)</x:Name>(?:(?!<x:Name>).)*?<x:WorksheetSource\\s+HRef\\s*=\\s*\"([^\"]*)\"");

	private final Charset given;
	private final Map<String, String> sheets = new LinkedHashMap<>();
	private final StringBuilder page = new StringBuilder();

	private WebArchive(Charset given) {
		this.given = given;
	}

	/**
	 * The pages of an archive as one.
	 *
	 * @param given encoding that was decided; null when each page says its own
	 */
	static byte[] page(byte[] archive, Charset given) {
		WebArchive read = new WebArchive(given);
		read.part(new String(archive, StandardCharsets.ISO_8859_1), 0);
		return read.page.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void part(String part, int depth) {
		Matcher end = END.matcher(part);
		if (!end.find() || depth > DEEPEST) {
			return;
		}
		Map<String, String> headers = headers(part.substring(0, end.start()));
		String body = part.substring(end.end());
		String type = headers.getOrDefault("content-type", "text/plain");
		Matcher boundary = BOUNDARY.matcher(type);
		if (type.toLowerCase(Locale.ROOT).startsWith("multipart/") && boundary.find()) {
			parts(body, "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1)), depth);
		} else if (type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
			html(headers, type, decoded(body, headers.getOrDefault("content-transfer-encoding", "").strip().toLowerCase(Locale.ROOT)));
		}
	}

	private void parts(String body, String boundary, int depth) {
		int at = body.indexOf(boundary);
		while (at >= 0) {
			int from = body.indexOf('\n', at) + 1;
			int next = from == 0 ? -1 : body.indexOf("\n" + boundary, from - 1);
			if (from > 0) {
				part(body.substring(from, next < 0 ? body.length() : Math.max(from, next)), depth + 1);
			}
			at = next < 0 ? -1 : next + 1;
		}
	}

	/** Names in lower case; lines that begin with a blank go on. */
	private static Map<String, String> headers(String text) {
		Map<String, String> headers = new LinkedHashMap<>();
		for (String line : text.strip().replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n")) {
			int colon = line.indexOf(':');
			if (colon > 0) {
				headers.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
			}
		}
		return headers;
	}

	private void html(Map<String, String> headers, String type, byte[] bytes) {
		String text = new String(bytes, charset(type, bytes));
		Matcher sheet = SHEET.matcher(text);
		while (sheet.find()) {
			sheets.put(file(sheet.group(2)), sheet.group(1));
		}
		String name = sheets.getOrDefault(file(headers.getOrDefault("content-location", "")), "");
		if (text.toLowerCase(Locale.ROOT).contains("<table")) {
			page.append(name.isEmpty() ? "" : "<h1>" + name + "</h1>\n").append(text.startsWith("\ufeff") ? text.substring(1) : text).append('\n');
		}
	}

	/** The last part of a path or address. */
	private static String file(String location) {
		return location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1);
	}

	private Charset charset(String type, byte[] bytes) {
		Matcher said = CHARSET.matcher(type);
		try {
			return given != null ? given : said.find() && !said.group(1).equalsIgnoreCase("us-ascii") ? Charset.forName(said.group(1)) : PageEncoding.guess(bytes).charset();
		} catch (IllegalArgumentException e) {
			return PageEncoding.guess(bytes).charset(); // no encoding that is known here
		}
	}

	private static byte[] decoded(String body, String encoding) {
		byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
		try {
			return switch (encoding) {
			case "base64" -> Base64.getMimeDecoder().decode(bytes);
			case "quoted-printable" -> unquoted(bytes);
			default -> bytes;
			};
		} catch (IllegalArgumentException e) {
			return bytes; // it is not what it says
		}
	}

	/** Bytes that stand as an equals sign with two digits, and lines that an equals sign goes on with. */
	private static byte[] unquoted(byte[] b) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(b.length);
		for (int i = 0; i < b.length; i++) {
			int high = b[i] == '=' && i + 2 < b.length ? Character.digit(b[i + 1], 16) : -1;
			int low = high < 0 ? -1 : Character.digit(b[i + 2], 16);
			if (low >= 0) {
				out.write(high << 4 | low);
				i += 2;
			} else if (b[i] == '=' && i + 1 < b.length && (b[i + 1] == '\n' || b[i + 1] == '\r')) {
				i += b[i + 1] == '\r' && i + 2 < b.length && b[i + 2] == '\n' ? 2 : 1;
			} else {
				out.write(b[i]);
			}
		}
		return out.toByteArray();
	}
}

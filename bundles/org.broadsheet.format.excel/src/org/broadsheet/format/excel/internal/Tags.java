// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import org.broadsheet.core.text.Utf8;

/**
 * Goes from tag to tag of an XML part in bytes: several times as fast as a parser that makes objects. It knows tags, attributes and text in UTF-8, which is what
 * programs write; at anything else it gives up with {@link UnusualXml}, and the part is read by a parser that knows all of XML.
 */
final class Tags {

	private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s+version\\s*=\\s*.1\\.0.(\\s+encoding\\s*=\\s*.utf-8.)?(\\s+standalone\\s*=\\s*.(yes|no).)?\\s*");
	private static final int BUFFER = 1 << 16;
	private static final int LONGEST = 1 << 24;
	/** Marks names of more than eight bytes, which are told apart by a hash. */
	private static final long LONG_NAME = 1L << 63;

	private static final byte TAG = 1;
	private static final byte ESCAPED = 2;
	private static final byte HIGH = 3;
	private static final byte BAD = 4;
	private static final byte[] KINDS = new byte[256];

	static {
		Arrays.fill(KINDS, 0, ' ', BAD);
		Arrays.fill(KINDS, 0x80, 256, HIGH);
		KINDS['\t'] = 0;
		KINDS['\n'] = 0;
		KINDS['<'] = TAG;
		KINDS['&'] = ESCAPED;
		KINDS['\r'] = ESCAPED;
	}

	private final InputStream in;
	private int pos;
	private int limit;
	private boolean begun;

	/** Where texts and values stand; only until the next tag. */
	byte[] bytes = new byte[BUFFER];
	/** The text before the tag. */
	int textFrom;
	int textTo;
	private boolean escaped;
	private boolean high;
	/** The tag: its name as {@link #name(String)} has it; both flags are set for an element without content. */
	long name;
	boolean start;
	boolean end;
	final Attributes attributes = new Attributes();

	Tags(InputStream in) {
		this.in = in;
	}

	/** A name of an element or attribute as a number. */
	static long name(String name) {
		long key = 0;
		for (byte b : name.getBytes(StandardCharsets.US_ASCII)) {
			key = name.length() > 8 ? key * 31 + b : key << 8 | b;
		}
		return name.length() > 8 ? key | LONG_NAME : key;
	}

	/** Moves to the next tag; false at the end of the part. */
	boolean next() throws IOException {
		if (!begun) {
			begin();
		}
		while (!scan()) {
			if (!fill()) {
				for (int i = pos; i < limit; i++) {
					UnusualXml.when(bytes[i] > ' ' || bytes[i] < 0);
				}
				return false;
			}
		}
		return true;
	}

	/** Skips a byte order mark and the declaration. */
	private void begin() throws IOException {
		begun = true;
		boolean more = true;
		while (more && limit < 256) {
			more = fill();
		}
		pos = limit >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf ? 3 : 0;
		String head = new String(bytes, pos, Math.min(256, limit - pos), StandardCharsets.ISO_8859_1);
		if (head.startsWith("<?xml")) {
			int close = head.indexOf("?>");
			UnusualXml.when(close < 0 || !DECLARATION.matcher(head.substring(0, close).toLowerCase(Locale.ROOT)).matches());
			pos += close + 2;
		}
	}

	/** Reads on behind what has not been used; false at the end. */
	private boolean fill() throws IOException {
		if (pos > 0) {
			System.arraycopy(bytes, pos, bytes, 0, limit - pos);
			limit -= pos;
			pos = 0;
		}
		if (limit == bytes.length) {
			if (bytes.length >= LONGEST) {
				throw new RefusedWorkbook(RefusedWorkbook.Reason.BOMB);
			}
			bytes = Arrays.copyOf(bytes, bytes.length * 2);
		}
		int n = in.read(bytes, limit, bytes.length - limit);
		limit += Math.max(0, n);
		return n >= 0;
	}

	/** Takes a text and the tag behind it; false when they are not there as a whole, so that nothing has been taken. */
	private boolean scan() throws IOException {
		escaped = false;
		high = false;
		int i = pos;
		for (; i < limit; i++) {
			byte kind = KINDS[bytes[i] & 0xff];
			if (kind != 0) {
				if (kind == TAG) {
					break;
				}
				UnusualXml.when(kind == BAD);
				escaped |= kind == ESCAPED;
				high |= kind == HIGH;
			}
		}
		textFrom = pos;
		textTo = i;
		return i + 1 < limit && tag(i + 1);
	}

	private boolean tag(int from) throws IOException {
		int i = from;
		end = bytes[i] == '/';
		start = !end;
		i += end ? 1 : 0;
		attributes.begin(bytes);
		int stop = nameEnd(i);
		if (stop < 0) {
			return false;
		}
		name = name(i, stop);
		if (bytes[i] == '!' && stop > i + 1 && bytes[i + 1] == 'D') {
			throw new RefusedWorkbook(RefusedWorkbook.Reason.DOCTYPE);
		}
		UnusualXml.when(stop == i || name == 0);
		i = stop;
		while (i < limit) {
			byte b = bytes[i];
			if (b == '>') {
				pos = i + 1;
				return true;
			}
			if (b == '/') {
				UnusualXml.when(end && !start || i + 1 < limit && bytes[i + 1] != '>');
				end = true;
				i++;
			} else if (b == ' ' || b == '\n' || b == '\t' || b == '\r') {
				i++;
			} else {
				UnusualXml.when(!start || end);
				i = takeAttribute(i);
				if (i < 0) {
					return false;
				}
			}
		}
		return false;
	}

	private int nameEnd(int from) {
		for (int i = from; i < limit; i++) {
			byte b = bytes[i];
			if (b == '>' || b == ' ' || b == '/' || b == '=' || b == '\n' || b == '\t' || b == '\r') {
				return i;
			}
		}
		return -1;
	}

	/** A name as a number; 0 when it has a prefix or is no name. */
	private long name(int from, int stop) {
		long key = 0;
		boolean longer = stop - from > 8;
		for (int i = from; i < stop; i++) {
			byte b = bytes[i];
			if (b < '.' || b == ':' || b == '<' || b == '?') {
				return 0;
			}
			key = longer ? key * 31 + b : key << 8 | b;
		}
		return longer ? key | LONG_NAME : key;
	}

	/** Takes an attribute; returns where it ends, -1 when it is not there as a whole. */
	private int takeAttribute(int at) throws IOException {
		int stop = nameEnd(at);
		if (stop < 0 || stop + 1 >= limit) {
			return -1;
		}
		UnusualXml.when(bytes[stop] != '=' || bytes[stop + 1] != '"' && bytes[stop + 1] != '\'');
		byte quote = bytes[stop + 1];
		int close = stop + 2;
		while (close < limit && bytes[close] != quote) {
			UnusualXml.when(bytes[close] == '<');
			close++;
		}
		if (close >= limit) {
			return -1;
		}
		attributes.add(name(at, stop), stop + 2, close);
		return close + 1;
	}

	/** Moves to the end of an element that holds nothing but a text, which then is the text before the tag. */
	void content(long element) throws IOException {
		UnusualXml.when(!next() || start || name != element);
	}

	/** Whether the text before the tag stands there byte by byte as it is meant. */
	boolean plain() throws IOException {
		UnusualXml.when(high && !Utf8.check(bytes, textFrom, textTo, false).wellFormed());
		return !escaped;
	}

	/** The text before the tag. */
	String text() throws IOException {
		String text = new String(bytes, textFrom, textTo - textFrom, StandardCharsets.UTF_8);
		return plain() ? text : Entities.resolved(text.replace("\r\n", "\n").replace('\r', '\n'));
	}
}

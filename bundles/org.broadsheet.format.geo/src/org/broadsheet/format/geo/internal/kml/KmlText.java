// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.geo.internal.kml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.broadsheet.core.imports.DecodingReader;
import org.broadsheet.core.imports.ReadProgress;
import org.eclipse.core.runtime.NullProgressMonitor;

/** The characters of a document, in the encoding it declares or begins with, else UTF-8. A byte that is no character there costs one character and not all that follows. */
final class KmlText {

	private static final int HEAD = 256;
	private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

	private KmlText() {
	}

	/** Reads a document; how far it is, and whether that is cancelled, its bytes tell. */
	static DecodingReader of(InputStream in) throws IOException {
		byte[] head = in.readNBytes(HEAD);
		return new DecodingReader(new SequenceInputStream(new ByteArrayInputStream(head), in), charset(head), new ReadProgress(new NullProgressMonitor(), 0));
	}

	private static Charset charset(byte[] head) {
		int begin = head.length < 2 ? 0 : (head[0] & 0xff) << 8 | head[1] & 0xff;
		return switch (begin) {
		case 0xfeff, 0x003c -> StandardCharsets.UTF_16BE;
		case 0xfffe, 0x3c00 -> StandardCharsets.UTF_16LE;
		default -> {
			Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
			yield declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
		}
		};
	}

	private static Charset named(String name) {
		try {
			// what is read as single bytes up to here is not of two bytes, whatever it says
			return name.startsWith("UTF-16") ? StandardCharsets.UTF_8 : Charset.forName(name);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return StandardCharsets.UTF_8;
		}
	}
}

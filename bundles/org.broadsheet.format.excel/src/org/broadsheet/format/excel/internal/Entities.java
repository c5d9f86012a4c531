// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;

/** The references to characters that a text of XML can have without a document type. */
final class Entities {

	private Entities() {
	}

	/** The text that is meant; gives up at a reference that is none of these. */
	static String resolved(String text) throws IOException {
		StringBuilder resolved = new StringBuilder(text.length());
		int from = 0;
		for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
			int end = text.indexOf(';', at);
			UnusualXml.when(end < 0);
			resolved.append(text, from, at).appendCodePoint(character(text.substring(at + 1, end)));
			from = end + 1;
		}
		return resolved.append(text, from, text.length()).toString();
	}

	private static int character(String name) throws IOException {
		int c = switch (name) {
		case "amp" -> '&';
		case "lt" -> '<';
		case "gt" -> '>';
		case "quot" -> '"';
		case "apos" -> '\'';
		default -> name.matches("#x[0-9A-Fa-f]{1,6}") ? Integer.parseInt(name.substring(2), 16) : name.matches("#[0-9]{1,7}") ? Integer.parseInt(name.substring(1)) : 0;
		};
		boolean allowed = c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c <= Character.MAX_CODE_POINT && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
		UnusualXml.when(!allowed);
		return c;
	}
}

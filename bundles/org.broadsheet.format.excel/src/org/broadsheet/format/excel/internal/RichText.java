// SPDX-License-Identifier: EPL-2.0
package org.broadsheet.format.excel.internal;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;

/** The plain text of an element with runs of differently formatted text; readings of Asian characters are left out. */
final class RichText {

	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private RichText() {
	}

	/** Reads up to the end of the element that has just begun. */
	static String read(Xml xml, String element) throws IOException {
		String first = null;
		StringBuilder more = null;
		boolean reading = false;
		while (true) {
			int event = xml.next();
			if (event == XMLStreamConstants.END_DOCUMENT || event == XMLStreamConstants.END_ELEMENT && xml.name().equals(element)) {
				break;
			}
			if (xml.name().equals("rPh")) {
				reading = event == XMLStreamConstants.START_ELEMENT;
			} else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("t") && !reading) {
				String part = xml.text();
				if (first == null) {
					first = part;
				} else {
					more = more == null ? new StringBuilder(first) : more;
					more.append(part);
				}
			}
		}
		return unescaped(more != null ? more.toString() : first == null ? "" : first);
	}

	/** Characters that XML cannot hold are written as _x000D_. */
	static String unescaped(String text) {
		if (text.indexOf("_x") < 0) {
			return text;
		}
		Matcher matcher = ESCAPED.matcher(text);
		return matcher.replaceAll(found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
	}
}
